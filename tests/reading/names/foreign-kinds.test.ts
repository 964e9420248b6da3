import { expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';

const reader = createReader();

function namesIn(text: string): string[] {
  const article = { id: 'a', title: null, publisher: null, url: null, publishedOn: null, text };
  return reader.read(article).entities.map(({ type, name }) => `${type} ${name}`);
}

test.each([
  ['Bo Ek was interviewed on Radju Nofsinhar.', 'ORGANIZATION Radju Nofsinhar'],
  ['Interviewed by Radyo Dagyang anchor Ana Lima, Bo Ek wept.', 'ORGANIZATION Radyo Dagyang'],
  ['The chief of Barangay Bakhaw, Ana Lima, met Bo Ek.', 'PLACE Barangay Bakhaw'],
  ['Reeve Orest Halushkiw met Bo Ek.', 'PERSON Orest Halushkiw'],
  ['Nana Oforiwaa Bredua II met Togbega Dzokoto Agbi V, the chief of Gbi.', 'PERSON Dzokoto Agbi V'],
  ['The chief conductor, the Norwegian Tolo Rua, met Ana Lima.', 'PERSON Tolo Rua'],
  ['Ana Lima skied to Alta to argue with Bo Ek.', 'PLACE Alta'],
])('%s', (text, name) => {
  expect(namesIn(text)).toContain(name);
});

test.each(['Ana Lima, the Greek Cypriot, met Bo Ek.', 'Ana Lima, the Green whose seats count, met Bo Ek.'])(
  'of what nation or party somebody is, is no name: %s',
  (text) => {
    expect(namesIn(text)).toEqual(['PERSON Ana Lima', 'PERSON Bo Ek']);
  },
);
