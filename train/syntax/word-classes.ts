/** How many classes there are; class 0 holds the words that none is known of. */
const CLASSES = 200;
const ROUNDS = 12;
/** Words must occur so often, and so many of the most frequent words make up what a word is known by. */
const FEWEST = 8;
const CONTEXTS = 400;

/**
 * Parts words into classes by the words that stand before and behind them in plain text: spherical k-means
 * (Dhillon and Modha 2001) over positive pointwise mutual information. Word classes tell a parser of words that
 * its treebank lacks (Koo, Carreras and Collins 2008).
 */
export function learnWordClasses(texts: readonly string[]): ReadonlyMap<string, number> {
  const sentences = texts.map(wordsOf);
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  const vectors = contextVectors(sentences, vocabulary);
  const classOf = cluster(vectors);
  return new Map(vocabulary.map((word, i) => [word, (classOf[i] ?? 0) + 1]));
}

function wordsOf(text: string): string[] {
  return (text
    .toLowerCase()
    .replace(/\d/g, '0')
    .match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []) as string[];
}

/** A word's contexts, those that occur with it, and their weights; of length 1. */
interface Vector {
  readonly at: Int32Array;
  readonly weights: Float64Array;
}

function contextVectors(sentences: readonly (readonly string[])[], vocabulary: readonly string[]): Vector[] {
  const indexOf = new Map(vocabulary.map((word, i) => [word, i]));
  const pairs = vocabulary.map(() => new Map<number, number>());
  const totals = new Float64Array(2 * CONTEXTS);
  let all = 0;
  const meet = (word: number, context: number): void => {
    const row = pairs[word];
    row?.set(context, (row.get(context) ?? 0) + 1);
    totals[context] = (totals[context] ?? 0) + 1;
    all++;
  };
  for (const words of sentences) {
    let last = -1;
    for (const word of words) {
      const index = indexOf.get(word) ?? -1;
      if (last >= 0 && index >= 0) {
        if (last < CONTEXTS) meet(index, last);
        if (index < CONTEXTS) meet(last, CONTEXTS + index);
      }
      last = index;
    }
  }
  return pairs.map((row) => {
    let sum = 0;
    for (const count of row.values()) sum += count;
    const kept = [...row]
      .map(([context, count]): [number, number] => [
        context,
        Math.sqrt(Math.max(0, Math.log((count * all) / (sum * (totals[context] ?? 1))))),
      ])
      .filter(([, weight]) => weight > 0)
      .sort(([a], [b]) => a - b);
    const norm = Math.sqrt(kept.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
    return {
      at: Int32Array.from(kept, ([context]) => context),
      weights: Float64Array.from(kept, ([, weight]) => weight / norm),
    };
  });
}

function cluster(vectors: readonly Vector[]): Int32Array {
  const size = 2 * CONTEXTS;
  const centres = Array.from({ length: CLASSES }, (_, k) => {
    const centre = new Float64Array(size);
    // The most frequent words that are no contexts themselves begin the classes.
    add(centre, vectors[(k * 3) % vectors.length]);
    return centre;
  });
  const classOf = new Int32Array(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, vector] of vectors.entries()) classOf[i] = nearest(vector, centres);
    for (const centre of centres) centre.fill(0);
    for (const [i, vector] of vectors.entries()) add(centres[classOf[i] ?? 0], vector);
    for (const centre of centres) {
      const norm = Math.sqrt(centre.reduce((total, weight) => total + weight * weight, 0)) || 1;
      for (let k = 0; k < size; k++) centre[k] = (centre[k] ?? 0) / norm;
    }
  }
  return classOf;
}

function add(centre: Float64Array | undefined, vector: Vector | undefined): void {
  if (!centre || !vector) return;
  for (const [k, at] of vector.at.entries()) centre[at] = (centre[at] ?? 0) + (vector.weights[k] ?? 0);
}

function nearest({ at, weights }: Vector, centres: readonly Float64Array[]): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [k, centre] of centres.entries()) {
    let similarity = 0;
    for (let i = 0; i < at.length; i++) similarity += (weights[i] ?? 0) * (centre[at[i] ?? 0] ?? 0);
    if (similarity <= highest) continue;
    highest = similarity;
    best = k;
  }
  return best;
}
