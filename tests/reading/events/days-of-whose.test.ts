import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('a day right behind an office is no part of it', () => {
  const HE = 'The Lord Chief Justice, Bo Ek, sang on 3 May. Ana Lima ';
  test.each([
    ['met the Lord Chief Justice this morning.', 'MEETING 2024-05-15: Ana Lima | Bo Ek'],
    ['had seen the Lord Chief Justice the day before.', 'MEETING 2024-05-02: Ana Lima | Bo Ek'],
    ['received the Chief Justice the previous evening.', 'MEETING 2024-05-02: Ana Lima | Bo Ek'],
    ['phoned the Chief Justice two days later.', 'CALL 2024-05-05: Ana Lima | Bo Ek'],
    ['phoned the Chief Justice that evening to thank him.', 'CALL 2024-05-03: Ana Lima | Bo Ek'],
  ])('%s', (words, event) => expect(eventsOf(HE + words)).toEqual([event]));

  test.each([
    ['Ana Lima met Bo Ek at the World Cup 2018.', ['MEETING 2018-01-01/2018-12-31: Ana Lima | Bo Ek']],
    ['Ana Lima met the very tired mayor, Bo Ek, early Monday.', ['MEETING 2024-05-13: Ana Lima | Bo Ek']],
  ])('but: %s', (words, events) => expect(eventsOf(words).slice(-1)).toEqual(events));
});

describe('what somebody told has a time of its own', () => {
  test.each([
    'Ana Lima met Bo Ek, who told her that he had left the party in 2014.',
    'Ana Lima met Bo Ek, who told her they had sold the farm in 2014.',
    'Ana Lima met Bo Ek, who said that he left the party in March 2012.',
    'Ana Lima met Bo Ek, who explained that in March 2012 he had left the party.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING: Ana Lima | Bo Ek']));

  test.each([
    'Ana Lima met Bo Ek, who gave her a medal, in May.',
    'Ana Lima met Bo Ek, who gave her a medal in May.',
    'Ana Lima, who said last year that she would resign, met Bo Ek in May.',
  ])('but: %s', (text) =>
    expect(eventsOf(text)).toEqual(['MEETING 2024-05-01/2024-05-31: Ana Lima | Bo Ek']),
  );
});

describe('a chronicle in the present', () => {
  test.each([
    ['Ana Lima, back in Oslo, telephones Bo Ek.', 'CALL 2016-05-18 @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima, rested, phones Bo Ek.', 'CALL 2016-05-18: Ana Lima | Bo Ek'],
    ['Ana Lima and the mayor, Bo Ek, sign the lease.', 'AGREEMENT 2016-05-18: Ana Lima | Bo Ek'],
    ['Ana Lima and the head of the union, Bo Ek, sign a pay deal.', 'AGREEMENT 2016-05-18: Ana Lima | Bo Ek'],
  ])('%s', (words, event) => expect(eventsOf(`18 May 2016: ${words}`)).toEqual([event]));

  test.each([
    'Nobody reads the sign the mayor, Bo Ek, puts up for Ana Lima.',
    'They sell clocks, telephones Bo Ek cannot afford, Ana Lima says.',
    "Ana Lima and Bo Ek's sign is taken down.",
  ])('but: %s', (words) => expect(eventsOf(`18 May 2016: ${words}`)).toEqual([]));
});

describe('a live page that speaks of its own day', () => {
  const PAGE = ['09:30 The doors open.', '10:15 It rains.', '11:00 The hall is full.'];
  const read = (last: string): string[] => eventsOf([...PAGE, last].join('\n\n'));
  test('tells of that day', () =>
    expect(read('12:40 Ana Lima, who is not speaking today, ran into Bo Ek at the urn.')).toEqual([
      'MEETING 2024-05-15: Ana Lima | Bo Ek',
    ]));
  test('but not where it speaks of another', () =>
    expect(read('12:40 Ana Lima, who resigned in May 2020, ran into Bo Ek at the urn.')).toEqual([
      'MEETING: Ana Lima | Bo Ek',
    ]));
});
