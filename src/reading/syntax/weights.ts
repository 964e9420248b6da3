/** Anything that scores classes by the features that are present: the committed weights, or those in training. */
export interface Scorer {
  /** Adds up, into `scores`, the weights of all the features; `scores` is cleared first. */
  score(features: Int32Array, scores: Int32Array): void;
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

/** Of the 32 bits that say where a row stands, so many give its length. */
const LENGTH_BITS = 8;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/**
 * Sparse rows in a hash table of open addressing, laid out so that a feature costs two looks at memory: one for
 * its key and place, one for its entries. Features are known by their 32-bit hash alone; with n rows an unknown
 * feature is taken for a known one about n times in 4 billion.
 */
export function createScorer(packed: PackedRows): Scorer {
  let size = 1024;
  while (size < packed.rows * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2);
  const entries = new Int32Array(packed.entries);
  let start = 0;
  readRows(packed, (key, classes, weights) => {
    let slot = key & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = (start << LENGTH_BITS) | classes.length;
    for (const [i, index] of classes.entries()) entries[start + i] = ((weights[i] ?? 0) << 8) | index;
    start += classes.length;
  });
  return {
    score(features, scores) {
      scores.fill(0);
      for (let i = 0; i < features.length; i++) {
        const key = features[i] ?? 0;
        let slot = key & mask;
        let place = slots[slot * 2 + 1] ?? 0;
        while (place !== 0 && slots[slot * 2] !== key) {
          slot = (slot + 1) & mask;
          place = slots[slot * 2 + 1] ?? 0;
        }
        if (place === 0) continue;
        const start = place >>> LENGTH_BITS;
        const end = start + (place & LENGTH_MASK);
        for (let at = start; at < end; at++) {
          const entry = entries[at] ?? 0;
          const index = entry & 0xff;
          scores[index] = (scores[index] ?? 0) + (entry >> 8);
        }
      }
    },
  };
}

/** Hands on each row in turn, its classes and weights in arrays that are used again for the next. */
export function readRows(
  { rows, bytes }: PackedRows,
  take: (key: number, classes: readonly number[], weights: readonly number[]) => void,
): void {
  let at = 0;
  const read = (): number => {
    let value = 0;
    let factor = 1;
    let byte = bytes[at++] ?? 0;
    for (; byte > 0x7f; byte = bytes[at++] ?? 0) {
      value += (byte & 0x7f) * factor;
      factor *= 128;
    }
    return value + byte * factor;
  };
  let key = 0;
  const classes: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < rows; row++) {
    key += read();
    const count = read();
    classes.length = 0;
    weights.length = 0;
    for (let i = 0; i < count; i++) classes.push(read());
    for (let i = 0; i < count; i++) {
      const weight = read();
      weights.push(weight & 1 ? -((weight + 1) >> 1) : weight >> 1);
    }
    take(key | 0, classes, weights);
  }
}
