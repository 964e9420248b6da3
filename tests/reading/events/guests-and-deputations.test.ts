import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('whoever travels on to meet somebody', () => {
  const MET = 'MEETING 2024-05-13: Ana Lima | Bo Ek';
  test.each([
    [
      'Ana Lima met Bo Ek on Monday before flying home to brief Dan Orr.',
      [MET, 'MEETING 2024-05-13: Ana Lima | Dan Orr'],
    ],
    [
      'Ana Lima will meet Bo Ek on Friday before meeting Dan Orr.',
      ['MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek', 'MEETING PLANNED 2024-05-17: Ana Lima | Dan Orr'],
    ],
    ['Ana Lima met Bo Ek on Monday before meeting Dan Orr.', [MET, 'MEETING 2024-05-13: Ana Lima | Dan Orr']],
    ['Ana Lima thought of flying home to meet Bo Ek.', []],
    ['Ana Lima, driving home to meet Bo Ek, fell ill.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('at whose house somebody was', () => {
  test.each([
    [
      'Ana Lima thanked the consul, Bo Ek, at whose house she had dined on Friday.',
      ['VISIT 2024-05-10: Ana Lima | Bo Ek'],
    ],
    ["Ana Lima dined at Bo Ek's residence on Friday.", ['VISIT 2024-05-10: Ana Lima | Bo Ek']],
    ['Ana Lima lunched on Friday at the villa of Bo Ek.', ['VISIT 2024-05-10: Ana Lima | Bo Ek']],
    ['Bo Ek, in whose film Ana Lima dined on Friday, is ill.', []],
    ['Ana Lima dined at her house on Friday and read Bo Ek.', []],
    ['Ana Lima, at whose request Bo Ek had come, dined on Friday.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('deputations, parcels and lifts', () => {
  test.each([
    [
      'On Friday Ana Lima told a deputation of farmers led by Bo Ek that she was ill. The deputation later saw the mayor, Dan Orr.',
      ['MEETING 2024-05-10: Ana Lima | Bo Ek', 'MEETING 2024-05-10: Bo Ek | Dan Orr'],
    ],
    ['Ana Lima handed Bo Ek an envelope in a car park.', ['MEETING: Ana Lima | Bo Ek']],
    ['The driver, Ana Lima, had driven Bo Ek to the races.', ['MEETING: Ana Lima | Bo Ek']],
    ['A deputation led by Ana Lima saw Bo Ek leaving the hall.', []],
    ["Ana Lima handed Bo Ek's firm a contract.", []],
    ['Ana Lima drove Bo Ek to the brink.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

test('a lawyer between commas who tells of two is none of them', () =>
  expect(
    eventsOf("Ana Lima rang Bo Ek on 9 January. Ek's lawyer, Jens Adam, says the two met in March."),
  ).toEqual(['CALL 2024-01-09: Ana Lima | Bo Ek', 'MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek']));
