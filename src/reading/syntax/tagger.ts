import { hashFeature } from './hash.ts';
import { indexOfBest, type Scorer } from './weights.ts';
import { NOTHING, type SeenWord } from './words.ts';

/** How many features a word has at most. */
export const TAG_FEATURES = 40;

/**
 * Tags words from left to right with a perceptron (Collins 2002; features after Ratnaparkhi 1996), which
 * mends the tags of wink-nlp and refines them to those of the Penn Treebank. Names are tagged `name`.
 */
export function tagWords(
  words: readonly SeenWord[],
  scorer: Scorer,
  tagCount: number,
  name: number,
): Int32Array {
  const tags = new Int32Array(words.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(tagCount);
  for (const [i, word] of words.entries()) {
    if (word.isName) {
      tags[i] = name;
      continue;
    }
    const count = tagFeatures(words, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1, features);
    scorer.score(features, count, scores);
    tags[i] = indexOfBest(scores);
  }
  return tags;
}

/** Fills `out` with the features of word `i`; gives their number. */
export function tagFeatures(
  words: readonly SeenWord[],
  i: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): number {
  const here = words[i] ?? NOTHING;
  const before = words[i - 1] ?? NOTHING;
  const before2 = words[i - 2] ?? NOTHING;
  const after = words[i + 1] ?? NOTHING;
  const after2 = words[i + 2] ?? NOTHING;
  let n = 0;
  let template = 1000;
  const add = (a: number, b: number, c: number): void => {
    out[n++] = hashFeature(template++, a, b, c);
  };
  add(0, 0, 0);
  add(here.word, 0, 0);
  add(here.word, tag1, 0);
  add(here.word, here.given, 0);
  add(here.word, after.given, 0);
  add(here.word, after.word, 0);
  add(here.word, before.word, 0);
  add(here.suffix3, 0, 0);
  add(here.suffix2, 0, 0);
  add(here.prefix3, 0, 0);
  add(here.suffix3, tag1, 0);
  add(here.suffix3, here.given, here.shape);
  add(here.suffix3, after.given, 0);
  add(here.shape, i === 0 ? 1 : 0, 0);
  add(here.shape, here.given, tag1);
  add(here.shape, after.shape, before.shape);
  add(here.given, tag1, 0);
  add(here.given, after.given, 0);
  add(here.given, before.given, after.given);
  add(here.given, tag1, tag2);
  add(tag1, 0, 0);
  add(tag1, tag2, 0);
  add(tag1, before.word, 0);
  add(tag1, after.suffix3, here.suffix2);
  add(before.word, here.given, 0);
  add(before2.word, before.word, 0);
  add(before2.word, here.given, 0);
  add(after.word, here.given, 0);
  add(after.word, 0, 0);
  add(after.suffix3, here.given, 0);
  add(after2.word, here.given, 0);
  add(after.word, after2.word, 0);
  add(after.given, after2.given, here.given);
  add(before.word, after.word, 0);
  return n;
}
