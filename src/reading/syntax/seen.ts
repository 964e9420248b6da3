import type { SeenWord } from './words.ts';

/** A sentence as the parser sees it; index n is the root, n + 1 is nothing. */
export interface Seen {
  readonly length: number;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** How many commas, verbs and coordinators stand before each unit. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly coordinators: Int32Array;
}

/** What the parser counts between two words. */
export interface Landmarks {
  readonly commas: ReadonlySet<number>;
  readonly verbs: ReadonlySet<number>;
  readonly coordinators: ReadonlySet<number>;
}

export function seeSentence(words: readonly SeenWord[], tags: Int32Array, landmarks: Landmarks): Seen {
  const length = words.length;
  const seen = new Int32Array(length + 2);
  const tagged = new Int32Array(length + 2);
  for (const [i, { word }] of words.entries()) {
    seen[i] = word;
    tagged[i] = tags[i] ?? 0;
  }
  seen.set([2, 1], length);
  tagged.set([-2, -1], length);
  const countBefore = (kind: ReadonlySet<number>): Int32Array => {
    const counts = new Int32Array(length + 2);
    for (let i = 0; i < length; i++) counts[i + 1] = (counts[i] ?? 0) + (kind.has(tagged[i] ?? 0) ? 1 : 0);
    return counts;
  };
  return {
    length,
    words: seen,
    tags: tagged,
    commas: countBefore(landmarks.commas),
    verbs: countBefore(landmarks.verbs),
    coordinators: countBefore(landmarks.coordinators),
  };
}

/** How far apart two units stand, in steps that grow. */
export function distance(gap: number): number {
  if (gap <= 4) return gap;
  if (gap <= 6) return 5;
  return gap <= 10 ? 6 : 7;
}

/** Commas, verbs and coordinators strictly between two units, few or many, as one number. */
export function betweenOf(seen: Seen, from: number, to: number): number {
  if (from >= to) return -1;
  const count = (before: Int32Array): number => Math.min((before[to] ?? 0) - (before[from + 1] ?? 0), 2);
  return count(seen.commas) * 9 + count(seen.verbs) * 3 + count(seen.coordinators);
}
