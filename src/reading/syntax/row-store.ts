import { tableFor } from './slots.ts';

/** An entry of 16 bits holds a weight above a class. */
export const CLASS_BITS = 6;
export const CLASS = (1 << CLASS_BITS) - 1;

/** The weights of features, each row once: most rows are like another. */
export interface RowStore {
  /** Where a row of so many entries stands, which is none before. Throws where its weights are too great. */
  readonly placeOf: (classes: Int32Array, weights: Int32Array, count: number) => number;
  /** At each place the number of a row's entries, then these. No row stands at 0. */
  readonly entries: () => Int16Array;
}

/** For so many rows at most, with so many entries together. */
export function createRowStore(rows: number, most: number): RowStore {
  const entries = new Int16Array(rows + most + 1);
  const { bits } = tableFor(rows);
  const places = new Int32Array(1 << bits);
  let free = 1;
  const isLast = (place: number): boolean => {
    const length = entries[free] ?? 0;
    for (let i = 0; i <= length; i++) if (entries[place + i] !== entries[free + i]) return false;
    return true;
  };
  return {
    entries: () => entries.slice(0, free),
    placeOf(classes, weights, count) {
      entries[free] = count;
      let hash = count;
      for (let i = 0; i < count; i++) {
        const entry = entryOf(weights[i] ?? 0, classes[i] ?? 0);
        entries[free + 1 + i] = entry;
        hash = Math.imul(hash ^ entry, 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      let at = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
      for (; places[at] !== 0; at = (at + 1) & ((1 << bits) - 1)) {
        const place = places[at] ?? 0;
        if (isLast(place)) return place;
      }
      places[at] = free;
      free += count + 1;
      return places[at] ?? 0;
    },
  };
}

function entryOf(weight: number, index: number): number {
  const entry = (weight << CLASS_BITS) | index;
  if (index > CLASS || (entry << 16) >> 16 !== entry)
    throw new Error(`No room for class ${index}, weight ${weight}`);
  return entry;
}
