import { describe, expect, it } from 'vitest';
import { LABELS, labelOf, mayBegin, mayEnd, mayFollow } from '../../../src/reading/names/labels.ts';
import { bestLabels } from '../../../src/reading/names/viterbi.ts';

const NONE = new Int32Array(LABELS * LABELS);

/** Scores from a fixed sequence of whole numbers. */
function scores(length: number, seed: number): Int32Array {
  let state = seed;
  return Int32Array.from({ length: length * LABELS }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % 50;
  });
}

describe('the best labels', () => {
  it('are those of a name where the tokens ask for one', () => {
    const wanted = [labelOf('PERSON', 'B'), labelOf('PERSON', 'L'), 0];
    const row = new Int32Array(3 * LABELS);
    for (const [i, label] of wanted.entries()) row[i * LABELS + label] = 5;
    expect([...bestLabels(row, 3, NONE)]).toEqual(wanted);
  });

  it('never leave a name open or change its type, whatever the scores', () => {
    for (let seed = 1; seed < 200; seed++) {
      const length = 1 + (seed % 9);
      const labels = [...bestLabels(scores(length, seed), length, NONE)];
      expect(mayBegin(labels[0] ?? 0)).toBe(true);
      expect(mayEnd(labels.at(-1) ?? 0)).toBe(true);
      for (let i = 1; i < length; i++) expect(mayFollow(labels[i - 1] ?? 0, labels[i] ?? 0)).toBe(true);
    }
  });

  it('score no less than any other allowed sequence', () => {
    const length = 3;
    for (let seed = 1; seed < 20; seed++) {
      const row = scores(length, seed);
      const transitions = scores(LABELS, seed + 1000);
      const value = (labels: readonly number[]) =>
        labels.reduce(
          (sum, label, i) =>
            sum +
            (row[i * LABELS + label] ?? 0) +
            (i > 0 ? (transitions[(labels[i - 1] ?? 0) * LABELS + label] ?? 0) : 0),
          0,
        );
      let top = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < LABELS; a++) {
        for (let b = 0; b < LABELS; b++) {
          for (let c = 0; c < LABELS; c++) {
            if (mayBegin(a) && mayFollow(a, b) && mayFollow(b, c) && mayEnd(c))
              top = Math.max(top, value([a, b, c]));
          }
        }
      }
      expect(value([...bestLabels(row, length, transitions)])).toBe(top);
    }
  });
});
