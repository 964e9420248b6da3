import { describe, expect, test } from 'vitest';
import { readSureTags } from '../../../src/reading/syntax/sure-tags.ts';
import { createTagger } from '../../../src/reading/syntax/tagger.ts';
import type { Scorer } from '../../../src/reading/syntax/weights.ts';
import { createWordSeer } from '../../../src/reading/syntax/words.ts';

const TAGS = ['DT', 'NN', 'NNP'];
const seeWord = createWordSeer(new Map());
const wordOf = (text: string, isName = false) =>
  seeWord({ text, lower: text.toLowerCase(), pos: 'X', kind: null, isName, from: 0, to: 1 });

describe('words whose tag is sure', () => {
  const scored: number[] = [];
  const scorer: Scorer = {
    add(_features, from, to, scores) {
      scored.push(to - from);
      scores.set([0, 1, 0]);
    },
  };
  const tagWords = createTagger(scorer, TAGS.length, 2, 1, readSureTags('{"the":"DT"}', TAGS));

  test('are tagged without scores, as are names', () => {
    const tags = tagWords([wordOf('The'), wordOf('boat'), wordOf('The', true)]);
    expect([...tags].map((tag) => TAGS[tag])).toEqual(['DT', 'NN', 'NNP']);
    expect(scored).toHaveLength(1);
  });

  test('have no tag that the model has not', () => {
    expect(() => readSureTags('{"of":"IN"}', TAGS)).toThrow('no tag IN');
  });
});
