/**
 * What no newspaper prints: each a text of some 100 KB that a careless pattern or loop takes the square of its length
 * for.
 */

const SIZE = 100_000;

const repeated = (words: string): string => words.repeat(Math.ceil(SIZE / words.length)).slice(0, SIZE);

const cycled = (count: number, wordOf: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => wordOf(index))
    .join(' ')
    .slice(0, SIZE);

const letters = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) +
  String.fromCharCode(97 + ((index * 7) % 26)) +
  String.fromCharCode(97 + ((index * 11) % 26));

export const ODD_INPUTS: readonly (readonly [string, string])[] = [
  ['one endless word', repeated('a')],
  ['50,000 capitals', repeated('A ')],
  ['capitals without spaces', repeated('A')],
  ['names without end', cycled(25_000, letters)],
  ['one name over and over', repeated('Ana Lima ')],
  ['a list of names', repeated('Ana Lima, Bo Ek, ')],
  ['opening brackets', repeated('(')],
  ['nested brackets', `${'('.repeat(SIZE / 2)}${')'.repeat(SIZE / 2)}`],
  ['brackets apart', repeated('( ')],
  ['quotation marks', repeated('"')],
  ['quotation marks apart', repeated('" ')],
  ['dashes', repeated('— ')],
  ['he said, she said', repeated('"No," he said. "Yes," she said. ')],
  ['a sentence without end', repeated('he met her and she said that ')],
  ['meetings without end', repeated('Ana Lima met Bo Ek and ')],
  ['talks without end', repeated('Ana Lima held talks with Bo Ek on Monday and ')],
  ['deals without end', repeated('Ana Bank said it agreed to buy Bo Bank and ')],
  ['short sentences', repeated('Ana met Bo. ')],
  ['pronouns', repeated('They met. He told her. ')],
  ['roles', repeated('the president of the minister of ')],
  ['initials', repeated('J. K. ')],
  ['full stops', repeated('.')],
  ['a question below blank lines', `${'\n'.repeat(SIZE)}Q. Who met whom?`],
  ['since when', repeated('since 3 May ')],
  ['commas', repeated('Ana, ')],
  ['hyphens', repeated('a-b-')],
  ['digits', repeated('1')],
  ['dates', repeated('May 5 and 6, 2024, ')],
  ['years', repeated('2024 ')],
  ['months', repeated('May June ')],
  ['blank lines', repeated('\n')],
  ['spaces', `a${' '.repeat(SIZE - 2)}b`],
  ['short lines', repeated('Ana\n')],
  ['combining marks', repeated('e\u0302\u0303')],
  ['lone surrogates', repeated('\ud800 ')],
  ['an address', repeated('http://a.b/')],
  ['mail addresses', repeated('a@b.c ')],
  ['abbreviations', repeated('Gov. Sen. Dr. ')],
  ['markup', repeated('<p><b>Ana</b></p> ')],
];
