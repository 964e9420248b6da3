import { describe, expect, test } from 'vitest';
import { toldOfTwo } from './events-of.ts';

/** The days of what a text tells of the two. */
const daysOf = (text: string): string[] => toldOfTwo(text).map((told) => told.replace(/^OCCURRED /, ''));

const WHAT = ['met Bo Ek', 'had dinner with Bo Ek', 'telephoned Bo Ek', 'held talks with Bo Ek'];

/** Sentences that set the story's day, with that day: `days` later it was the day that `dayAt` gives. */
const OPENINGS: readonly { readonly words: string; readonly dayAt: (days: number) => string }[] = [
  { words: 'On Monday Ana Lima toured the port.', dayAt: (days) => `2024-05-${13 + days}` },
  { words: 'Ana Lima toured the port on 15 April 2019.', dayAt: (days) => `2019-04-${15 + days}` },
  { words: 'Ana Lima arrived in Oslo on 15 April.', dayAt: (days) => `2024-04-${15 + days}` },
  {
    words: 'On 15 April 2019 the mayor of Quito, Ana Lima, opened a school.',
    dayAt: (days) => `2019-04-${15 + days}`,
  },
];

describe('what is told behind a day is of that day, or as many days from it as the words say', () => {
  test.each([
    ['She _.', 0],
    ['She also _.', 0],
    ['Later she _.', 0],
    ['She later _.', 0],
    ['She then _.', 0],
    ['Afterwards she _.', 0],
    ['In the evening she _.', 0],
    ['That evening, she _ at a hotel.', 0],
    ['The same day she _.', 0],
    ['Hours later she _.', 0],
    ['Earlier in the day she _.', 0],
    ['At noon she _.', 0],
    ['After lunch she _.', 0],
    ['Before leaving she _.', 0],
    ['There she _.', 0],
    ['She _ that evening.', 0],
    ['The next day she _.', 1],
    ['The following morning she _.', 1],
    ['A day later she _.', 1],
    ['The day after, she _.', 1],
    ['She _ the next day.', 1],
    ['Two days later, in Rome, she _.', 2],
    ['She _ two days later.', 2],
    ['The night before, she _.', -1],
    ['Three days earlier she _.', -3],
  ])('%s', (template, days) => {
    for (const { words, dayAt } of OPENINGS)
      for (const what of WHAT) {
        const text = `${words} ${template.replace('_', what)}`;
        expect(daysOf(text), text).toEqual([dayAt(days)]);
      }
  });
});

/** Dates as they stand behind a verb, on Wednesday 15 May 2024. */
describe('a date means the same days wherever it stands', () => {
  const AROUND = [
    'Ana Lima met Bo Ek _.',
    'Ana Lima and Bo Ek met _.',
    'Ana Lima held talks with Bo Ek _.',
    'Bo Ek was received by Ana Lima _.',
    'The meeting between Ana Lima and Bo Ek was held _.',
  ];
  test.each([
    ['on Monday', '2024-05-13'],
    ['late on Monday', '2024-05-13'],
    ['on Monday of last week', '2024-05-06'],
    ['yesterday morning', '2024-05-14'],
    ['last night', '2024-05-14'],
    ['the day before yesterday', '2024-05-13'],
    ['earlier today', '2024-05-15'],
    ['last week', '2024-05-06/2024-05-12'],
    ['over the weekend', '2024-05-11/2024-05-12'],
    ['ten days ago', '2024-05-05'],
    ['last month', '2024-04-01/2024-04-30'],
    ['in April of last year', '2023-04-01/2023-04-30'],
    ['in 2019', '2019-01-01/2019-12-31'],
    ['on the 3rd of April', '2024-04-03'],
    ['on Wednesday, 3 April', '2024-04-03'],
    ['on the evening of 3 April', '2024-04-03'],
    ['between 3 and 5 April', '2024-04-03/2024-04-05'],
    ['on April 3-4', '2024-04-03/2024-04-04'],
    ['last summer', '2023-06-01/2023-08-31'],
    ['at Christmas', '2023-12-25'],
    ['on the first Monday of April', '2024-04-01'],
    ['in the 1990s', '1990-01-01/1999-12-31'],
    ['three years ago', '2021-01-01/2021-12-31'],
    ['shortly before midnight on 3 April', '2024-04-03'],
    ['by telephone on Monday', '2024-05-13'],
    ['in Oslo in April', '2024-04-01/2024-04-30'],
  ])('%s', (date, days) => {
    for (const around of AROUND) expect(daysOf(around.replace('_', date)), around).toEqual([days]);
  });
});
