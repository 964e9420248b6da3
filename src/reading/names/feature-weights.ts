import { MOST_FEATURES } from './features/features.ts';
import { SPREAD } from './hash.ts';
import { LABELS } from './labels.ts';

/** Adds the weights of the features, whose hashes are the first `count` of `hashes`, to `sums`. */
export type FeatureWeights = (hashes: Int32Array, count: number, sums: Int32Array) => void;

/** Numbers of a row; the last is 0 in a free one. */
const ROW = 4;
const AT_LAST = ROW - 1;
/** The bits of the last number that are those of the hash. */
const CHECK = ~0xff;
/** The byte that stands for a weight of 0; none stands for another by 0. */
const ZERO = 0x80;

/** So many numbers hold the sums of all labels' weights, two in each but for the last, the second 16 bits higher. */
export const SUMS = 7;
const TWO = 0x00ff00ff;
const TWO_ZEROS = ZERO | (ZERO << 16);

/**
 * A table by open addressing whose rows take 16 bytes, so that a feature costs one look at memory: three numbers hold
 * the weights of four labels, one the last label's and above it 24 bits of the feature's hash. The other bits are
 * known from where the row stands, which is never a thousand rows from its place.
 *
 * @param keys the features' hashes
 * @param masks for each feature which labels have a weight
 * @param weights those that there are, from -127 to 127, in the order of features and labels
 */
export function createFeatureWeights(
  keys: Int32Array,
  masks: Uint16Array,
  weights: Int8Array,
): FeatureWeights {
  let bits = 10;
  while (1 << bits < 1.25 * keys.length) bits++;
  const shift = 32 - bits;
  const rows = new Int32Array(ROW << bits);
  const bytes = new Uint8Array(ROW * Int32Array.BYTES_PER_ELEMENT);
  const row = new Int32Array(bytes.buffer);
  let next = 0;
  for (let feature = 0; feature < keys.length; feature++) {
    const spread = Math.imul(keys[feature] ?? 0, SPREAD);
    const mask = masks[feature] ?? 0;
    bytes.fill(ZERO);
    for (let label = 0; label < LABELS; label++)
      if ((mask >> label) & 1) bytes[label] = ZERO + (weights[next++] ?? 0);
    row[AT_LAST] = ((row[AT_LAST] ?? 0) & ~CHECK) | (spread << 8);
    let at = (spread >>> shift) * ROW;
    while (rows[at + AT_LAST] !== 0) at = (at + ROW) % rows.length;
    rows.set(row, at);
  }
  const end = rows.length - 1;
  const firsts = new Int32Array(MOST_FEATURES);
  return (hashes, count, sums) => {
    // All first looks at once: the processor waits for many of them at a time.
    for (let i = 0; i < count; i++)
      firsts[i] = rows[(Math.imul(hashes[i] ?? 0, SPREAD) >>> shift) * ROW + AT_LAST] ?? 0;
    let known = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let i = 0; i < count; i++) {
      const spread = Math.imul(hashes[i] ?? 0, SPREAD);
      let at = (spread >>> shift) * ROW;
      let last = firsts[i] ?? 0;
      while (last !== 0 && ((last ^ (spread << 8)) & CHECK) !== 0) {
        at = (at + ROW) & end;
        last = rows[at + AT_LAST] ?? 0;
      }
      // What is unknown adds nothing. Without a branch: a processor guesses it wrong as often as not.
      known += (last | (0 - last)) >>> 31;
      const first = rows[at] ?? 0;
      const second = rows[at + 1] ?? 0;
      const third = rows[at + 2] ?? 0;
      a = (a + (first & TWO)) | 0;
      b = (b + ((first >>> 8) & TWO)) | 0;
      c = (c + (second & TWO)) | 0;
      d = (d + ((second >>> 8) & TWO)) | 0;
      e = (e + (third & TWO)) | 0;
      f = (f + ((third >>> 8) & TWO)) | 0;
      g = (g + (last & ~CHECK)) | 0;
    }
    const zeros = Math.imul(known, TWO_ZEROS);
    sums[0] = (sums[0] ?? 0) + a - zeros;
    sums[1] = (sums[1] ?? 0) + b - zeros;
    sums[2] = (sums[2] ?? 0) + c - zeros;
    sums[3] = (sums[3] ?? 0) + d - zeros;
    sums[4] = (sums[4] ?? 0) + e - zeros;
    sums[5] = (sums[5] ?? 0) + f - zeros;
    sums[6] = (sums[6] ?? 0) + g - known * ZERO;
  };
}

/** Writes the sum of each label into `scores`, from `at`. */
export function unpackSums(sums: Int32Array, scores: Int32Array, at: number): void {
  for (let label = 0; label < LABELS; label++) {
    // Of four labels the first and third are in one number, the second and fourth in the next.
    const two = sums[2 * (label >> 2) + (label & 1)] ?? 0;
    const lower = (two << 16) >> 16;
    scores[at + label] = label & 2 ? (two - lower) >> 16 : lower;
  }
}
