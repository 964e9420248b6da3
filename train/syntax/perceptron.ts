import type { Row, Scorer } from '../../src/reading/syntax/weights.ts';

/** Weights in training: sparse rows that grow, with the sums that their average over all steps needs. */
export interface Perceptron extends Scorer {
  /** Adds `delta` to the weight of each feature for one class. */
  update(features: Int32Array, index: number, delta: number): void;
  /** One more example has been seen. */
  step(): void;
  /** The averaged weights, scaled to whole numbers. */
  average(options: PruningOptions): Row[];
}

export interface PruningOptions {
  /** Features that were updated less often are left out. */
  readonly fewestUpdates: number;
  /** What averaged weights are multiplied by before they are rounded. */
  readonly scale: number;
  /** Weights that come out smaller than this are left out. */
  readonly smallest: number;
}

const TABLE_BITS = 23;
const FIRST_CAPACITY = 2;
/** Of a row's record: its start, its length, its capacity, how often it was updated. */
const RECORD = 4;

/**
 * An averaged perceptron (Freund and Schapire 1999; Collins 2002), averaged lazily. Entries hold a weight
 * above a class of eight bits.
 */
export function createPerceptron(): Perceptron {
  const size = 1 << TABLE_BITS;
  const mask = size - 1;
  /** For each slot a key and the number of its row, counted from 1. */
  const slots = new Int32Array(size * 2);
  let rowCount = 0;
  let records = new Int32Array(RECORD << 20);
  let entries = new Int32Array(1 << 22);
  let totals = new Float64Array(1 << 22);
  let stamps = new Int32Array(1 << 22);
  let free = 0;
  let now = 1;

  const slotOf = (key: number): number => {
    let slot = (key & mask) * 2;
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & (2 * size - 1);
    return slot;
  };

  const reserve = (count: number): number => {
    if (free + count > entries.length) {
      entries = grown(entries, new Int32Array(entries.length * 2));
      totals = grown(totals, new Float64Array(totals.length * 2));
      stamps = grown(stamps, new Int32Array(stamps.length * 2));
    }
    const start = free;
    free += count;
    return start;
  };

  /** Where the record of a feature stands; made where there is none. */
  const recordFor = (key: number): number => {
    const slot = slotOf(key);
    const row = slots[slot + 1] ?? 0;
    if (row > 0) return (row - 1) * RECORD;
    if (rowCount * 4 > size * 3)
      throw new Error('Too many features for the training table: raise TABLE_BITS');
    const record = rowCount * RECORD;
    if (record === records.length) records = grown(records, new Int32Array(records.length * 2));
    slots[slot] = key;
    slots[slot + 1] = ++rowCount;
    records[record] = reserve(FIRST_CAPACITY);
    records[record + 2] = FIRST_CAPACITY;
    return record;
  };

  /** The place of a class in a row, made where there is none. */
  const entryFor = (record: number, index: number): number => {
    const start = records[record] ?? 0;
    const length = records[record + 1] ?? 0;
    for (let at = start; at < start + length; at++) if (((entries[at] ?? 0) & 0xff) === index) return at;
    let at = start + length;
    if (length === records[record + 2]) {
      const moved = reserve(length * 2);
      for (const array of [entries, totals, stamps]) array.copyWithin(moved, start, start + length);
      records[record] = moved;
      records[record + 2] = length * 2;
      at = moved + length;
    }
    records[record + 1] = length + 1;
    entries[at] = index;
    stamps[at] = now;
    return at;
  };

  const averageOf = (at: number): number =>
    ((totals[at] ?? 0) + (now - (stamps[at] ?? 0)) * ((entries[at] ?? 0) >> 8)) / now;

  return {
    add(features, from, to, scores) {
      for (let i = from; i < to; i++) {
        const row = slots[slotOf(features[i] ?? 0) + 1] ?? 0;
        if (row === 0) continue;
        const record = (row - 1) * RECORD;
        const start = records[record] ?? 0;
        const end = start + (records[record + 1] ?? 0);
        for (let at = start; at < end; at++) {
          const packed = entries[at] ?? 0;
          const index = packed & 0xff;
          scores[index] = (scores[index] ?? 0) + (packed >> 8);
        }
      }
    },
    update(features, index, delta) {
      for (let i = 0; i < features.length; i++) {
        const record = recordFor(features[i] ?? 0);
        const at = entryFor(record, index);
        const packed = entries[at] ?? 0;
        totals[at] = (totals[at] ?? 0) + (now - (stamps[at] ?? 0)) * (packed >> 8);
        stamps[at] = now;
        entries[at] = packed + delta * 256;
        records[record + 3] = (records[record + 3] ?? 0) + 1;
      }
    },
    step() {
      now++;
    },
    average({ fewestUpdates, scale, smallest }) {
      const averaged: Row[] = [];
      for (let slot = 0; slot < 2 * size; slot += 2) {
        const row = slots[slot + 1] ?? 0;
        const record = (row - 1) * RECORD;
        if (row === 0 || (records[record + 3] ?? 0) < fewestUpdates) continue;
        const start = records[record] ?? 0;
        const kept: { index: number; weight: number }[] = [];
        for (let at = start; at < start + (records[record + 1] ?? 0); at++) {
          const weight = Math.round(averageOf(at) * scale);
          if (Math.abs(weight) >= smallest) kept.push({ index: (entries[at] ?? 0) & 0xff, weight });
        }
        if (kept.length === 0) continue;
        kept.sort((a, b) => a.index - b.index);
        averaged.push({
          key: slots[slot] ?? 0,
          classes: kept.map(({ index }) => index),
          weights: kept.map(({ weight }) => weight),
        });
      }
      return averaged;
    },
  };
}

/**
 * The sums of weights that were learnt from the same sentences in different orders, which err less than those
 * of one order (McDonald, Hall and Mann 2010); sums smaller than `smallest` are left out.
 */
export function mixRows(learners: readonly (readonly Row[])[], smallest: number): Row[] {
  const sums = new Map<number, Map<number, number>>();
  for (const { key, classes, weights } of learners.flat()) {
    const row = sums.get(key) ?? new Map<number, number>();
    sums.set(key, row);
    for (const [i, index] of classes.entries()) row.set(index, (row.get(index) ?? 0) + (weights[i] ?? 0));
  }
  return [...sums].flatMap(([key, row]) => {
    const kept = [...row].filter(([, weight]) => Math.abs(weight) >= smallest).sort(([a], [b]) => a - b);
    if (kept.length === 0) return [];
    return [{ key, classes: kept.map(([index]) => index), weights: kept.map(([, weight]) => weight) }];
  });
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
