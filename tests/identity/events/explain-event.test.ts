import { describe, expect, test } from 'vitest';
import { clusterReports } from '../../../src/identity/events/cluster-reports.ts';
import { explainEvent, type JoinedParty } from '../../../src/identity/events/explain-event.ts';
import type { StatedReport } from '../../../src/identity/events/stated-report.ts';
import { report } from './report-builder.ts';

const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Why these reports are of one event, which they are. */
function why(reports: readonly StatedReport[], joined: readonly JoinedParty[] = []): string[] {
  expect(clusterReports(reports)).toHaveLength(1);
  return explainEvent(reports, joined, nameOf);
}

const annAndBob = [['ann'], ['bob']];
const WIDE = report({ in: 'a', sides: [['ann'], ['bob', 'cy']], when: '2023-09-10' });
const FIRST = report({ in: 'a', sides: annAndBob, when: '2023-09-10' });

describe('an event says of its reports', () => {
  test('what a single one tells', () => {
    expect(why([FIRST])).toEqual(['"a" tells of a meeting of ann with bob on 2023-09-10.']);
    const visit = report({ in: 'b', kind: 'VISIT', sides: [['ann', 'bob']], place: 'hanoi' });
    expect(why([visit])).toEqual(['"b" tells of a visit of ann, bob in hanoi.']);
    const vote = report({
      in: 'c',
      kind: 'ELECTION',
      sides: [],
      place: 'vietnam',
      when: '2023-01-01..2023-12-31',
    });
    expect(why([vote])).toEqual(['"c" tells of an election between 2023-01-01 and 2023-12-31 in vietnam.']);
  });

  test('whom a single name means', () => {
    const full = report({ in: 'a', sides: [['ann-ames'], ['choi-jin-young']], when: '2023-09-10' });
    const short = report({ in: 'b', sides: [['ann-ames'], ['choi']], when: '2023-09-10' });
    expect(why([full, short])[1]).toBe(
      '"b" tells of a meeting of ann-ames with choi on 2023-09-10: the same parties, the same kind, the same day, choi can only be choi-jin-young there.',
    );
  });

  test.each<[string, StatedReport, Parameters<typeof report>[0], string]>([
    [
      'the same in other words',
      FIRST,
      { sides: [['bob'], ['ann']], when: '2023-09-10' },
      '"b" tells of a meeting of bob with ann on 2023-09-10: the same parties, the same kind, the same day.',
    ],
    [
      'fewer parties',
      WIDE,
      { sides: annAndBob, when: '2023-09-10' },
      '"b" tells of a meeting of ann with bob on 2023-09-10: some of the same parties, the same kind, the same day.',
    ],
    [
      'another kind of the family',
      WIDE,
      { sides: [['ann'], ['bob', 'cy']], kind: 'NEGOTIATION', when: '2023-09-10' },
      '"b" tells of a negotiation of ann with bob, cy on 2023-09-10: the same parties, what one calls a meeting another calls a negotiation, the same day.',
    ],
    [
      'several days',
      WIDE,
      { sides: [['ann'], ['bob', 'cy']], when: '2023-09-08..2023-09-12' },
      '"b" tells of a meeting of ann with bob, cy between 2023-09-08 and 2023-09-12: the same parties, the same kind, days that hold those of the others.',
    ],
    [
      'no day',
      WIDE,
      { sides: annAndBob },
      '"b" tells of a meeting of ann with bob: some of the same parties, the same kind, no days that speak against it. So loosely dated, it joins the one event that it can mean.',
    ],
    [
      'the year only',
      WIDE,
      { sides: annAndBob, when: '2023-01-01..2023-12-31' },
      '"b" tells of a meeting of ann with bob between 2023-01-01 and 2023-12-31: some of the same parties, the same kind, days that hold those of the others. So loosely dated, it joins the one event that it can mean.',
    ],
  ])('that another tells of %s', (_, first, told, line) => {
    const lines = why([first, report({ in: 'b', ...told })]);
    expect(lines).toHaveLength(2);
    expect(lines).toContain(line);
  });

  test('that days overlap, and where a place lies', () => {
    const one = report({ in: 'a', sides: annAndBob, when: '2023-09-08..2023-09-10', place: 'vietnam' });
    const other = report({ in: 'b', sides: annAndBob, when: '2023-09-10..2023-09-12', place: 'hanoi' });
    expect(why([one, other])).toEqual([
      '"a" tells of a meeting of ann with bob between 2023-09-08 and 2023-09-10 in vietnam.',
      '"b" tells of a meeting of ann with bob between 2023-09-10 and 2023-09-12 in hanoi: the same parties, the same kind, days that overlap, hanoi lies in vietnam.',
    ]);
  });

  test('who speaks for which state', () => {
    const states = report({
      in: 'a',
      kind: 'AGREEMENT',
      sides: [['place:vietnam'], ['place:us']],
      when: '2023-09-10',
    });
    const leaders = report({
      in: 'b',
      kind: 'AGREEMENT',
      sides: [['trong'], ['biden']],
      when: '2023-09-01..2023-09-30',
      standsFor: { trong: 'vietnam', biden: 'us' },
    });
    expect(why([states, leaders])[1]).toBe(
      '"b" tells of an agreement of trong with biden between 2023-09-01 and 2023-09-30: the same parties, trong speaks for vietnam, biden speaks for us, the same kind, days that hold those of the others.',
    );
  });

  test('which decision makes parties the same', () => {
    const reason = { id: 'decision:1', kind: 'SAME', by: 'Eva', note: 'both are the mayor' } as const;
    const joined = [{ party: 'person:ann', reasons: [reason] }];
    expect(why([FIRST], joined)[1]).toBe(
      'They call ann by several names: Eva decided that these names mean one (decision:1): both are the mayor.',
    );
  });

  test('nothing about reports that there are none of', () => {
    expect(explainEvent([], [], nameOf)).toEqual([]);
  });
});
