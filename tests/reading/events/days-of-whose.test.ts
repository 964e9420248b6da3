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
    'Ana Lima met Bo Ek, who described how, in March 2012, he left the party.',
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

describe('a journey of the other’s that is told as over lends no day', () => {
  const last = (text: string): string | undefined => eventsOf(text).at(-1);
  test.each([
    'Ana Lima met Bo Ek, who had flown to Oslo in March 2012.',
    'Ana Lima received the mayor, Bo Ek, who had travelled to Oslo last year.',
  ])('%s', (text) => expect(last(text)).toBe('MEETING: Ana Lima | Bo Ek'));

  test.each([
    [
      'Ana Lima held talks with Bo Ek, who is visiting Oslo this week.',
      'MEETING 2024-05-13/2024-05-19 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima held talks with Bo Ek, who arrived in Oslo on Monday.',
      'MEETING 2024-05-13 @ Oslo: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima flew to Oslo in March 2012 and met Bo Ek, who had been ill.',
      'MEETING 2012-03-01/2012-03-31: Ana Lima | Bo Ek',
    ],
  ])('but: %s', (text, event) => expect(last(text)).toBe(event));
});

describe('who goes on telling behind an apposition is meant by "he" and "she"', () => {
  test.each([
    'Carl Aas interviewed Bo Ek, the pilot, who said that he had met Ana Lima.',
    'Carl Aas praised Bo Ek, the head of the guild, who recalled how he met Ana Lima.',
    'Eva Aas spoke to Carl Aas. Eva Aas heard Bo Ek, a nurse, who remembered the day he met Ana Lima.',
  ])('%s', (text) => expect(eventsOf(text)).toContain('MEETING: Bo Ek | Ana Lima'));

  test('but not where a clause of the subject follows', () =>
    expect(eventsOf('Carl Aas praised Bo Ek, who was ill, and said he had met Ana Lima.')).not.toContain(
      'MEETING: Bo Ek | Ana Lima',
    ));
  test('but not whom a kinsman stands before', () =>
    expect(
      eventsOf('Carl Aas praised Bo Ek, the heir of Dan Fry, who said he had met Ana Lima.'),
    ).not.toContain('MEETING: Bo Ek | Ana Lima'));
});

describe('who is visited by name at his home is the one visited', () => {
  test.each([
    'Carl Aas praised Bo Ek, who had visited Ana Lima at her home.',
    'Carl Aas praised Dan Fry. Bo Ek visited Ana Lima at his house.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['VISIT: Bo Ek | Ana Lima']));
  test('and without a name whose house it is', () =>
    expect(eventsOf('Ana Lima is ill. Bo Ek visited her house.')).toEqual(['VISIT: Bo Ek | Ana Lima']));
});
