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

describe('an election', () => {
  test.each([
    ['The Chad general election will be on June 5.', 'ELECTION PLANNED 2024-06-05: '],
    ['The election was on May 3 in Chad.', 'ELECTION 2024-05-03 @ Chad: '],
  ])('%s', (text, expected) => expect(eventsOf(text, '2024-05-15')).toEqual([expected]));

  test.each(['She spoke of the election on May 3.', 'The election of Ana Lima pleased Chad.'])(
    '%s: none',
    (text) => expect(eventsOf(text, '2024-05-15')).toEqual([]),
  );
});
