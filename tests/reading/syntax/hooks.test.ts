import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/reading/syntax/hang-marks.ts';
import { hooks } from '../../../src/reading/syntax/hooks.ts';
import { COMMA, markOf, QUOTE, STOP } from '../../../src/reading/syntax/marks.ts';
import { wordTree } from '../../../src/reading/syntax/word-tree.ts';

// After(0) meeting(1) Okafor(2) , Varga(3) flew(4) home(5) .
const tree = wordTree(Int32Array.from([1, 4, 1, 4, 6, 4]), new Int32Array(6));

describe('marks', () => {
  it('are told from words', () => {
    expect([',', '"', '...', '--', ';'].every((text) => markOf(text) !== 0)).toBe(true);
    expect(['Lima', "'s", '%', '/', '$', '5.', ':)'].map(markOf)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('know the word before which they stand', () => {
    const kinds = [QUOTE, 0, 0, COMMA, QUOTE, 0, STOP].map((mark) => ({ mark }));
    expect(marksOf(kinds).map(({ unit, gap }) => [unit, gap])).toEqual([
      [0, 0],
      [3, 2],
      [4, 2],
      [6, 3],
    ]);
  });
});

describe('the words on which a mark can hang', () => {
  it('are those that end before it, the one that reaches across, and those that begin behind it', () => {
    expect(hooks(tree, 3)).toEqual([2, 1, 4, 3]);
  });

  it('are, at the end of a sentence, those that end there', () => expect(hooks(tree, 6)).toEqual([5, 4]));

  it('are, at its beginning, those that begin there', () => expect(hooks(tree, 0)).toEqual([4, 1, 0]));
});
