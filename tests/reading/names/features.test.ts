import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../../src/reading/names/context.ts';
import { type FeatureGroup, KEY } from '../../../src/reading/names/features/feature-group.ts';
import {
  MOST_FEATURES,
  RUN_GROUPS,
  TOKEN_GROUPS,
  tokenFeatures,
} from '../../../src/reading/names/features/features.ts';
import { type TokenView, tokenView } from '../../../src/reading/names/features/token-view.ts';
import { MODEL_FILE } from '../../../src/reading/names/tagger.ts';
import { readModel } from '../../../src/reading/names/weights.ts';
import { createWordReader } from '../../../src/reading/names/words.ts';
import { markedSentence } from '../roles/marked-sentence.ts';

const { lexicon, lists } = readModel(readFileSync(MODEL_FILE));
const reader = createWordReader(lexicon);

const SENTENCES = [
  'We saw Ravelo wait.',
  'Yesterday the mayor, Ana Ravelo, an old hand in Lisbon, "left" us.',
  'They told Ana Ravelo off; nobody but Ana Ek waits now.',
  'On Monday Ek said no. Ana Ravelo said it often in New York and in the Bank of New York.',
  'Then we saw Ravelo wait again.',
  'MAYOR SAYS NO',
  "The United Nations' envoy, Dr. Bo Lim-Ek (R-Ohio), met Foreign Minister Ana de la Ravelo on 3 May 2021.",
];

const VIEWS: readonly TokenView[] = SENTENCES.flatMap((text) =>
  readContext(markedSentence(text).sentences, reader, lists).flatMap((context) =>
    context.words.map((_, at) => tokenView(context, at)),
  ),
);

/** The features of each view, by what settles them. */
function featuresByKey<View>(group: FeatureGroup<View>, views: readonly View[]): Map<string, Set<string>> {
  const features = new Map<string, Set<string>>();
  for (const view of views) {
    const key = new Int32Array(KEY);
    group.settle(view, key);
    const out = new Int32Array(MOST_FEATURES);
    const written = out.subarray(0, group.write(view, out, 0)).join(' ');
    features.set(key.join(' '), (features.get(key.join(' ')) ?? new Set()).add(written));
  }
  return features;
}

function expectSettled<View>(groups: readonly FeatureGroup<View>[], views: readonly View[]): void {
  for (const group of groups) {
    const features = featuresByKey(group, views);
    expect(features.size).toBeGreaterThan(1);
    expect(features.size).toBeLessThan(views.length);
    for (const written of features.values()) expect(written.size).toBe(1);
  }
}

describe('features of a token', () => {
  it('are settled by what their group is remembered by', () => {
    expectSettled(TOKEN_GROUPS, VIEWS);
  });

  it('are settled so in a run of capitals', () => {
    expectSettled(
      RUN_GROUPS,
      VIEWS.flatMap(({ run }) => (run === null ? [] : [run])),
    );
  });

  it('are many, but never more than there is room for, and no kind twice', () => {
    for (const { context, at } of VIEWS) {
      const out = new Int32Array(MOST_FEATURES);
      const features = out.subarray(0, tokenFeatures(context, at, out));
      expect(features.length).toBeGreaterThan(40);
      expect(features.length).toBeLessThan(MOST_FEATURES / 2);
      expect(new Set(features).size).toBe(features.length);
    }
  });
});
