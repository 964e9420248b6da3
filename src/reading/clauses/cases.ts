import { childrenOf } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';

/** The prepositions and markers before a unit, lower case. */
export function caseOf(view: SentenceView, unit: number): string {
  return childrenOf(view.tree, unit, 'case', 'mark')
    .filter((child) => child < unit)
    .map((child) => view.units[child]?.lower ?? '')
    .join(' ');
}
