import { RELATIONS, type Relation } from './relations.ts';
import type { Seen } from './seen.ts';
import { type Arcs, NO_HEAD } from './tree.ts';

/** The tree of a sentence's words; the head of its root is the number of words. */
export interface WordTree {
  readonly heads: Int32Array;
  /** Indices into RELATIONS. */
  readonly relations: Int32Array;
  /** The first and last word of each subtree. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** Completes heads and relations by the stretches of the subtrees, in linear time. */
export function wordTree(heads: Int32Array, relations: Int32Array): WordTree {
  const { length } = heads;
  const firsts = new Int32Array(length).fill(-1);
  const lasts = new Int32Array(length).fill(-1);
  for (let i = 0; i < length; i++)
    for (let at = i; at < length && firsts[at] === -1; at = heads[at] ?? length) firsts[at] = i;
  for (let i = length - 1; i >= 0; i--)
    for (let at = i; at < length && lasts[at] === -1; at = heads[at] ?? length) lasts[at] = i;
  return { heads, relations, firsts, lasts };
}

/** The arcs of words and marks together; a sentence of marks alone hangs on the first. */
export function arcsOfUnits(
  count: number,
  { length, units }: Seen,
  { heads, relations }: WordTree,
  marks: readonly { readonly unit: number; readonly head: number }[],
): Arcs {
  const unitHeads = new Array<number>(count).fill(NO_HEAD);
  const labels = new Array<Relation>(count).fill('punct');
  for (let word = 0; word < length; word++) {
    const unit = units[word] ?? 0;
    const head = heads[word] ?? length;
    unitHeads[unit] = head < length ? (units[head] ?? 0) : NO_HEAD;
    labels[unit] = RELATIONS[relations[word] ?? 0] ?? 'dep';
  }
  for (const { unit, head } of marks) unitHeads[unit] = units[head] ?? 0;
  if (length === 0 && count > 0) [unitHeads[0], labels[0]] = [NO_HEAD, 'root'];
  return { heads: unitHeads, labels };
}
