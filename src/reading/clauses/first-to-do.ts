import { childrenOf } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';

/** How far before its noun the ordinal may stand. */
const WITHIN = 4;

/** How far before the ordinal the verb may stand that says who it is, and behind the verb the name. */
const VERB_WITHIN = 8;

/**
 * "The first mayor | to meet | her", "the last | to be received |", "the only one | to visit | him": the unit of the
 * ordinal, whoever that is did so; null for other infinitives.
 */
export function firstToDo({ units, tree, entities }: SentenceView, verb: number): number | null {
  const to = units[verb - 1]?.lower === 'be' ? verb - 2 : verb - 1;
  const noun = to - 1;
  if (units[to]?.lower !== 'to' || entities[noun] != null || !/^(?:NN|CD|JJ|PRP)/.test(tree.tags[noun] ?? ''))
    return null;
  for (let unit = noun; unit > Math.max(0, noun - WITHIN); unit--)
    if (/^(?:first|last|latest|only|second|third)$/.test(units[unit]?.lower ?? ''))
      return units[unit - 1]?.lower === 'the' ? unit : null;
  return null;
}

/** Who is the first to do what a verb says: by what he was or became, by the name in apposition, or behind "was". */
export function whoIsFirst(view: SentenceView, ordinal: number, verb: number): number | null {
  const { units, entities, tree } = view;
  if (units[ordinal - 2]?.text === ',' && entities[ordinal - 3] != null) return ordinal - 3;
  for (let unit = ordinal - 2; unit >= Math.max(0, ordinal - VERB_WITHIN); unit--) {
    if (!/^(?:be|bec[ao]mes?|is|was)$/.test(units[unit]?.lower ?? '')) continue;
    const hung = childrenOf(
      tree,
      /^bec/.test(units[unit]?.lower ?? '') ? unit : (tree.heads[unit] ?? unit),
      'nsubj',
    );
    return hung.findLast((subject) => subject < unit) ?? null;
  }
  const was = units.findIndex(
    ({ lower }, unit) => unit > verb && unit < verb + VERB_WITHIN && lower === 'was',
  );
  const beginsClause = ordinal <= 1 || /^(?:and|but|;|:)$/.test(units[ordinal - 2]?.lower ?? '');
  return beginsClause && was > 0 && entities[was + 1] != null ? was + 1 : null;
}
