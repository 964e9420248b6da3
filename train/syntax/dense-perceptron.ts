import type { Row } from '../../src/reading/syntax/weights.ts';
import type { Perceptron } from './perceptron.ts';

const TABLE_BITS = 23;
/** Of a row: its key, how often it was updated, when it was last updated, then its weights. */
const KEY = 0;
const UPDATES = 1;
const STAMP = 2;
const WEIGHTS = 3;
const STRIDE = 8;

/**
 * An averaged perceptron like that of perceptron.ts for few classes (no more than five), whose weights stand
 * beside their key, so that a feature costs one look at memory.
 */
export function createDensePerceptron(classes: number): Perceptron {
  const size = 1 << TABLE_BITS;
  const table = new Int32Array(size * STRIDE);
  const totals = new Float64Array(size * classes);
  let rows = 0;
  let now = 1;

  /** The row of a feature, or the free one where it would stand; a free row was never updated. */
  const rowOf = (key: number): number => {
    let slot = key & (size - 1);
    while (table[slot * STRIDE + UPDATES] !== 0 && table[slot * STRIDE + KEY] !== key)
      slot = (slot + 1) & (size - 1);
    return slot;
  };

  const settle = (slot: number): void => {
    const row = slot * STRIDE;
    const age = now - (table[row + STAMP] ?? 0);
    for (let index = 0; index < classes; index++) {
      const at = slot * classes + index;
      totals[at] = (totals[at] ?? 0) + age * (table[row + WEIGHTS + index] ?? 0);
    }
    table[row + STAMP] = now;
  };

  return {
    add(features, from, to, scores) {
      for (let i = from; i < to; i++) {
        const row = rowOf(features[i] ?? 0) * STRIDE + WEIGHTS;
        for (let index = 0; index < classes; index++)
          scores[index] = (scores[index] ?? 0) + (table[row + index] ?? 0);
      }
    },
    update(features, index, delta) {
      for (let i = 0; i < features.length; i++) {
        const key = features[i] ?? 0;
        const slot = rowOf(key);
        const row = slot * STRIDE;
        if (table[row + UPDATES] === 0) {
          if (++rows * 4 > size * 3)
            throw new Error('Too many features for the training table: raise TABLE_BITS');
          table[row + KEY] = key;
        }
        settle(slot);
        table[row + UPDATES] = (table[row + UPDATES] ?? 0) + 1;
        table[row + WEIGHTS + index] = (table[row + WEIGHTS + index] ?? 0) + delta;
      }
    },
    step() {
      now++;
    },
    average({ fewestUpdates, scale, smallest }) {
      const averaged: Row[] = [];
      for (let slot = 0; slot < size; slot++) {
        if ((table[slot * STRIDE + UPDATES] ?? 0) < Math.max(1, fewestUpdates)) continue;
        settle(slot);
        const weights = Array.from({ length: classes }, (_, index) =>
          Math.round(((totals[slot * classes + index] ?? 0) / now) * scale),
        );
        const kept = weights.flatMap((weight, index) => (Math.abs(weight) >= smallest ? [index] : []));
        if (kept.length === 0) continue;
        averaged.push({
          key: table[slot * STRIDE + KEY] ?? 0,
          classes: kept,
          weights: kept.map((index) => weights[index] ?? 0),
        });
      }
      return averaged;
    },
  };
}
