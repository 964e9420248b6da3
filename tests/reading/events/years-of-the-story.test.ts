import { describe } from 'vitest';
import { tell } from './tell.ts';

describe('the year of a day is that of the story', () => {
  tell([
    [
      'The first payment was on Feb. 27, 1979, the witness said. Ana Lima met Bo Ek in a garage on March 9. On the night of April 2, 1979, she was ill.',
      'MEETING 1979-03-09: Ana Lima | Bo Ek',
    ],
    [
      'New York, 1982. Both slept.\n\nBridgetown, 1985. This time it rained. On 6 July Ana Lima and Bo Ek took tea together.',
      'MEETING 1985-07-06: Ana Lima | Bo Ek',
    ],
    // Two years around it, and one far away.
    [
      'The first payment was on Feb. 27, 1979, the witness said. Ana Lima met Bo Ek in a garage on May 9. On the night of April 2, 1981, she was ill.',
      'MEETING 2024-05-09: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('days of last week', () => {
  tell([
    [
      'Ana Lima travelled up last week to consult Carl Aas. On the Thursday she rang Bo Ek.',
      'MEETING 2024-05-06/2024-05-12: Ana Lima | Carl Aas',
      'CALL 2024-05-09: Ana Lima | Bo Ek',
    ],
    [
      'Carl Aas slept in April. Ana Lima toured the coast last week. She had lunch with Bo Ek on the 8th and went on to Lund.',
      'MEETING 2024-05-08: Ana Lima | Bo Ek',
    ],
  ]);
});
