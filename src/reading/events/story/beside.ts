import { isDateOfJudging } from '../../clauses/judged-for.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { verbOver } from '../../clauses/verb-over.ts';
import { childrenOf } from '../../syntax/tree.ts';

/** Whether a date is of something else than the predicate tells, which stands beside it in the sentence. */
export const isOfWhatStandsBeside = (view: SentenceView, date: number, predicate: number): boolean =>
  isBesideWhatHadBeen(view, date, predicate) ||
  isOfCount(view, date) ||
  isOfNextPlace(view, date, predicate) ||
  isDateOfJudging(view, date, predicate);

/** "Bo Ek, who | had met | her, left on | Monday |": of what only then was over. */
function isBesideWhatHadBeen(view: SentenceView, date: number, predicate: number): boolean {
  const { tree, units } = view;
  const clause = verbOver(view, predicate);
  const isPerfect =
    tree.labels[clause] === 'acl:relcl' &&
    childrenOf(tree, clause, 'aux').some((unit) =>
      /^(?:had|has|have|'d|'ve)$/.test(units[unit]?.lower ?? ''),
    );
  return isPerfect && (date < (tree.firsts[clause] ?? clause) || date > (tree.lasts[clause] ?? clause));
}

/** "For the first time | this year |": since when it is counted. */
const isOfCount = ({ units }: SentenceView, date: number): boolean =>
  /^(?:occasion|time)$/.test(units[date - 1]?.lower ?? '') &&
  /^this (?:month|season|year)$/.test(units[date]?.lower ?? '');

/** "Spent Friday in Oslo, where she met him, and | Saturday | in Bergen": of what is joined behind the clause. */
const isOfNextPlace = ({ units }: SentenceView, date: number, predicate: number): boolean =>
  units[date - 1]?.lower === 'and' &&
  (units[date - 2]?.text.endsWith(',') ?? false) &&
  /^(?:at|in)$/.test(units[date + 1]?.lower ?? '') &&
  units.slice(0, predicate).some(({ lower }) => lower === 'where') &&
  predicate < date;
