import { LONGER, LONGEST_ENTRY, NAME_BITS } from './categories.ts';
import { type HashTable, lookUp, mix } from './hash.ts';
import type { Word } from './words.ts';

/** Entries of the word lists by the hash of their words in order; the masks say which lists hold them. */
export interface ListTable {
  readonly table: HashTable;
  readonly masks: Int32Array;
}

/** Which lists match at each token of a sentence, and whether an entry begins, goes on or ends there. */
export interface ListMatches {
  readonly begins: Int32Array;
  readonly inside: Int32Array;
  readonly ends: Int32Array;
}

/** For each list the longest entry at each place, leftmost first; matches of one list do not overlap. */
export function matchLists(lists: ListTable, words: readonly Word[]): ListMatches {
  // In one piece of memory, of which each costs V8 more than what is written into it.
  const bytes = words.length * Int32Array.BYTES_PER_ELEMENT;
  const memory = new ArrayBuffer(3 * bytes);
  const begins = new Int32Array(memory, 0, words.length);
  const inside = new Int32Array(memory, bytes, words.length);
  const ends = new Int32Array(memory, 2 * bytes, words.length);
  // Of entries of each length at a place, those of the lists that may hold it there.
  const lengths = new Int32Array(LONGEST_ENTRY + 1);
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first?.letters) continue;
    const allowed =
      (first.capital ? -1 : ~NAME_BITS) & ~((begins[i] ?? 0) | (inside[i] ?? 0) | (ends[i] ?? 0));
    let key = 0;
    let longest = 0;
    for (let length = 1; length <= LONGEST_ENTRY; length++) {
      const word = words[i + length - 1];
      if (!word) break;
      key = mix(key, word.key);
      const found = lookUp(lists.table, key);
      if (found < 0) break;
      const mask = lists.masks[found] ?? 0;
      lengths[length] = mask & allowed & ~LONGER;
      if (lengths[length] !== 0) longest = length;
      if ((mask & LONGER) === 0) break;
    }
    let taken = 0;
    for (let length = longest; length > 0; length--) {
      const bits = (lengths[length] ?? 0) & ~taken;
      if (bits === 0) continue;
      taken |= bits;
      begins[i] = (begins[i] ?? 0) | bits;
      for (let k = 1; k < length - 1; k++) inside[i + k] = (inside[i + k] ?? 0) | bits;
      ends[i + length - 1] = (ends[i + length - 1] ?? 0) | bits;
    }
  }
  return { begins, inside, ends };
}
