import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('the first and the last day of a journey', () => {
  const TRIP = 'Ana Lima visited Peru from May 5 to May 11. ';
  test.each([
    ['On the day of her arrival she met Bo Ek.', 'MEETING 2024-05-05 @ Peru: Ana Lima | Bo Ek'],
    ['Upon her arrival at the airport she met Bo Ek.', 'MEETING 2024-05-05 @ Peru: Ana Lima | Bo Ek'],
    ['On the day of her departure she met Bo Ek.', 'MEETING 2024-05-11 @ Peru: Ana Lima | Bo Ek'],
    ['On the eve of her departure she met Bo Ek.', 'MEETING 2024-05-10 @ Peru: Ana Lima | Bo Ek'],
    ['On her arrival in Cusco she met Bo Ek.', 'MEETING 2024-05-05/2024-05-11 @ Cusco: Ana Lima | Bo Ek'],
    ['On May 7, the day of his arrival, she met Bo Ek.', 'MEETING 2024-05-07: Ana Lima | Bo Ek'],
  ])('%s', (words, event) =>
    expect(eventsOf(TRIP + words)).toEqual(['VISIT 2024-05-05/2024-05-11 @ Peru: Ana Lima', event]),
  );
});

test.each([
  ['Talks between Ana Lima and Bo Ek began on Monday and ended on Tuesday.', '2024-05-13/2024-05-14'],
  [
    'Talks between Ana Lima and Bo Ek opened on May 7 and were continued on the following day.',
    '2024-05-07/2024-05-08',
  ],
  [
    'Ana Lima and Bo Ek held talks that began on May 7 and were resumed the next day.',
    '2024-05-07/2024-05-08',
  ],
  ['The talks between Ana Lima and Bo Ek began on Monday and the fair ended on Tuesday.', '2024-05-13'],
  ['The talks between Ana Lima and Bo Ek began on Monday, and she left on Tuesday.', '2024-05-13'],
])('from the day on which talks begin to that on which they end: %s', (words, days) =>
  expect(eventsOf(words)).toEqual([`MEETING ${days}: Ana Lima | Bo Ek`]),
);
