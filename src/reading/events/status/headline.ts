import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isRoleNoun } from '../../roles/role-nouns.ts';

/**
 * "Ana Lima, Bo Ek | to meet | on Friday", "talks between them | to resume |": without an auxiliary a headline tells of
 * what will be.
 */
export function isHeadlineOfPlan({ entities, units, tree }: SentenceView, to: number): boolean {
  return (
    to > 0 &&
    units[to]?.lower === 'to' &&
    /^VB(?::AUX)?$/.test(tree.tags[to + 1] ?? '') &&
    units
      .slice(0, to)
      .every(
        ({ lower }, unit) =>
          entities[unit] !== null ||
          isRoleNoun(lower) ||
          /^(?:,|&|and|between|discussions|meetings|negotiations|talks|the|with)$/.test(lower),
      )
  );
}
