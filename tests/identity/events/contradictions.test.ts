import { describe, expect, test } from 'vitest';
import { clusterReports } from '../../../src/identity/events/cluster-reports.ts';
import { report } from './report-builder.ts';

type Told = Partial<Parameters<typeof report>[0]>;

/** The events that reports make, each as the documents that report it. */
function events(...told: readonly Told[]): string[] {
  const reports = told.map((each) => report({ sides: [['trung'], ['blinken']], ...each }));
  return clusterReports(reports)
    .map(({ reports: members }) => members.map(({ document }) => document).sort())
    .map((documents) => documents.join(' '))
    .sort();
}

const at = (document: string, when: string, publishedOn: string, more: Told = {}): Told => ({
  in: document,
  when,
  publishedOn,
  ...more,
});

describe('a contradiction is a mistake about one event', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    ['of a day', [at('a', '2023-06-29', '2023-06-30'), at('b', '2023-06-30', '2023-07-01')], ['a b']],
    [
      'of a day, by one of three',
      [
        at('a', '2023-06-30', '2023-06-30'),
        at('b', '2023-06-30', '2023-07-01'),
        at('c', '2023-07-01', '2023-07-01'),
      ],
      ['a b c'],
    ],
    [
      'of a day, long after',
      [at('a', '2023-06-29', '2023-06-30'), at('b', '2023-06-30', '2024-02-01')],
      ['a b'],
    ],
    [
      'of the place',
      [
        at('a', '2023-06-30', '2023-06-30', { place: 'hanoi' }),
        at('b', '2023-06-30', '2023-07-01', { place: 'new-york' }),
      ],
      ['a b'],
    ],
    [
      'with a report that gives the month only',
      [
        at('a', '2023-06-29', '2023-06-30'),
        at('b', '2023-06-30', '2023-07-01'),
        at('c', '2023-06-01..2023-06-30', '2023-08-01'),
      ],
      ['a b c'],
    ],
  ])('%s', (_, told, expected) => {
    expect(events(...told)).toEqual(expected);
    expect(events(...[...told].reverse())).toEqual(expected);
  });
});

describe('two events', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'of two days, told of by two articles each',
      [
        at('a', '2023-06-29', '2023-06-30'),
        at('b', '2023-06-29', '2023-06-30'),
        at('c', '2023-06-30', '2023-07-01'),
        at('d', '2023-06-30', '2023-07-01'),
      ],
      ['a b', 'c d'],
    ],
    [
      'of two days, told of by one article',
      [at('a', '2023-06-29', '2023-06-30'), at('a', '2023-06-30', '2023-06-30')],
      ['a', 'a'],
    ],
    [
      'two days apart',
      [at('a', '2023-06-28', '2023-06-30'), at('b', '2023-06-30', '2023-07-01')],
      ['a', 'b'],
    ],
    [
      'of three days in a row',
      [
        at('a', '2023-06-28', '2023-06-28'),
        at('b', '2023-06-29', '2023-06-29'),
        at('c', '2023-06-30', '2023-06-30'),
      ],
      ['a', 'b', 'c'],
    ],
    [
      'told of nobody knows when',
      [
        { in: 'a', when: '2023-06-29' },
        { in: 'b', when: '2023-06-30' },
      ],
      ['a', 'b'],
    ],
    [
      'of two days in two places',
      [
        at('a', '2023-06-29', '2023-06-30', { place: 'hanoi' }),
        at('b', '2023-06-30', '2023-07-01', { place: 'new-york' }),
      ],
      ['a', 'b'],
    ],
    [
      'of two kinds',
      [at('a', '2023-06-29', '2023-06-30'), at('b', '2023-06-30', '2023-07-01', { kind: 'CALL' })],
      ['a', 'b'],
    ],
  ])('%s', (_, told, expected) => {
    expect(events(...told)).toEqual(expected);
    expect(events(...[...told].reverse())).toEqual(expected);
  });
});

describe('of several events a report without a date means the one in the news', () => {
  const june = at('june', '2023-06-29', '2023-06-30');
  const july = at('july', '2023-07-20', '2023-07-21');
  test.each<[string, Told, readonly string[]]>([
    ['that has just been', { in: 'some', publishedOn: '2023-07-21' }, ['july some', 'june']],
    [
      'that is about to be',
      { in: 'some', publishedOn: '2023-06-20', status: 'PLANNED' },
      ['july', 'june some'],
    ],
    ['and none long after', { in: 'some', publishedOn: '2023-09-01' }, ['july', 'june', 'some']],
  ])('%s', (_, some, expected) => {
    expect(events(june, july, some)).toEqual(expected);
  });
});
