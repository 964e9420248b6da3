import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const MET_BOTH = 'MEETING: Ana Lima | Bo Ek, Cleo Ruiz';

describe('who is told to have been with somebody', () => {
  test.each([
    ['Across the table from Ana Lima, its secretary, sat the new owner, Bo Ek, and his son.', MET],
    ['Ana Lima came in late. Opposite her sat Bo Ek.', MET],
    ['Beside Ana Lima sat Bo Ek.', MET],
    ['Facing Ana Lima across the aisle sat Bo Ek.', MET],
    ['At the table with Premier Ana Lima were Chief Bo Ek and Cleo Ruiz.', MET_BOTH],
    ['With Ana Lima at the table was Bo Ek.', MET],
    [
      'Those present at the meeting with Governor Ana Lima included rancher Bo Ek and bishop Cleo Ruiz.',
      MET_BOTH,
    ],
    ['Present at the talks with Ana Lima were the bishop, Bo Ek, and the rabbi, Cleo Ruiz.', MET_BOTH],
    ['Among those attending the dinner for Ana Lima were Bo Ek and Cleo Ruiz.', MET_BOTH],
    ['Guests of the ambassador, Ana Lima, included the poet Bo Ek.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('who is only named in the same breath', () => {
  test.each([
    'With Ana Lima were two aides.',
    'With Ana Lima gone, Bo Ek was alone.',
    'With Ana Lima ill in bed, the winner was Bo Ek.',
    'Those present included Ana Lima and Bo Ek.',
    'Opposite the theatre stood Bo Ek.',
    "Opposite Ana Lima's house stood a bank that Bo Ek owned.",
    "Beside Ana Lima's name stood that of Bo Ek.",
    'Guests of the hotel included Bo Ek.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});
