import { childrenOf } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';
import { isFiniteVerb } from './verbs.ts';

/**
 * "Had been favourites since June, when their president | flew | to Oslo and was received": the verb of the clause that
 * goes on, where the tree joins the next to the main verb.
 */
export function verbJoinedTo(view: SentenceView, head: number, verb: number): number | null {
  let and = verb - 1;
  while (/^(?:ADV|AUX|PART)$/.test(view.units[and]?.pos ?? '')) and--;
  if (view.units[and]?.lower !== 'and' || view.units[and - 1]?.text === ',') return null;
  for (let unit = and - 1; unit > head; unit--) {
    if (!isFiniteVerb(view, unit)) continue;
    const marks = childrenOf(view.tree, unit, 'advmod').map((mark) => view.units[mark]?.lower ?? '');
    return marks.some((mark) => /^(?:when|where)$/.test(mark)) ? unit : null;
  }
  return null;
}

/**
 * "The king | toured | the school with her and on Tuesday granted …", where the tree takes what he toured for who
 * granted.
 */
export function verbWithObject(view: SentenceView, subject: number, verb: number): number | null {
  const before = (view.tree.firsts[subject] ?? subject) - 1;
  const joined = view.units.slice(subject + 1, verb).findLastIndex(({ lower }) => lower === 'and');
  const isObject = before >= 0 && isFiniteVerb(view, before) && view.units[subject]?.kind !== 'PERSON';
  const isAnew =
    joined >= 0 &&
    view.units.slice(subject + 2 + joined, verb).every((_, i) => {
      const unit = subject + 2 + joined + i;
      return view.dates[unit] != null || /^(?:IN|RB|,)/.test(view.tree.tags[unit] ?? '');
    });
  return isObject && isAnew ? before : null;
}
