import { describe, expect, test } from 'vitest';
import { summarizeEvent } from '../../../src/identity/events/event-summary.ts';
import { report } from './report-builder.ts';

const sides = [['trung'], ['blinken']];

describe('an event of several reports', () => {
  test('has the narrowest days that they agree on, in the words of the narrowest', () => {
    const summary = summarizeEvent([
      report({ sides, when: '2023-06-28..2023-07-02' }),
      report({ in: 'b.txt', sides, when: '2023-06-30' }),
      report({ in: 'c.txt', sides }),
    ]);
    expect(summary?.when).toMatchObject({ from: '2023-06-30', to: '2023-06-30', text: '2023-06-30' });
    expect(summary?.differences).toEqual([]);
  });

  test('has all the parties, the side with the smallest id first', () => {
    const summary = summarizeEvent([
      report({ sides: [['trung', 'viet'], ['blinken']], when: '2023-06-30' }),
      report({ in: 'b.txt', sides: [['blinken'], ['viet']], when: '2023-06-30' }),
    ]);
    expect(summary?.participants.map(({ id, side }) => `${side} ${id}`)).toEqual([
      '0 person:blinken',
      '1 person:trung',
      '1 person:viet',
    ]);
  });

  test('has once whom one report names in full and another by a single name', () => {
    const summary = summarizeEvent([
      report({ in: 'a.txt', sides: [['ann-ames'], ['choi-jin-young']], when: '2023-06-30' }),
      report({ in: 'b.txt', sides: [['choi'], ['ann-ames']], when: '2023-06-30' }),
    ]);
    expect(summary?.participants.map(({ id, side }) => `${side} ${id}`)).toEqual([
      '0 person:ann-ames',
      '1 person:choi-jin-young',
    ]);
    expect(summary?.differences).toEqual([]);
  });

  test('is placed in the city rather than the country', () => {
    const summary = summarizeEvent([
      report({ sides, when: '2023-06-30', place: 'united-states' }),
      report({ in: 'b.txt', sides, when: '2023-06-30', place: 'washington' }),
    ]);
    expect(summary?.place).toBe('place:washington');
  });

  test('occurred when any says so, and says that they differ', () => {
    const summary = summarizeEvent([
      report({ in: 'plan.txt', sides, when: '2023-06-30', status: 'PLANNED' }),
      report({ in: 'news.txt', sides, when: '2023-06-30' }),
      report({ in: 'more.txt', sides, when: '2023-06-30' }),
    ]);
    expect(summary?.status).toBe('OCCURRED');
    expect(summary?.differences).toEqual([
      'Reported as occurred by more.txt, news.txt; planned by plan.txt.',
    ]);
  });

  test.each([
    [['PLANNED', 'CANCELLED'], 'CANCELLED'],
    [['PLANNED', 'CANCELLED', 'DENIED'], 'DENIED'],
  ] as const)('of %j is %s', (statuses, expected) => {
    const reports = statuses.map((status, i) => report({ in: `${i}`, sides, when: '2023-06-30', status }));
    expect(summarizeEvent(reports)?.status).toBe(expected);
  });

  test('says which days the reports give where neither lies in the other', () => {
    const summary = summarizeEvent([
      report({ in: 'a.txt', sides, when: '2023-06-28..2023-07-02' }),
      report({ in: 'b.txt', sides, when: '2023-07-01..2023-07-04' }),
    ]);
    expect(summary?.when).toMatchObject({ from: '2023-07-01', to: '2023-07-02' });
    expect(summary?.differences).toEqual([
      'Dated 2023-06-28 to 2023-07-02 by a.txt; 2023-07-01 to 2023-07-04 by b.txt.',
    ]);
  });

  test('has the day that most articles give, and says that one gives another', () => {
    const summary = summarizeEvent([
      report({ in: 'a.txt', sides, when: '2023-06-29' }),
      report({ in: 'b.txt', sides, when: '2023-06-30' }),
      report({ in: 'c.txt', sides, when: '2023-06-30' }),
    ]);
    expect(summary?.when).toMatchObject({ from: '2023-06-30', to: '2023-06-30', text: '2023-06-30' });
    expect(summary?.differences).toEqual(['Dated 2023-06-29 by a.txt; 2023-06-30 by b.txt, c.txt.']);
  });

  test.each([
    ['in place', { place: 'hanoi' }, { place: 'new-york' }, ['Placed in Hanoi by a; New York by b.']],
    ['not where a place is in the other', { place: 'new-york' }, { place: 'united-states' }, []],
    ['not where one gives no place', { place: 'hanoi' }, {}, []],
    [
      'in party',
      { sides: [['trung', 'son'], ['blinken']] },
      { sides: [['trung'], ['blinken', 'sullivan']] },
      ['With Blinken, Son, Trung by a; Blinken, Sullivan, Trung by b.'],
    ],
    ['not where one names fewer', { sides: [['trung', 'son'], ['blinken']] }, {}, []],
  ])('says how its reports differ %s', (_, one, other, differences) => {
    const reports = [
      report({ in: 'a', sides, when: '2023-06-30', ...one }),
      report({ in: 'b', sides, when: '2023-06-30', ...other }),
    ];
    expect(summarizeEvent(reports)?.differences).toEqual(differences);
  });

  test('is a summit when any calls it one', () => {
    const summary = summarizeEvent([
      report({ sides, when: '2023-06-30' }),
      report({ in: 'b.txt', sides, when: '2023-06-30', kind: 'SUMMIT' }),
    ]);
    expect(summary?.kind).toBe('SUMMIT');
  });
});

test('an event of one report keeps the sides of that report', () => {
  const summary = summarizeEvent([report({ sides: [['trung'], ['blinken']], when: '2023-06-30' })]);
  expect(summary?.participants.map(({ id, side }) => `${side} ${id}`)).toEqual([
    '0 person:trung',
    '1 person:blinken',
  ]);
});

test('no reports make no event', () => {
  expect(summarizeEvent([])).toBeNull();
});
