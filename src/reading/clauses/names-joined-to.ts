import { childrenOf } from '../syntax/tree.ts';
import { beforeArticle } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';
import { isFiniteVerb } from './verbs.ts';

/** "Met the composer and | the pianist Bo Ek |", where the tree joins the name to the verb. */
export const namesJoinedTo = (view: SentenceView, verb: number): readonly number[] =>
  childrenOf(view.tree, verb, 'conj').filter(
    (unit) =>
      unit > verb &&
      view.units[unit]?.kind === 'PERSON' &&
      view.units[beforeArticle(view, unit)]?.lower === 'and' &&
      !isFiniteVerb(view, unit + 1) &&
      !isSubjectWithRelative(view, unit),
  );

/** How many units a relative clause takes at most. */
const LONGEST_RELATIVE = 20;

/** "| Bo Ek |, who met her on Tuesday, agreed": behind the clause that tells of a name stands its verb. */
function isSubjectWithRelative(view: SentenceView, name: number): boolean {
  const { units } = view;
  if (units[name + 1]?.text !== ',' || !/^(?:which|who|whom|whose)$/.test(units[name + 2]?.lower ?? ''))
    return false;
  for (let end = name + 3; end <= name + LONGEST_RELATIVE; end++)
    if (units[end]?.text === ',') return isFiniteVerb(view, end + 1);
  return false;
}
