import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContext, type SentenceContext } from '../../../src/reading/names/context.ts';
import {
  COMMON,
  MOST_FEATURES,
  OF_WORD_BEFORE,
  OF_WORD_BEHIND,
  OWN,
  tokenFeatures,
} from '../../../src/reading/names/features.ts';
import { MODEL_FILE } from '../../../src/reading/names/tagger.ts';
import { readModel } from '../../../src/reading/names/weights.ts';
import { createWordReader } from '../../../src/reading/names/words.ts';
import { markedSentence } from '../roles/marked-sentence.ts';

const { lexicon, lists } = readModel(readFileSync(MODEL_FILE));
const reader = createWordReader(lexicon);

function contextOf(text: string): SentenceContext {
  const [context] = readContext(markedSentence(text).sentences, reader, lists);
  if (!context) throw new Error(`No sentence: ${text}`);
  return context;
}

function featuresOf(text: string, word: string): Int32Array {
  const context = contextOf(text);
  const features = new Int32Array(MOST_FEATURES);
  const at = context.words.findIndex((one) => one.text === word);
  return features.subarray(0, tokenFeatures(context, at, features));
}

const SHORT = featuresOf('We saw Ravelo wait.', 'Ravelo');
const LONG = featuresOf('Yesterday the mayor, Ana Ravelo, an old hand in Lisbon, "left" us.', 'Ravelo');

function sameAt(places: readonly number[], a: Int32Array, b: Int32Array): boolean {
  return places.every((place) => a[place] === b[place]);
}

describe('features of a token', () => {
  it('are alike at the places of its own wherever the word stands', () => {
    expect(sameAt(OWN, SHORT, LONG)).toBe(true);
    expect(SHORT).not.toEqual(LONG);
  });

  it('are alike at the places of the word beside wherever the two stand', () => {
    const ana = featuresOf('They told Ana Ravelo off.', 'Ravelo');
    const bo = featuresOf('Nobody but Ana Ek waits now.', 'Ek');
    expect(sameAt(OF_WORD_BEFORE, ana, bo)).toBe(true);
    const said = featuresOf('On Monday Ek said no.', 'Ek');
    expect(sameAt(OF_WORD_BEHIND, said, featuresOf('Ana Ravelo said it often.', 'Ravelo'))).toBe(true);
  });

  it('begin with those that every token has', () => {
    for (const { length } of [SHORT, LONG, featuresOf('It is so.', 'is')])
      expect(length).toBeGreaterThan(COMMON);
    expect(Math.max(...OWN, ...OF_WORD_BEFORE, ...OF_WORD_BEHIND)).toBeLessThan(COMMON);
  });
});
