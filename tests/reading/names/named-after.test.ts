import { expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';

const reader = createReader();

test.each([
  ['The director of the Ivan Petrov factory, Bo Ek, received Ana Lima.', 'Ivan Petrov', 'ORGANIZATION'],
  ['The director of the Rade Vukin works, Bo Ek, received Ana Lima.', 'Rade Vukin', 'ORGANIZATION'],
  ['Members at the plants of Garvis Forgings met Bo Ek.', 'Garvis Forgings', 'ORGANIZATION'],
  ['Bernau Maschinenbau and Sellin AG are in talks.', 'Bernau Maschinenbau', 'ORGANIZATION'],
  [
    'Ana Lima met the Minister for Irrigation and Flood Control Abdul Karim Talukdar.',
    'Abdul Karim Talukdar',
    'PERSON',
  ],
  ['Ivan Petrov came. Bo Ek met Ivan Petrov at the Ivan Petrov school.', 'Ivan Petrov', 'PERSON'],
  ['The school thanked Ivan Petrov.', 'Ivan Petrov', 'PERSON'],
])('%s', (text, name, type) => {
  const { entities } = reader.read({
    id: 'text',
    title: null,
    publisher: null,
    url: null,
    publishedOn: '2024-05-15',
    text,
  });
  expect(entities.filter((entity) => entity.name === name).map((entity) => entity.type)).toEqual([type]);
});
