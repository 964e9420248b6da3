import { expect, test } from 'vitest';
import { foldText, originalSpan } from '../../../src/reading/text/folded-text.ts';
import { inOneLine } from '../../../src/reading/text/one-line.ts';

test.each([
  ['Andr**é**s Lima', 'Andres Lima', 'Andrés Lima'],
  ['Mar*í*a', 'Maria', 'María'],
  ['**Ana Lima** said', 'Ana Lima said', 'Ana Lima said'],
  ['met *Bo* (**Ek**)', 'met Bo (Ek)', 'met Bo (Ek)'],
  ['_Ana Lima_ met __Bo Ek__', 'Ana Lima met Bo Ek', '_Ana Lima_ met __Bo Ek__'],
  ['a_b_c and @_ana_', 'a_b_c and @_ana_', 'a_b_c and @_ana_'],
  ['Ana** Lima', 'Ana** Lima', 'Ana Lima'],
  ['President [Ana](/a) Lima', 'President Ana Lima', 'President Ana Lima'],
  ['Ana](/a) Lima', 'Ana](/a) Lima', 'Ana Lima'],
  ['ten [Lima', 'ten [Lima', 'ten Lima'],
  ['Lima [sic]', 'Lima [sic]', 'Lima [sic]'],
  ['* Ana said', '* Ana said', '* Ana said'],
  ['2 * 3 * 4', '2 * 3 * 4', '2 * 3 * 4'],
])('marks that set words apart are no part of them: %s', (text, folded, shown) => {
  expect(foldText(text).text).toBe(folded);
  expect(inOneLine(text)).toBe(shown);
});

test.each([
  ['[Ana Lima](https://example.org/a_b) said', 'Ana Lima said'],
  ['met **[Bo Ek](https://example.org/Ek_(mayor))**, who', 'met Bo Ek, who'],
  ['[Alaska](https://a.org) [Ohio](https://o.org)', 'Alaska] Ohio'],
  ['[1] (see below)', '[1] (see below)'],
  ['[Ana](not a link)', '[Ana](not a link)'],
])('where words lead is no part of the text: %s', (text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

test('a word set apart in its middle keeps its place in the text', () => {
  const folded = foldText('met Andr**é**s today');
  const at = folded.text.indexOf('Andres');
  expect(originalSpan(folded, at, at + 6)).toEqual({ start: 4, end: 14 });
});
