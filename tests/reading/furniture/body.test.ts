import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../../src/reading/furniture/body.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';

function bodyWords(text: string, title: string | null = null): string[] {
  const folded = foldText(text);
  return bodyOf(folded, title).paragraphs.map(({ start, end }) => folded.text.slice(start, end));
}

function datelinePlaces(text: string): string[] {
  const folded = foldText(text);
  return bodyOf(folded, null).datelinePlaces.map(({ start, end }) => folded.text.slice(start, end));
}

describe('a dateline is no text, and names its places', () => {
  test.each([
    ['QUITO — Rain fell.', ['QUITO']],
    ['QUITO, May 4 — Rain fell.', ['QUITO']],
    ['QUITO—Rain fell.', ['QUITO']],
    ['QUITO, Ecuador, May 4 (Andes Wire) - Rain fell.', ['QUITO', 'Ecuador']],
    ['QUITO (Andes Wire) — Rain fell.', ['QUITO']],
    ['ECUADOR, May 4 - QUITO — Rain fell.', ['ECUADOR', 'QUITO']],
    ['SAN JOSE, Calif. — Rain fell.', ['SAN JOSE', 'Calif.']],
    ['QUITO, 4 May (Andes Wire). Rain fell.', ['QUITO']],
    ['QUITO: Rain fell.', ['QUITO']],
    ['LIVE: Rain fell.', []],
    ['FIFTY YEARS AGO: Rain fell.', []],
  ])('%s', (text, places) => {
    expect(bodyWords(text)).toEqual(['Rain fell.']);
    expect(datelinePlaces(text)).toEqual(places);
  });
});

describe('page furniture is left out', () => {
  test.each([
    'Sign In',
    'Reset Password',
    'Please enter your username or email address, you will receive a link by email.',
    'Share | Tweet | Email',
    'Read more: Ten rivers of the north',
    'Also in this section: Ten photographs • Copper prices',
    '© 2024 The Meridian. All rights reserved.',
    'Photo: Harbour archive',
    'Photo by Ana Lima.',
    'Reporting by Ana Lima; editing by Bo Ek',
    '(Newsroom: desk@wire.example; editing by the desk)',
    '(By Ana Lima and Bo Ek)',
    'Subscribe to The Meridian: twelve issues, $40.',
    'AWN',
    'Was this story useful? Yes / No',
  ])('%s', (furniture) => expect(bodyWords(`Rain fell.\n\n${furniture}\n`)).toEqual(['Rain fell.']));
});

describe('text that only looks like furniture stays', () => {
  test.each([
    'Share prices fell when the minister met the bankers.',
    'Read more than one book a year, she told him.',
    'A new deal — the third — was signed.',
    'QUITO—BOGOTA trains are late.',
    'US—Iran talks are late.',
    'He met Ana Lima (left) on Monday.',
    'Photographs of the meeting were shown.',
    'I met her in Rome.',
  ])('%s', (sentence) => expect(bodyWords(sentence)).toEqual([sentence]));
});

describe('other furniture', () => {
  test('an agency signs behind the last word', () => {
    expect(bodyWords('Rain fell. — AWN')).toEqual(['Rain fell.']);
    expect(bodyWords('Rain fell. (Andes Wire)')).toEqual(['Rain fell.']);
  });
  test('a label before several speeches is no dateline', () => {
    const speeches = ['RURIK: Rain fell.', 'ANA: It did.', 'RURIK: Snow followed.'];
    expect(bodyWords(speeches.join('\n\n'))).toEqual(speeches);
    expect(datelinePlaces('NOTICE: The gate is shut.')).toEqual([]);
  });
  test('whoever took the picture stands behind it', () => {
    expect(bodyWords('Rain falls in Quito. (Photo: Ana Lima)')).toEqual(['Rain falls in Quito.']);
    expect(bodyWords('Rain falls in Quito. (Photo by Ana Lima/AWN)')).toEqual(['Rain falls in Quito.']);
    expect(bodyWords('She kept it (the photo of Ana Lima).')).toEqual([
      'She kept it (the photo of Ana Lima).',
    ]);
  });
  test('a leading day is the date of the article and no word of it', () => {
    expect(bodyWords(' date 2024-05-04 QUITO — Rain fell.')).toEqual(['Rain fell.']);
  });
  test('a title that stands twice says nothing', () => {
    expect(bodyWords('Rain falls in Quito\n\nRain falls in Quito\n\nRain fell.')).toEqual(['Rain fell.']);
    expect(bodyWords('Rain falls in Quito\n\nRain fell.', 'Rain falls in Quito')).toEqual(['Rain fell.']);
  });
  test('text wrapped to a column keeps its paragraphs whole', () => {
    const wrapped =
      'The minister came to the harbour on a grey morning and\nspoke for an hour about the new cranes and the older of\nthe two docks, which nobody had used since the war that\nended when his father was a boy of ten or so and lived\nin a house nearby.\n\nRain fell.';
    expect(bodyWords(wrapped)).toHaveLength(2);
  });
});
