import type { SentenceContext } from './context.ts';
import { LABELS, NAME_TYPES, OUTSIDE } from './labels.ts';

/** How far a word gives way to what the article's other places say of it, in eighths. */
const YIELD = 2;

/**
 * Lets the places where an article writes the same capitalised word agree on what it is: each word's leaning towards
 * each type (its best label of that type against O) moves towards the mean of all places. In the spirit of Krishnan
 * and Manning, "An effective two-stage model for exploiting non-local dependencies", ACL 2006, without its second model.
 */
export function agree(contexts: readonly SentenceContext[], scores: readonly Int32Array[]): void {
  const sums = new Map<number, { count: number; leanings: number[] }>();
  forEachCapital(contexts, (context, s, i) => {
    const lower = context.words[i]?.lower ?? 0;
    const sum = sums.get(lower) ?? { count: 0, leanings: NAME_TYPES.map(() => 0) };
    sum.count++;
    for (const type of NAME_TYPES.keys())
      sum.leanings[type] = (sum.leanings[type] ?? 0) + leaning(scores[s], i, type);
    sums.set(lower, sum);
  });
  forEachCapital(contexts, (context, s, i) => {
    const sum = sums.get(context.words[i]?.lower ?? 0);
    const row = scores[s];
    if (!sum || sum.count < 2 || !row) return;
    for (const type of NAME_TYPES.keys()) {
      const mean = Math.round((sum.leanings[type] ?? 0) / sum.count);
      const shift = Math.trunc(((mean - leaning(row, i, type)) * YIELD) / 8);
      const at = i * LABELS + 1 + 4 * type;
      for (let part = 0; part < 4; part++) row[at + part] = (row[at + part] ?? 0) + shift;
    }
  });
}

function leaning(row: Int32Array | undefined, i: number, type: number): number {
  const at = i * LABELS + 1 + 4 * type;
  const best = Math.max(row?.[at] ?? 0, row?.[at + 1] ?? 0, row?.[at + 2] ?? 0, row?.[at + 3] ?? 0);
  return best - (row?.[i * LABELS + OUTSIDE] ?? 0);
}

function forEachCapital(
  contexts: readonly SentenceContext[],
  visit: (context: SentenceContext, sentence: number, token: number) => void,
): void {
  for (const [s, context] of contexts.entries()) {
    for (let i = 0; i < context.words.length; i++) {
      const word = context.words[i];
      if (word?.capital && word.text.length > 1) visit(context, s, i);
    }
  }
}
