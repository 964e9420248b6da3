import { describe, expect, test } from 'vitest';
import { eventsOf } from '../events/events-of.ts';

const RECEIVED = 'President Ana Lima met the Thai trade minister, Somchai Prasert, on Monday. ';
const MET = 'MEETING 2024-05-13: Ana Lima | Somchai Prasert';

describe('guests of a country are meant by the one who came with them', () => {
  test.each([
    ['The Thai guests met the mayor, Bo Ek, on Tuesday.', ['MEETING 2024-05-14: Somchai Prasert | Bo Ek']],
    [
      'The Thai visitors toured the port. On Tuesday they met the mayor, Bo Ek.',
      ['MEETING 2024-05-14: Somchai Prasert | Bo Ek'],
    ],
    [
      'The Thai delegates were on the pier on Tuesday, where they were met by the mayor, Bo Ek.',
      ['MEETING 2024-05-14: Bo Ek | Somchai Prasert'],
    ],
    [
      'The Thai delegation held talks with Governor Bo Ek on Tuesday. They also met Mayor Cleo Ruiz.',
      ['MEETING 2024-05-14: Somchai Prasert | Bo Ek', 'MEETING 2024-05-14: Somchai Prasert | Cleo Ruiz'],
    ],
    ['The guests met the mayor, Bo Ek, on Tuesday.', []],
    ['Thai visitors to the fair met Bo Ek on Tuesday.', []],
    ['The Chinese visitors met Bo Ek on Tuesday.', []],
  ])('%s', (words, events) => expect(eventsOf(RECEIVED + words)).toEqual([MET, ...events]));
});

describe('the two sides are those of the clause before', () => {
  test.each([
    [
      'On Tuesday she received Bo Ek, and both sides signed a memorandum.',
      ['MEETING 2024-05-14: Ana Lima | Bo Ek', 'AGREEMENT 2024-05-14: Ana Lima | Bo Ek'],
    ],
    [
      'She held talks on Tuesday with Bo Ek, and the two sides exchanged views.',
      ['MEETING 2024-05-14: Ana Lima | Bo Ek'],
    ],
    ['Cleo Ruiz told Dan Orr on Tuesday that the two sides had exchanged views.', []],
  ])('%s', (words, events) => expect(eventsOf(RECEIVED + words)).toEqual([MET, ...events]));
});
