import { describe, expect, it } from 'vitest';
import { createFeatureWeights, SUMS, unpackSums } from '../../../src/reading/names/feature-weights.ts';
import { mix } from '../../../src/reading/names/hash.ts';
import { LABELS } from '../../../src/reading/names/labels.ts';

const COUNT = 5000;
const KEYS = Int32Array.from({ length: COUNT }, (_, feature) => mix(feature, 1));
/** Of every label in turn none, the least, the greatest and others. */
const weightOf = (feature: number, label: number): number =>
  [0, -127, 127, (feature % 255) - 127][(feature + label) & 3] ?? 0;

const labels = Array.from({ length: LABELS }, (_, label) => label);
const rows = Array.from(KEYS, (_, feature) => labels.map((label) => weightOf(feature, label)));
const weights = createFeatureWeights(
  KEYS,
  Uint16Array.from(rows, (row) =>
    row.reduce((mask, weight, label) => mask | (weight === 0 ? 0 : 1 << label), 0),
  ),
  Int8Array.from(rows.flat().filter((weight) => weight !== 0)),
);

function scoresOf(hashes: readonly number[]): number[] {
  const sums = new Int32Array(SUMS);
  weights(Int32Array.from(hashes), hashes.length, sums);
  const scores = new Int32Array(LABELS);
  unpackSums(sums, scores, 0);
  return [...scores];
}

const summed = (features: readonly number[]): number[] =>
  labels.map((label) => features.reduce((sum, feature) => sum + weightOf(feature, label), 0));

describe('weights of features', () => {
  it('are those of each label', () => {
    for (let feature = 0; feature < COUNT; feature++)
      expect(scoresOf([KEYS[feature] ?? 0])).toEqual(summed([feature]));
  });

  it('add up, however many and great they are', () => {
    const features = Array.from({ length: 200 }, (_, i) => 4 * i + 1);
    expect(scoresOf(features.map((feature) => KEYS[feature] ?? 0))).toEqual(summed(features));
  });

  it('are none for what is unknown', () => {
    const unknown = Array.from({ length: 200 }, (_, i) => mix(i, 2));
    expect(scoresOf(unknown)).toEqual(labels.map(() => 0));
    expect(scoresOf([...unknown.slice(0, 50), KEYS[7] ?? 0])).toEqual(summed([7]));
  });
});
