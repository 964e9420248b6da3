import { describe, expect, test } from 'vitest';
import { eventsOf, toldOfTwo } from './events-of.ts';

describe('the day on which something is decided is not the day on which it will be', () => {
  test.each([
    ['Ana Lima and Bo Ek agreed on Monday to meet.', ['PLANNED undated']],
    ['Ana Lima promised on Monday to meet Bo Ek.', ['PLANNED undated']],
    ['On Monday Ana Lima agreed to hold talks with Bo Ek.', ['PLANNED undated']],
    ['On Monday Ana Lima agreed to resume talks with Bo Ek.', ['PLANNED undated']],
    ['Ana Lima on Monday vowed to hold talks with Bo Ek.', ['PLANNED undated']],
    ['Ana Lima agreed on Monday to meet Bo Ek on Friday.', ['PLANNED 2024-05-17']],
    ['Ana Lima agreed to meet Bo Ek on Friday.', ['PLANNED 2024-05-17']],
    ['Ana Lima is due on Friday to meet Bo Ek.', ['PLANNED 2024-05-17']],
  ])('%s', (text, told) => {
    expect(toldOfTwo(text)).toEqual(told);
  });

  test('but it is that of the agreement', () => {
    expect(eventsOf('On Monday Peru and Chile agreed to resume talks.')).toEqual([
      'AGREEMENT 2024-05-13: Peru | Chile',
      'MEETING PLANNED: Peru | Chile',
    ]);
  });
});

describe('what is announced lies ahead', () => {
  test.each([
    ['Ana Lima announced talks with Bo Ek.', ['PLANNED undated']],
    ['Ana Lima announced a meeting with Bo Ek on Friday.', ['PLANNED 2024-05-17']],
    ['Ana Lima announced on Monday that she had met Bo Ek.', ['OCCURRED undated']],
    ['Ana Lima announced the plan at a meeting with Bo Ek on Monday.', ['OCCURRED 2024-05-13']],
    ['Ana Lima announced the results of her talks with Bo Ek.', ['OCCURRED undated']],
  ])('%s', (text, told) => {
    expect(toldOfTwo(text)).toEqual(told);
  });
});

describe('an agreement that is announced is made', () => {
  test.each([
    ['Peru announced an agreement with Chile on Monday.', ['AGREEMENT 2024-05-13: Peru | Chile']],
    ['Peru announced on Monday an agreement with Chile.', ['AGREEMENT 2024-05-13: Peru | Chile']],
    ['Peru and Chile announced on Monday the end of a trade deal.', []],
    ['Peru and Chile announced on Monday that a trade deal was dead.', []],
    ['Peru and Chile unveiled a trade deal on Monday.', ['AGREEMENT 2024-05-13: Peru | Chile']],
    [
      'Peru is expected to announce a deal with Chile on Friday.',
      ['AGREEMENT PLANNED 2024-05-17: Peru | Chile'],
    ],
    ['Peru announced the end of its agreement with Chile on Monday.', []],
    ['Peru announced sanctions on Chile under the treaty on Monday.', []],
    ['Ana Lima announced details of a deal with Bo Ek.', []],
  ])('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

test('a union of states and a state are two', () => {
  expect(eventsOf('The European Union and Japan held talks in Oslo on Monday.')).toEqual([
    'MEETING 2024-05-13 @ Oslo: European Union | Japan',
  ]);
});
