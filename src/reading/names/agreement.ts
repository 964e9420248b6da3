import type { SentenceContext } from './context.ts';
import { LABELS, NAME_TYPES, OUTSIDE } from './labels.ts';

/** How far a word gives way to what the article's other places say of it, in eighths. */
const YIELD = 2;

/**
 * Lets the places where an article writes the same capitalised word agree on what it is: each word's leaning towards
 * each type (its best label of that type against O) moves towards the mean of all places. In the spirit of Krishnan and
 * Manning, "An effective two-stage model for exploiting non-local dependencies", ACL 2006, without its second model.
 */
export function agree(contexts: readonly SentenceContext[], scores: readonly Int32Array[]): void {
  const sums = new Map<number, Leanings>();
  const places: { row: Int32Array; token: number; sum: Leanings }[] = [];
  for (const [s, { words }] of contexts.entries()) {
    const row = scores[s];
    if (!row) continue;
    for (let token = 0; token < words.length; token++) {
      const word = words[token];
      if (!word?.capital || word.text.length === 1) continue;
      const sum = sums.get(word.lower) ?? { count: 0, all: new Int32Array(NAME_TYPES.length) };
      if (sum.count === 0) sums.set(word.lower, sum);
      sum.count++;
      for (let type = 0; type < NAME_TYPES.length; type++)
        sum.all[type] = (sum.all[type] ?? 0) + leaning(row, token, type);
      places.push({ row, token, sum });
    }
  }
  for (const { row, token, sum } of places) {
    if (sum.count < 2) continue;
    for (let type = 0; type < NAME_TYPES.length; type++) {
      const mean = Math.round((sum.all[type] ?? 0) / sum.count);
      const shift = Math.trunc(((mean - leaning(row, token, type)) * YIELD) / 8);
      const at = token * LABELS + 1 + 4 * type;
      for (let part = 0; part < 4; part++) row[at + part] = (row[at + part] ?? 0) + shift;
    }
  }
}

/** How much all places of a word lean towards each type. */
interface Leanings {
  count: number;
  readonly all: Int32Array;
}

function leaning(row: Int32Array, token: number, type: number): number {
  const at = token * LABELS + 1 + 4 * type;
  const best = Math.max(row[at] ?? 0, row[at + 1] ?? 0, row[at + 2] ?? 0, row[at + 3] ?? 0);
  return best - (row[token * LABELS + OUTSIDE] ?? 0);
}
