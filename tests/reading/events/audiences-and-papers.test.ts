import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';

describe('audiences, participles before their noun, and papers', () => {
  test.each([
    ['Ana Lima had an audience of King Bo Ek.', MET],
    ['Ana Lima had her weekly audience of King Bo Ek by telephone.', 'CALL: Ana Lima | Bo Ek'],
    [
      'Interviewed by Bo Ek on Monday, Ana Lima said that she was tired.',
      'INTERVIEW 2024-05-13: Bo Ek | Ana Lima',
    ],
    ['Received by Bo Ek on Monday, Ana Lima praised the port.', 'MEETING 2024-05-13: Bo Ek | Ana Lima'],
    ['Ana Lima and Bo Ek signed an undertaking to mend the pipe.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima initialled a list with Bo Ek.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek signed the lease on Monday.', 'AGREEMENT 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima met the Right Reverend Bo Ek.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));

  test.each([
    'There was to have been a meeting between Ana Lima and Bo Ek.',
    'Ana Lima spoke to an audience of lawyers.',
    'Questioned by reporters, Ana Lima said that Bo Ek was ill.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});
