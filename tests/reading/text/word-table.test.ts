import { expect, it } from 'vitest';
import { createWordTable } from '../../../src/reading/text/wink/word-table.ts';

const stretches = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => [index, index + word.length]);

it('finds the same for a word wherever it stands, whatever else was asked for', () => {
  const wordAt = createWordTable(2, (word) => ({ word }));
  const text = 'a ab abc b bc c internationalisation ab abc internationalisation é ’s – a';
  for (const [start, end] of [...stretches(text), ...stretches(text)])
    expect(wordAt(text, start, end).word).toBe(text.slice(start, end));
});

it('looks but once for a word that is asked for again', () => {
  const asked: string[] = [];
  const wordAt = createWordTable(4, (word) => {
    asked.push(word);
    return { word };
  });
  const text = 'met and met';
  for (const [start, end] of stretches(text)) wordAt(text, start, end);
  expect(asked).toEqual(['met', 'and']);
});

it('makes room for the word asked for latest where two others have its hash', () => {
  const asked: string[] = [];
  const wordAt = createWordTable(0, (word) => {
    asked.push(word);
    return { word };
  });
  const text = 'one two one three one two';
  for (const [start, end] of stretches(text)) wordAt(text, start, end);
  expect(asked).toEqual(['one', 'two', 'three', 'two']);
});
