/** Fixed 32-bit hashes: features and list entries are known to the model by these numbers only. */

/** Two numbers in one, order kept; the finishing steps are those of MurmurHash3 (Appleby). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x2545f491, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

/** A table from hashes to non-negative numbers, by open addressing. */
export interface HashTable {
  /** A key and, beside it for one look at memory, its number plus one; 0 where the slot is free. */
  readonly slots: Int32Array;
  readonly shift: number;
  /**
   * A bit for each fourth of a slot, set where a key would stand. Most hashes asked for are no keys, and this is
   * small enough to stay in a core's own memory.
   */
  readonly taken: Uint32Array;
}

/** Spreads numbers that have much in common over all 32 bits. */
export const SPREAD = 0x9e3779b1;

export function buildHashTable(keys: Int32Array): HashTable {
  let bits = 4;
  while (1 << bits < 2 * keys.length) bits++;
  const table: HashTable = {
    slots: new Int32Array(2 << bits),
    shift: 32 - bits,
    taken: new Uint32Array((4 << bits) / 32),
  };
  const mask = (1 << bits) - 1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const spread = Math.imul(key, SPREAD);
    const quarter = spread >>> (table.shift - 2);
    table.taken[quarter >>> 5] = (table.taken[quarter >>> 5] ?? 0) | (1 << (quarter & 31));
    let at = spread >>> table.shift;
    while (table.slots[2 * at + 1] !== 0) at = (at + 1) & mask;
    table.slots[2 * at] = key;
    table.slots[2 * at + 1] = i + 1;
  }
  return table;
}

/** The place of the key in the array the table was built from, or -1. */
export function lookUp(table: HashTable, key: number): number {
  const { slots, shift, taken } = table;
  const spread = Math.imul(key, SPREAD);
  const quarter = spread >>> (shift - 2);
  if ((((taken[quarter >>> 5] ?? 0) >>> (quarter & 31)) & 1) === 0) return -1;
  const mask = (slots.length >> 1) - 1;
  let at = spread >>> shift;
  for (;;) {
    const slot = slots[2 * at + 1] ?? 0;
    if (slot === 0) return -1;
    if (slots[2 * at] === key) return slot - 1;
    at = (at + 1) & mask;
  }
}
