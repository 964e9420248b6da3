import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

// Read on Wednesday, 15 May 2024, as all sentences of these tables are.
describe('talks that last for days', () => {
  test.each([
    ['Ana Lima and Bo Ek ended three days of talks in Oslo on Monday.', '2024-05-11/2024-05-13 @ Oslo'],
    ['Ana Lima and Bo Ek wound up two days of talks on 8 May.', '2024-05-07/2024-05-08'],
    ['Ana Lima and Bo Ek opened two days of talks on 8 May.', '2024-05-08/2024-05-09'],
    ['The three-day meeting between Ana Lima and Bo Ek ended on Wednesday.', '2024-05-13/2024-05-15'],
    ['Two days of talks between Ana Lima and Bo Ek ended inconclusively on Monday.', '2024-05-12/2024-05-13'],
    [
      'The talks between Ana Lima and Bo Ek, which began on Monday, ended on Wednesday.',
      '2024-05-13/2024-05-15',
    ],
    ['Ana Lima and Bo Ek ended on Wednesday the talks that had begun on Monday.', '2024-05-13/2024-05-15'],
    ['After talks with Bo Ek that ended on Monday, Ana Lima flew home.', '2024-05-13'],
    ['After two days of talks with Bo Ek that ended on Monday, Ana Lima flew home.', '2024-05-12/2024-05-13'],
    // Of one day, though something else began or ended, or lasted.
    ['The talks between Ana Lima and Bo Ek began on Monday and the fair ended on Tuesday.', '2024-05-13'],
    ['Ana Lima held talks with Bo Ek on Monday on ending the war that began in 2022.', '2024-05-13'],
    [
      'Ana Lima arrived on Sunday and held talks with Bo Ek on Tuesday on the sidelines of the summit, which ended on Tuesday.',
      '2024-05-14',
    ],
    [
      'Ana Lima ended her boycott and held two days of talks with Bo Ek starting on Monday.',
      '2024-05-13/2024-05-14',
    ],
    ['Ana Lima met Bo Ek on Monday before ending a three-day meeting with bishops.', '2024-05-13'],
  ])('%s', (words, days) => {
    expect(
      eventsOf(words).map((event) => event.replace(/^MEETING (.*): (?:Ana Lima|Bo Ek) \| .*$/, '$1')),
    ).toEqual([days]);
  });
});

describe('who talked before it is told what they settled', () => {
  test.each([
    [
      'Malaysia and Turkey announced the plan after talks in Oslo on Monday.',
      'MEETING 2024-05-13 @ Oslo: Malaysia | Turkey',
    ],
    ['Ana Lima and Bo Ek announced the plan after two days of talks.', 'MEETING: Ana Lima | Bo Ek'],
    [
      'Malaysia and Turkey settled their dispute after three days of negotiations.',
      'NEGOTIATION: Malaysia | Turkey',
    ],
    ['France and Germany welcomed the truce after weeks of negotiations.', null],
    ['Ana Lima and Bo Ek signed new contracts with United after lengthy talks.', null],
    ['Peru and Chile said after talks with Brazil that trade would grow.', null],
    ['Ana Lima and Bo Ek told reporters after a cabinet meeting that taxes would fall.', null],
    ['Ana Lima and Bo Ek said after the talks that taxes would fall.', null],
    ['Ana Lima said after a meeting that taxes would fall.', null],
  ])('%s', (words, event) => expect(eventsOf(words)).toEqual(event === null ? [] : [event]));
});
