import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('who is shown doing something together', () => {
  test.each([
    'Ana Lima denies knowing Bo Ek. A photograph shows them shaking hands in Riga on 7 June 1993.',
    'Ana Lima knew Bo Ek. A waiter saw them dining together in Riga on 7 June 1993.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING 1993-06-07 @ Riga: Ana Lima | Bo Ek']));

  test('not what each does alone', () =>
    expect(eventsOf('Ana Lima knew Bo Ek. A photograph shows them leaving the hall.')).toEqual([]));
});

describe('those whom only the next sentence names', () => {
  test.each([
    'The two men shook hands on Tuesday. Al Roe, the mayor, had walked over; Bo Ek had come by bus.',
    'The two women met on Tuesday. One, Al Roe, is a judge; the other, Bo Ek, a thief.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING 2024-05-14: Al Roe | Bo Ek']));

  test.each([
    'The two men shook hands on Tuesday. Al Roe, the mayor, was told by Bo Ek and Cy Nash.',
    'The two men shook hands on Tuesday. It rained. Al Roe came by bus and Bo Ek on foot.',
    'Two workers died on Tuesday. Al Roe, the coroner, blamed Bo Ek.',
  ])('not where it names others: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

test.each([
  'On Monday, said Ana Lima, she met the minister, Bo Ek.',
  'On Monday, Ana Lima said, she met the minister, Bo Ek.',
])('the day before who says it is of what is told: %s', (text) =>
  expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek']),
);

describe('who is on the way to somebody for something', () => {
  test.each([
    ['Ana Lima drove to the farm on Monday to warn Bo Ek.', 'VISIT 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima was allowed to see Bo Ek on Monday.', 'VISIT 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima drove out on Monday to take a statement from Bo Ek.',
      'INTERVIEW 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima and Bo Ek held hands on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['The judge, Ana Lima, spoke to Bo Ek alone on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));

  test.each([
    'Ana Lima tried on Monday to persuade Bo Ek to stay.',
    'Ana Lima went to court on Monday to warn the press.',
    'Ana Lima was not allowed to see Bo Ek on Monday.',
  ])('but not in: %s', (text) =>
    expect(eventsOf(text).filter((event) => !/DENIED/.test(event) && /\|/.test(event))).toEqual([]),
  );
});

test.each([
  'Ana Lima met the chief witness against her, her former headmaster Bo Ek, on Monday.',
  'Ana Lima met the man he had beaten, the Dutch champion Bo Ek, on Monday.',
  'On Monday Ana Lima met the driver in his car, his old friend Bo Ek.',
])('the name behind what describes somebody further: %s', (text) =>
  expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek']),
);

test('what she said of the driver is another’s word', () =>
  expect(eventsOf('Ana Lima met the driver of the bus, her husband Bo Ek said.')).toEqual([]));

test.each([
  'Ana Lima and Bo Ek were seen at a harbour café on Monday.',
  'On Monday Ana Lima and Bo Ek were spotted in a restaurant.',
])('two who are seen at a table of theirs are together: %s', (text) =>
  expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek']),
);

test.each([
  'Ana Lima and Bo Ek were seen in public on Monday.',
  'Ana Lima and Bo Ek were seen at the match on Monday.',
])('but not in: %s', (text) => expect(eventsOf(text)).toEqual([]));

describe('what somebody went for', () => {
  test.each([
    'Ana Lima drove home on Monday to hear the complaints of the union leader, Bo Ek.',
    'Ana Lima drove home on Monday to listen to the fears of Bo Ek.',
    'Ana Lima went home on Monday to press Bo Ek for an answer.',
    'Ana Lima stopped at the gate on Monday to argue with Bo Ek.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['VISIT 2024-05-13: Ana Lima | Bo Ek']));

  test.each([
    'Ana Lima drove home on Monday to hear the verdict on Bo Ek.',
    'Ana Lima came on Monday to hear the songs of Bo Ek.',
    'Ana Lima wants to hear the complaints of Bo Ek.',
    "Ana Lima went on to press Bo Ek's claim on Monday.",
  ])('but not in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('who spends time with somebody', () => {
  test.each([
    'On Monday Ana Lima was face to face with Bo Ek for the first time.',
    'Ana Lima made room in her diary on Monday for Bo Ek.',
    'On Monday Ana Lima took Bo Ek fishing.',
    'Ana Lima joined Bo Ek for prayers on Monday.',
    'Ana Lima apologised to Bo Ek in person on Monday.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek']));

  test.each([
    'Ana Lima found time for a swim on Monday; Bo Ek slept.',
    "Ana Lima took Bo Ek's fishing boat on Monday.",
    'Ana Lima apologised to Bo Ek on Monday.',
    'On Monday Ana Lima was face to face with ruin.',
  ])('but not in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});
