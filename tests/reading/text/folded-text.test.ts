import { expect, test } from 'vitest';
import { foldText, originalSpan } from '../../../src/reading/text/folded-text.ts';

test.each([
  ['met ʻOfa Taufa', 'met Ofa Taufa'],
  ['met al-‘Ubaydi', 'met al-Ubaydi'],
  ['in Nukuʻalofa', "in Nuku'alofa"],
  ["the players' ‘Cup’", "the players' 'Cup'"],
])('a breathing at the head of a name is left out: %s', (text, folded) =>
  expect(foldText(text).text).toBe(folded),
);

test('and belongs to the name all the same', () => {
  const folded = foldText('met ʻOfa today');
  const at = folded.text.indexOf('Ofa');
  expect(originalSpan(folded, at, at + 3)).toEqual({ start: 4, end: 8 });
});
