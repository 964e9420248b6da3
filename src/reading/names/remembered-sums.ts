import { lookUpAll, SPREAD } from './hash.ts';
import { addRows, NUMBERS } from './packed-weights.ts';
import type { NameModel } from './weights.ts';

/**
 * Adds to `sums` the weights of some of a token's features, those that `word` and `form` settle: numbers of a word
 * and of the way in which it is looked at (0 to 7).
 */
export type SumsOfWord = (word: number, form: number, features: Int32Array, sums: Int32Array) => void;

/** So many sums are at hand, of which a newer one takes the place of an older. */
const SLOT_BITS = 13;

/** @param places where those features stand among a token's */
export function createSumsOfWord(
  { features: table, weights }: NameModel,
  places: readonly number[],
): SumsOfWord {
  const keys = new Int32Array(1 << SLOT_BITS).fill(-1);
  const rows = new Int32Array(NUMBERS << SLOT_BITS);
  const at = Uint8Array.from(places);
  const known = new Int32Array(places.length);
  const one = new Int32Array(1);
  return (word, form, features, sums) => {
    const key = (word << 3) | form;
    const slot = Math.imul(key, SPREAD) >>> (32 - SLOT_BITS);
    if (keys[slot] !== key) {
      for (let i = 0; i < at.length; i++) known[i] = features[at[i] ?? 0] ?? 0;
      const row = rows.subarray(slot * NUMBERS, (slot + 1) * NUMBERS).fill(0);
      addRows(weights, known, lookUpAll(table, known, known.length), row);
      keys[slot] = key;
    }
    one[0] = slot;
    addRows(rows, one, 1, sums);
  };
}
