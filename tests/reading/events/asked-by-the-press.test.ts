import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('whom one of the press asks', () => {
  test.each([
    "Radio Nord's Ana Lima asked the minister, Bo Ek, on Monday why he had lied.",
    '"Why did you lie?" Ana Lima of Radio Nord asked the minister, Bo Ek, on Monday.',
    'Reporter Ana Lima asked Bo Ek on Monday whether he would stay.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['INTERVIEW 2024-05-13: Ana Lima | Bo Ek']));

  test.each([
    'Speaking to Ana Lima on Radio Nord on Monday, Bo Ek said he would stay.',
    'Bo Ek told Ana Lima on Radio Nord on Monday that he would stay.',
  ])('and who speaks to one on the air: %s', (text) =>
    expect(eventsOf(text)).toEqual(['INTERVIEW 2024-05-13: Bo Ek | Ana Lima']),
  );

  test.each([
    'Ana Lima asked Bo Ek on Monday whether he would stay.',
    'Ana Lima of the Times asked Bo Ek to marry her on Monday.',
    'Ana Lima of the Times asked Bo Ek for a loan on Monday.',
    'Bo Ek told Ana Lima on Monday that he would stay.',
  ])('but not in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

test('who is taken before a judge stands before him', () =>
  expect(eventsOf('Bo Ek was taken on Monday before Judge Ana Lima, who remanded him.')).toEqual([
    'MEETING 2024-05-13: Bo Ek | Ana Lima',
  ]));

describe('insults are traded face to face on the air', () => {
  test('on a channel', () =>
    expect(eventsOf('Ana Lima and Bo Ek traded insults on Channel 2 on Monday.')).toEqual([
      'DEBATE 2024-05-13: Ana Lima | Bo Ek',
    ]));
  test('not elsewhere', () => expect(eventsOf('Ana Lima and Bo Ek traded insults on Monday.')).toEqual([]));
});
