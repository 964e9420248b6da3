import { CLASS, CLASS_BITS, createRowStore } from './row-store.ts';
import { tableFor } from './slots.ts';

/** Anything that scores classes by the features that are present: the committed weights, or those in training. */
export interface Scorer {
  /** Adds to `scores` the weights of the features from `from` up to, not including, `to`. */
  add(features: Int32Array, from: number, to: number, scores: Int32Array): void;
}

/** Writes into `scores` the sums of the weights of all the features. */
export function score(scorer: Scorer, features: Int32Array, scores: Int32Array): void {
  scores.fill(0);
  scorer.add(features, 0, features.length, scores);
}

/** The class of the highest score; of equals the first. */
export function indexOfBest(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}

/** A feature's weights: for each class that has any, its index and a whole number. */
export interface Row {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Rows in ascending order of key, keys taken as unsigned. A row is the difference to the last key, the number of
 * its entries, their classes, and their weights with the sign in the lowest bit; all of them LEB128.
 */
export interface PackedRows {
  readonly rows: number;
  readonly entries: number;
  readonly bytes: Uint8Array;
}

export function packRows(rows: readonly Row[]): PackedRows {
  const bytes: number[] = [];
  const write = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
    bytes.push(rest);
  };
  let entries = 0;
  let last = 0;
  for (const row of [...rows].sort((a, b) => (a.key >>> 0) - (b.key >>> 0))) {
    write((row.key >>> 0) - last);
    last = row.key >>> 0;
    write(row.classes.length);
    for (const index of row.classes) write(index);
    for (const weight of row.weights) write(weight < 0 ? -2 * weight - 1 : 2 * weight);
    entries += row.classes.length;
  }
  return { rows: rows.length, entries, bytes: Uint8Array.from(bytes) };
}

/** No model has more templates. */
export const MOST_FEATURES = 256;

/** A slot holds eight bits of its key below the place of its row; 0 is a free slot. */
export const CHECK = 0xff;

/**
 * Sparse rows in a hash table with linear probing, laid out so that a feature costs one look at memory where it
 * is unknown and two where it is known. Features are known by their place and by eight bits of their hash; an
 * unknown one is taken for a known one in about one case of 500.
 */
export function createScorer(packed: PackedRows): Scorer {
  const { bits, slotOf } = tableFor(packed.rows);
  const mask = (1 << bits) - 1;
  const shift = 32 - bits;
  const slots = new Int32Array(1 << bits);
  const rows = createRowStore(packed.rows, packed.entries);
  readRows(packed, (key, classes, weights, count) => {
    slots[slotOf(slots, key)] = (rows.placeOf(classes, weights, count) << 8) | (key & CHECK);
  });
  // The smaller the tables, the more of them is near the processor: it waits for memory most of the time.
  const entries = rows.entries();
  const firsts = new Int32Array(MOST_FEATURES);
  const places = new Int32Array(MOST_FEATURES);
  const counts = new Int32Array(MOST_FEATURES);
  return {
    add(features, from, to, scores) {
      // All first looks at once: the processor waits for many of them at a time.
      for (let i = from; i < to; i++) firsts[i] = slots[(features[i] ?? 0) >>> shift] ?? 0;
      // Then the head of each row, without a branch on whether a feature is known, which a processor cannot foresee.
      let known = 0;
      for (let i = from; i < to; i++) {
        const key = features[i] ?? 0;
        let at = key >>> shift;
        let slot = firsts[i] ?? 0;
        while (slot !== 0 && ((slot ^ key) & CHECK) !== 0) {
          at = (at + 1) & mask;
          slot = slots[at] ?? 0;
        }
        const place = slot >>> 8;
        places[known] = place;
        counts[known] = entries[place] ?? 0;
        known += -place >>> 31;
      }
      for (let i = 0; i < known; i++) {
        const place = places[i] ?? 0;
        const end = place + (counts[i] ?? 0);
        for (let at = place + 1; at <= end; at++) {
          const entry = entries[at] ?? 0;
          const index = entry & CLASS;
          scores[index] = (scores[index] ?? 0) + (entry >> CLASS_BITS);
        }
      }
    },
  };
}

/** No row has more entries: there are fewer tags and relations, and `CLASS_BITS` for them. */
const MOST_ENTRIES = CLASS + 1;

/**
 * Hands on each row in turn: the first `count` of its classes and weights, in arrays that are used again for the next.
 */
export function readRows(
  { rows, bytes }: PackedRows,
  take: (key: number, classes: Int32Array, weights: Int32Array, count: number) => void,
): void {
  let at = 0;
  const read = (): number => {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  };
  let key = 0;
  const classes = new Int32Array(MOST_ENTRIES);
  const weights = new Int32Array(MOST_ENTRIES);
  for (let row = 0; row < rows; row++) {
    key = (key + read()) | 0;
    const count = read();
    for (let i = 0; i < count; i++) classes[i] = read();
    for (let i = 0; i < count; i++) {
      const weight = read();
      weights[i] = weight & 1 ? -((weight + 1) >> 1) : weight >> 1;
    }
    take(key, classes, weights, count);
  }
}
