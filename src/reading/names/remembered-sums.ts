import { type FeatureWeights, SUMS } from './feature-weights.ts';
import { type FeatureGroup, KEY } from './features/feature-group.ts';
import { MOST_FEATURES } from './features/features.ts';
import { SPREAD } from './hash.ts';

/** Adds to `sums` the weights of all features of some groups. */
export type GroupSums<View> = (view: View, sums: Int32Array) => void;

/** Numbers of a slot: that of the group, from 1, what settles its features, and the sums of their weights. */
const SLOT = 16;
const AT_KEY = 1;
const AT_SUMS = AT_KEY + KEY;
/** By what the numbers of a key are multiplied before they are hashed together. */
const FACTORS = [0xcc9e2d51, 0x1b873593, 0x85ebca77, 0x27d4eb2f] as const;

/**
 * Remembers what the features of each group weigh by what settles them.
 *
 * @param bits so many sums, as a power of two, are at hand, of which a newer one takes the place of an older
 */
export function createGroupSums<View>(
  addWeights: FeatureWeights,
  groups: readonly FeatureGroup<View>[],
  bits: number,
): GroupSums<View> {
  const slots = new Int32Array(SLOT << bits);
  const shift = 32 - bits;
  const key = new Int32Array(KEY);
  const hashes = new Int32Array(MOST_FEATURES);
  const found = new Int32Array(SUMS);
  return (view, sums) => {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i];
      if (group === undefined) continue;
      group.settle(view, key);
      const at = SLOT * (hashOf(i) >>> shift);
      if (!isAt(at, i)) note(at, i, group, view);
      a = (a + (slots[at + AT_SUMS] ?? 0)) | 0;
      b = (b + (slots[at + AT_SUMS + 1] ?? 0)) | 0;
      c = (c + (slots[at + AT_SUMS + 2] ?? 0)) | 0;
      d = (d + (slots[at + AT_SUMS + 3] ?? 0)) | 0;
      e = (e + (slots[at + AT_SUMS + 4] ?? 0)) | 0;
      f = (f + (slots[at + AT_SUMS + 5] ?? 0)) | 0;
      g = (g + (slots[at + AT_SUMS + 6] ?? 0)) | 0;
    }
    sums[0] = (sums[0] ?? 0) + a;
    sums[1] = (sums[1] ?? 0) + b;
    sums[2] = (sums[2] ?? 0) + c;
    sums[3] = (sums[3] ?? 0) + d;
    sums[4] = (sums[4] ?? 0) + e;
    sums[5] = (sums[5] ?? 0) + f;
    sums[6] = (sums[6] ?? 0) + g;
  };

  function hashOf(group: number): number {
    // Products side by side, which a processor finds at once.
    const sum =
      Math.imul((key[0] ?? 0) + group, FACTORS[0]) +
      Math.imul(key[1] ?? 0, FACTORS[1]) +
      Math.imul(key[2] ?? 0, FACTORS[2]) +
      Math.imul(key[3] ?? 0, FACTORS[3]);
    return Math.imul(sum ^ (sum >>> 15), SPREAD);
  }

  function isAt(at: number, group: number): boolean {
    return (
      slots[at] === group + 1 &&
      slots[at + AT_KEY] === key[0] &&
      slots[at + AT_KEY + 1] === key[1] &&
      slots[at + AT_KEY + 2] === key[2] &&
      slots[at + AT_KEY + 3] === key[3]
    );
  }

  function note(at: number, number: number, group: FeatureGroup<View>, view: View): void {
    addWeights(hashes, group.write(view, hashes, 0), found.fill(0));
    slots[at] = number + 1;
    for (let i = 0; i < KEY; i++) slots[at + AT_KEY + i] = key[i] ?? 0;
    for (let i = 0; i < SUMS; i++) slots[at + AT_SUMS + i] = found[i] ?? 0;
  }
}
