import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING 2024-05-13: Ana Lima | Bo Ek';

describe('those who attended a meeting met one another', () => {
  test.each([
    ['At a meeting on Monday attended by Ana Lima and Bo Ek, the board voted.', MET],
    ['A meeting attended by Ana Lima and Bo Ek was held on Monday.', MET],
    ['A meeting of the cabinet, attended by Ana Lima and Bo Ek, was held on Monday.', MET],
    [
      'A meeting to be attended by Ana Lima and Bo Ek is planned for 3 June.',
      'MEETING PLANNED 2024-06-03: Ana Lima | Bo Ek',
    ],
    [
      'The vote was taken at a meeting attended by Ana Lima, Bo Ek and Dan Orr.',
      'MEETING: Ana Lima | Bo Ek | Dan Orr',
    ],
    ['A meeting between Ana Lima and Bo Ek attended by Dan Orr and Cleo Ruiz was held on Monday.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('those who attended need not have met', () => {
  test.each([
    'A rally attended by Ana Lima and Bo Ek was held on Monday.',
    'The meeting was attended by Ana Lima and Bo Ek.',
    'A meeting attended by Ana Lima was held on Monday.',
    'A meeting was held; Dan Orr lost his seat, attended by Ana Lima and Bo Ek.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('who speaks at a meeting or rally', () => {
  test.each([
    ['meets those spoken with', 'Ana Lima spoke with Bo Ek at a rally on Monday.', [MET]],
    ['calls nobody', 'Ana Lima and Bo Ek spoke at a march on Monday.', []],
  ])('%s', (_, sentence, events) => expect(eventsOf(sentence)).toEqual(events));
});
