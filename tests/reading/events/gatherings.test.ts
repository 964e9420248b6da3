import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('the members of one body come together', () => {
  test.each([
    ['Leaders of the African Union met in Oslo.', 'CONFERENCE @ Oslo: African Union'],
    ['Leaders of the African Union will meet on Friday.', 'CONFERENCE PLANNED 2024-05-17: African Union'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('whoever attends a gathering is on one side', () => {
  test.each([
    [
      'President Ana Lima attended the high-level week of the union in April.',
      'CONFERENCE 2024-04-01/2024-04-30: Ana Lima',
    ],
    [
      "In April, Ana Lima took part in the Leaders' Week in Oslo.",
      'CONFERENCE 2024-04-01/2024-04-30 @ Oslo: Ana Lima',
    ],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('no body comes together', () => {
  test.each([
    'Leaders of the African Union met reporters.',
    'Leaders of the African Union praised the port.',
    'Farmers met in the mill.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});
