/** Turns marked articles into numbered features. */
import { readContext, type SentenceContext } from '../../src/reading/names/context.ts';
import { MOST_FEATURES, tokenFeatures } from '../../src/reading/names/features/features.ts';
import type { ListTable } from '../../src/reading/names/lists.ts';
import type { WordReader } from '../../src/reading/names/words.ts';
import type { MarkedArticle } from './corpus.ts';
import type { Example } from './crf.ts';

export interface ExampleSet {
  readonly examples: readonly Example[];
  /** The hash of each numbered feature, ascending. */
  readonly keys: Int32Array;
}

/** Features that fewer tokens have than `leastCount` are left out. */
export function buildExamples(
  articles: readonly MarkedArticle[],
  reader: WordReader,
  lists: ListTable,
  leastCount: number,
  weightOf: (article: MarkedArticle) => number,
): ExampleSet {
  const buffer = new Int32Array(MOST_FEATURES);
  const raw: { offsets: Int32Array; hashes: Int32Array; labels: Uint8Array; weight: number }[] = [];
  const counts = createCounter();
  for (const article of articles) {
    const contexts = readContext(article.sentences, reader, lists);
    for (const [s, context] of contexts.entries()) {
      const { offsets, hashes } = sentenceFeatures(context, buffer);
      for (const hash of hashes) counts.add(hash);
      raw.push({ offsets, hashes, labels: article.labels[s] ?? new Uint8Array(), weight: weightOf(article) });
    }
  }
  const keys = counts.atLeast(leastCount);
  const numbers = new Map<number, number>();
  for (const [number, key] of keys.entries()) numbers.set(key, number);
  const examples = raw.map(({ offsets, hashes, labels, weight }) => ({
    offsets,
    features: hashes.map((hash) => numbers.get(hash) ?? -1),
    labels,
    weight,
  }));
  return { examples, keys };
}

/** Sorted, so that the same is learned in whatever order features are written. */
function sentenceFeatures(
  context: SentenceContext,
  buffer: Int32Array,
): { offsets: Int32Array; hashes: Int32Array } {
  const offsets = new Int32Array(context.words.length + 1);
  const parts: number[] = [];
  for (let i = 0; i < context.words.length; i++) {
    const count = tokenFeatures(context, i, buffer);
    parts.push(...buffer.subarray(0, count).sort());
    offsets[i + 1] = parts.length;
  }
  return { offsets, hashes: Int32Array.from(parts) };
}

/** Counts up to 255 in an open hash table: there are more features than a Map holds comfortably. */
function createCounter() {
  const bits = 24;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const counts = new Uint8Array(1 << bits);
  let used = 0;
  return {
    add(key: number): void {
      let at = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
      while (counts[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
      if (counts[at] === 0) {
        if (++used > mask * 0.9) throw new RangeError('Too many features to count.');
        keys[at] = key;
        counts[at] = 1;
      } else if ((counts[at] ?? 0) < 255) counts[at] = (counts[at] ?? 0) + 1;
    },
    atLeast(least: number): Int32Array {
      return keys.filter((_, at) => (counts[at] ?? 0) >= least).sort();
    },
  };
}
