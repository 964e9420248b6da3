import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const AROUND = [
  'Ana Lima met _ on Monday.',
  'On Monday Ana Lima had lunch with _ in Oslo.',
  'Ana Lima was received by _ on Monday.',
  'Ana Lima held talks with _ in Oslo on Monday.',
  'On Monday, _ telephoned Ana Lima.',
];

const othersIn = (sentence: string): string[] =>
  eventsOf(sentence).flatMap((event) =>
    event
      .replace(/^[^:]*: /, '')
      .split(/ \| |, /)
      .filter((name) => name !== 'Ana Lima'),
  );

describe('somebody is the same however he is described', () => {
  test.each([
    'Bo Ek',
    'the mayor, Bo Ek,',
    'Bo Ek, the mayor of Quito,',
    'Bo Ek, 54, a farmer,',
    'a farmer called Bo Ek',
    'her old friend Bo Ek',
    'the then mayor, Bo Ek,',
    'the former mayor of Quito Bo Ek',
    'Bo Ek, who was mayor then,',
    'Lt Gen Bo Ek',
    'Bo Ek (Labour)',
    "Rex Ltd's chief executive, Bo Ek,",
    'the head of the Rex Foundation, Bo Ek,',
    "Chile's Bo Ek",
    'President Bo Ek of Chile',
    'her Chilean counterpart, Bo Ek,',
    'the composer and pianist Bo Ek',
    'the 54-year-old Bo Ek',
    'one Bo Ek',
    'none other than Bo Ek',
    'the captain of the Aurora, Bo Ek,',
    'officials including Bo Ek',
    'a group led by Bo Ek',
    'a delegation headed by the mayor, Bo Ek,',
  ])('%s', (description) => {
    for (const around of AROUND) {
      const sentence = around.replace('_', description);
      expect(othersIn(sentence), sentence).toEqual(['Bo Ek']);
    }
  });

  test.each([
    "Bo Ek's lawyer",
    'aides to Bo Ek',
    'a spokesman for Bo Ek',
    'the widow of Bo Ek',
    'talks led by Bo Ek',
  ])('he is not there himself: %s', (description) => {
    for (const around of AROUND.slice(0, 3)) {
      const sentence = around.replace('_', description);
      expect(othersIn(sentence), sentence).toEqual([]);
    }
  });
});

test('two articles part two persons', () =>
  expect(eventsOf('Ana Lima met the composer and the pianist Bo Ek on Monday.')).toEqual([
    'MEETING 2024-05-13: Ana Lima | Bo Ek',
  ]));

test.each(['Ana Lima met nobody whom Bo Ek knows.', 'Ana Lima met no one Bo Ek knows.'])(
  'nobody was met: %s',
  (sentence) => expect(eventsOf(sentence)).toEqual([]),
);
