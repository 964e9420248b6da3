import { createHookFeatures, HOOK_FEATURES, hooks } from './hooks.ts';
import type { Seen } from './seen.ts';
import { type Scorer, score } from './weights.ts';
import type { WordTree } from './word-tree.ts';

/** Chooses among hooks, of which those before `from` are taken by earlier marks of the same place. */
export type HookChooser = (
  seen: Seen,
  tree: WordTree,
  gap: number,
  kind: number,
  hooks: readonly number[],
  from: number,
) => number;

export function createHookChooser(scorer: Scorer): HookChooser {
  const featuresOf = createHookFeatures();
  const features = new Int32Array(HOOK_FEATURES);
  const scores = new Int32Array(1);
  return (seen, tree, gap, kind, hooks, from) => {
    let best = from;
    let highest = Number.NEGATIVE_INFINITY;
    for (let choice = from; choice < hooks.length; choice++) {
      featuresOf(seen, tree, gap, kind, hooks, choice, features);
      score(scorer, features, scores);
      if ((scores[0] ?? 0) <= highest) continue;
      highest = scores[0] ?? 0;
      best = choice;
    }
    return best;
  };
}

/** A mark, with the word before which it stands. */
export interface Mark {
  readonly unit: number;
  readonly gap: number;
  readonly kind: number;
}

/** A mark with the word on which it hangs. */
export interface HungMark extends Mark {
  readonly head: number;
}

/**
 * Marks take no part in parsing. They are hung into the finished tree afterwards, each on one of those words on
 * which it can hang without crossing an arc.
 */
export function hangMarks(
  seen: Seen,
  tree: WordTree,
  marks: readonly Mark[],
  choose: HookChooser,
): HungMark[] {
  let gap = -1;
  let open: readonly number[] = [];
  let from = 0;
  return marks.map((mark) => {
    if (mark.gap !== gap) {
      gap = mark.gap;
      open = hooks(tree, gap);
      from = 0;
    }
    if (open.length > 1) from = choose(seen, tree, gap, mark.kind, open, from);
    return { unit: mark.unit, gap: mark.gap, kind: mark.kind, head: open[from] ?? 0 };
  });
}

/** The marks among the units of a sentence, given by kind (0 for words). */
export function marksOf(kinds: readonly { readonly mark: number }[]): Mark[] {
  const marks: Mark[] = [];
  for (const [unit, { mark }] of kinds.entries())
    if (mark !== 0) marks.push({ unit, gap: unit - marks.length, kind: mark });
  return marks;
}
