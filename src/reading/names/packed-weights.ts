import { LABELS } from './labels.ts';

/** Of each feature the weights of all labels, those of two labels in one number, the second 16 bits higher. */
export type PackedWeights = Int32Array;

/** So many numbers hold the weights of all labels; the last holds one only. */
export const NUMBERS = 7;

/**
 * @param masks for each feature which labels have a weight
 * @param weights those that there are, in the order of features and labels
 */
export function packWeights(masks: Uint16Array, weights: Int8Array): PackedWeights {
  const packed = new Int32Array(masks.length * NUMBERS);
  let next = 0;
  for (let feature = 0; feature < masks.length; feature++) {
    const mask = masks[feature] ?? 0;
    for (let label = 0; label < LABELS; label++) {
      if (((mask >> label) & 1) === 0) continue;
      const at = feature * NUMBERS + (label >> 1);
      packed[at] = (packed[at] ?? 0) + ((weights[next++] ?? 0) << (16 * (label & 1)));
    }
  }
  return packed;
}

/**
 * Adds the numbers of the first `count` of `rows` to `sums`. A sum of two labels at a time
 * has room for the weights of 256 features, and all sums have room in a processor's registers.
 */
export function addRows(weights: PackedWeights, rows: Int32Array, count: number, sums: Int32Array): void {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const row = (rows[i] ?? 0) * NUMBERS;
    a = (a + (weights[row] ?? 0)) | 0;
    b = (b + (weights[row + 1] ?? 0)) | 0;
    c = (c + (weights[row + 2] ?? 0)) | 0;
    d = (d + (weights[row + 3] ?? 0)) | 0;
    e = (e + (weights[row + 4] ?? 0)) | 0;
    f = (f + (weights[row + 5] ?? 0)) | 0;
    g = (g + (weights[row + 6] ?? 0)) | 0;
  }
  sums[0] = (sums[0] ?? 0) + a;
  sums[1] = (sums[1] ?? 0) + b;
  sums[2] = (sums[2] ?? 0) + c;
  sums[3] = (sums[3] ?? 0) + d;
  sums[4] = (sums[4] ?? 0) + e;
  sums[5] = (sums[5] ?? 0) + f;
  sums[6] = (sums[6] ?? 0) + g;
}

/** Writes the sum of each label into `scores`, from `at`. */
export function unpackSums(sums: Int32Array, scores: Int32Array, at: number): void {
  for (let label = 0; label < LABELS; label += 2) {
    const pair = sums[label >> 1] ?? 0;
    const first = (pair << 16) >> 16;
    scores[at + label] = first;
    if (label + 1 < LABELS) scores[at + label + 1] = (pair - first) >> 16;
  }
}
