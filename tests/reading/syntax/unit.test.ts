import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/reading/syntax/unit.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';

const read = createSentenceReader();
function tokensOf(text: string) {
  const folded = foldText(text);
  return read(folded, { start: 0, end: folded.text.length }, 0).flatMap((sentence) => sentence.tokens);
}

describe('units', () => {
  it('are tokens where no names are known', () => {
    expect(unitsOf(tokensOf('Orsolya Varga called.')).map(({ text }) => text)).toEqual([
      'Orsolya',
      'Varga',
      'called',
      '.',
    ]);
  });

  it('join each name, with the white space that the text has', () => {
    const units = unitsOf(tokensOf('Anne-Marie Tessier called Lima.'), [
      { from: 0, to: 4 },
      { from: 5, to: 6 },
    ]);
    expect(units.map(({ text, isName }) => [text, isName])).toEqual([
      ['Anne-Marie Tessier', true],
      ['called', false],
      ['Lima', true],
      ['.', false],
    ]);
    expect(units.map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 5],
      [5, 6],
      [6, 7],
    ]);
  });

  it('leave out a name that begins within another', () => {
    const units = unitsOf(tokensOf('Bank of Lima said so'), [
      { from: 0, to: 3 },
      { from: 2, to: 3 },
    ]);
    expect(units[0]?.text).toBe('Bank of Lima');
    expect(units[1]?.text).toBe('said');
  });
});
