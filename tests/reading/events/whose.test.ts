import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('behind a clause with "whose" comes the verb of the person before it', () => {
  test.each([
    'Ana Lima, the young singer whose first album won a prize, met Bo Ek on Monday.',
    'On Monday Ana Lima, a farmer whose land was flooded, met Bo Ek.',
    'Ana Lima, a lawyer whose clients include two banks, met Bo Ek on Monday.',
    'Ana Lima, the young Greek whose film took a prize, met Bo Ek on Monday.',
    'Ana Lima, whose office overlooks the port, also met Bo Ek on Monday.',
    'Ana Lima, a judge whose brother Carl Aas runs the bank, met Bo Ek on Monday.',
    'Ana Lima, whose wife is Cleo Ruiz, met Bo Ek on Monday.',
    'Ana Lima, under whose roof Carl Aas lived, met Bo Ek on Monday.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek']));

  test.each([
    'Bo Ek, the minister whose plan failed, was received by Ana Lima on Monday.',
    'Bo Ek, whose term ends in June, had been received by Ana Lima on Monday.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek']));
});

describe('the verb within it is that of whoever is owned', () => {
  test.each([
    'Ana Lima, whose brother met Bo Ek on Monday, resigned.',
    'Ana Lima, a judge whose elder brother had met Bo Ek on Monday, resigned.',
    'Ana Lima, a singer whose manager dined with Bo Ek on Monday, said nothing.',
  ])('nobody known in: %s', (text) => expect(eventsOf(text)).toEqual([]));

  test('but for a name', () =>
    expect(eventsOf('Ana Lima, whose lawyer, Carl Aas, met Bo Ek on Monday, wept.')).toEqual([
      'MEETING 2024-05-13: Carl Aas | Bo Ek',
    ]));
});
