import { expect, test } from 'vitest';
import { foldText, originalSpan } from '../../../src/reading/text/folded-text.ts';
import { inOneLine } from '../../../src/reading/text/one-line.ts';

test.each([
  ['Andr**é**s Lima', 'Andres Lima', 'Andrés Lima'],
  ['Mar*í*a', 'Maria', 'María'],
  ['**Ana** said', '**Ana** said', '**Ana** said'],
  ['Ana**said: 2*3*4', 'Ana**said: 2*3*4', 'Ana**said: 2*3*4'],
])('asterisks within a word are no part of it: %s', (text, folded, shown) => {
  expect(foldText(text).text).toBe(folded);
  expect(inOneLine(text)).toBe(shown);
});

test('a word set apart in its middle keeps its place in the text', () => {
  const folded = foldText('met Andr**é**s today');
  const at = folded.text.indexOf('Andres');
  expect(originalSpan(folded, at, at + 6)).toEqual({ start: 4, end: 14 });
});
