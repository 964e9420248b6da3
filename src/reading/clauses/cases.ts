import { childrenOf } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';

/** The prepositions and markers before a unit, lower case. */
export function caseOf(view: SentenceView, unit: number): string {
  if (isClosed(view, unit - 1)) return '';
  return childrenOf(view.tree, isClosed(view, unit) ? unit + 1 : unit, 'case', 'mark')
    .filter((child) => child < unit)
    .map((child) => view.units[child]?.lower ?? '')
    .join(' ');
}

/**
 * "With the chief of staff, | Bo Ek, | Ana Lima said": a comma closes an apposition, and the next name begins a new
 * phrase.
 */
export const isClosed = (view: SentenceView, unit: number): boolean =>
  view.entities[unit] != null &&
  view.entities[unit + 1] != null &&
  (view.units[unit]?.text.endsWith(',') ?? false) &&
  view.tree.heads[unit] === unit + 1;
