import type { Seen } from './seen.ts';
import { attributes, compileTemplates, fillTemplates } from './templates.ts';
import type { WordTree } from './word-tree.ts';

/**
 * The words on which a mark before word `gap` can hang, in the order in which several marks there may take them:
 * what ends here, the smallest first; what reaches across; what begins here, the largest first.
 */
export function hooks({ heads, firsts, lasts }: WordTree, gap: number): number[] {
  const { length } = heads;
  const ending: number[] = [];
  const beginning: number[] = [];
  let across = length;
  if (gap > 0) {
    let at = gap - 1;
    for (; at < length && lasts[at] === gap - 1; at = heads[at] ?? length) ending.push(at);
    across = at;
  }
  if (gap < length) {
    let at = gap;
    for (; at < length && firsts[at] === gap; at = heads[at] ?? length) beginning.push(at);
    across = at;
  }
  return [...ending, ...(across < length ? [across] : []), ...beginning.reverse()];
}

/**
 * What speaks for hanging a mark on a word: the mark k and all marks beside it km; on which side it hangs and
 * whether at the top there; the word's relation r, tag t and distance d; the marks on the far side of its subtree
 * far; the relations of the largest that ends, lr, and begins, rr; whether the sentence ends.
 */
const A = attributes(['k', 'km', 'side', 'top', 'r', 't', 'd', 'far', 'lr', 'rr', 'end', 'lw', 'rw']);

const TEMPLATES = compileTemplates(
  A,
  `
  k side | k side top | k side r | k side r top | k side r t | k side d | k side top end | k side r far
  k side top far | k km side r | k side lr rr | k side r rr | k side r lr | k side top rr | k side top lr | k rw side r
  k lw side r | k side t far | k far side d
  `,
  1400,
);

export const HOOK_FEATURES = TEMPLATES.count;

const ENDING = 1;
const ACROSS = 2;
const BEGINNING = 3;

/** Fills `out` with the features of one of the hooks for a mark of that kind before word `gap`. */
export type HookFeatures = (
  seen: Seen,
  tree: WordTree,
  gap: number,
  kind: number,
  hooks: readonly number[],
  choice: number,
  out: Int32Array,
) => void;

export function createHookFeatures(): HookFeatures {
  const values = new Int32Array(16);
  return (seen, tree, gap, kind, hooks, choice, out) => {
    const { length, tags, marks, words } = seen;
    const { relations, firsts, lasts } = tree;
    const word = hooks[choice] ?? 0;
    const first = firsts[word] ?? 0;
    const last = lasts[word] ?? 0;
    const sideOf = (at: number): number =>
      (lasts[at] ?? 0) < gap ? ENDING : (firsts[at] ?? 0) >= gap ? BEGINNING : ACROSS;
    const side = sideOf(word);
    const before = hooks[choice - 1];
    const after = hooks[choice + 1];
    const topEnding = hooks.findLast((at) => sideOf(at) === ENDING);
    const topBeginning = hooks.find((at) => sideOf(at) === BEGINNING);
    const top =
      side === ENDING
        ? after === undefined || sideOf(after) !== ENDING
        : side === BEGINNING && (before === undefined || sideOf(before) !== BEGINNING);
    values[A.k] = kind;
    values[A.km] = marks[gap] ?? 0;
    values[A.side] = side;
    values[A.top] = top ? 1 : 0;
    values[A.r] = relations[word] ?? 0;
    values[A.t] = tags[word] ?? 0;
    values[A.d] = Math.min(Math.abs(word - gap), 4);
    values[A.far] = side === ENDING ? (marks[first] ?? 0) : side === BEGINNING ? (marks[last + 1] ?? 0) : -1;
    values[A.lr] = topEnding === undefined ? -1 : (relations[topEnding] ?? 0);
    values[A.rr] = topBeginning === undefined ? -1 : (relations[topBeginning] ?? 0);
    values[A.end] = gap === length ? 1 : 0;
    values[A.lw] = gap > 0 ? (words[gap - 1] ?? 0) : 0;
    values[A.rw] = words[gap] ?? 0;
    fillTemplates(TEMPLATES, values, out);
  };
}
