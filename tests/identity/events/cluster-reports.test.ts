import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterReports } from '../../../src/identity/events/cluster-reports.ts';
import type { StatedReport } from '../../../src/identity/events/stated-report.ts';
import { report } from './report-builder.ts';

/** The events that reports make, each as the documents that report it. */
function events(...reports: StatedReport[]): string[] {
  return clusterReports(reports)
    .map((cluster) =>
      cluster.reports
        .map(({ document }) => document)
        .sort()
        .join(' '),
    )
    .sort();
}

const trungAndBlinken = [['trung'], ['blinken']];

describe('reports of one event', () => {
  test('of the same parties in the same days', () => {
    const a = report({ in: 'a', sides: trungAndBlinken, when: '2023-06-28..2023-07-02' });
    const b = report({ in: 'b', sides: trungAndBlinken, when: '2023-06-28..2023-07-02' });
    expect(events(a, b)).toEqual(['a b']);
  });

  test('whichever side is named first', () => {
    const a = report({ in: 'a', sides: [['trung'], ['blinken']], when: '2023-06-30' });
    const b = report({ in: 'b', sides: [['blinken'], ['trung']], when: '2023-06-30' });
    expect(events(a, b)).toEqual(['a b']);
  });

  test('one naming fewer of those who were there', () => {
    const a = report({ in: 'a', sides: [['trung'], ['blinken', 'sullivan']], when: '2023-06-30' });
    const b = report({ in: 'b', sides: [['trung'], ['sullivan']], when: '2023-06-30' });
    expect(events(a, b)).toEqual(['a b']);
  });

  test('one naming those only of whom two others of that day name different companions', () => {
    const a = report({ in: 'a', sides: [['trung', 'son'], ['blinken']], when: '2023-06-30' });
    const b = report({ in: 'b', sides: [['trung', 'vu'], ['blinken']], when: '2023-06-30' });
    const c = report({ in: 'c', sides: [['trung', 'vu'], ['blinken']], when: '2023-06-30' });
    const d = report({ in: 'd', sides: [['trung'], ['blinken']], when: '2023-06-30' });
    const e = report({ in: 'e', sides: [['trung'], ['blinken']], when: '2023-06-01..2023-06-30' });
    expect(events(a, b, c, d, e)).toEqual(['a', 'b c d e']);
  });

  test('one leaving out a guest, the other a host', () => {
    const a = report({ in: 'a', sides: [['trung', 'son'], ['blinken']], when: '2023-06-30' });
    const b = report({ in: 'b', sides: [['trung'], ['blinken', 'sullivan']], when: '2023-06-30' });
    const c = report({ in: 'c', sides: [['trung'], ['blinken']], when: '2023-06-30' });
    expect(events(a, b, c)).toEqual(['a b c']);
  });

  test('undated and told twice by one article, but not one held and one ahead', () => {
    const held = report({ sides: trungAndBlinken });
    const ahead = report({ sides: trungAndBlinken, status: 'PLANNED' });
    const refused = report({ sides: trungAndBlinken, status: 'DENIED' });
    expect(events(held, held)).toEqual(['a.txt a.txt']);
    expect(events(held, ahead)).toEqual(['a.txt', 'a.txt']);
    expect(events(ahead, refused)).toEqual(['a.txt a.txt']);
  });

  test('not where somebody would come to stand on both sides', () => {
    const a = report({ in: 'a', sides: [['trung'], ['blinken', 'son']], when: '2023-06-30' });
    const b = report({ in: 'b', sides: [['trung', 'son'], ['blinken']], when: '2023-06-30' });
    expect(events(a, b)).toEqual(['a', 'b']);
  });

  test('not where each side has somebody whom the other report puts elsewhere', () => {
    const a = report({ in: 'a', sides: [['trung', 'son'], ['blinken']], when: '2023-06-30' });
    const b = report({ in: 'b', sides: [['trung', 'vu'], ['blinken']], when: '2023-06-30' });
    expect(events(a, b)).toEqual(['a', 'b']);
  });

  test('one knowing a single name of somebody whom the other names in full', () => {
    const a = report({ in: 'a', sides: [['ann-ames'], ['choi-jin-young']], when: '2023-06-30' });
    const b = report({ in: 'b', sides: [['choi'], ['ann-ames']], when: '2023-06-30' });
    const c = report({ in: 'c', sides: [['ann-ames', 'bob-burns'], ['choi']], when: '2023-06-30' });
    expect(events(a, b)).toEqual(['a b']);
    expect(events(a, b, c)).toEqual(['a b c']);
    expect(events(c, b, a)).toEqual(['a b c']);
  });

  test('one giving the day, the other the journey it fell on', () => {
    const a = report({ in: 'a', sides: trungAndBlinken, when: '2023-06-28..2023-07-02' });
    const b = report({ in: 'b', sides: trungAndBlinken, when: '2023-06-30' });
    expect(events(a, b)).toEqual(['a b']);
  });

  test('of kinds of one family: a summit is a meeting', () => {
    const a = report({ in: 'a', sides: [['xi'], ['biden']], when: '2023-11-15', kind: 'SUMMIT' });
    const b = report({ in: 'b', sides: [['xi'], ['biden']], when: '2023-11-15' });
    expect(events(a, b)).toEqual(['a b']);
  });

  test('one placing it in the city, the other in the country', () => {
    const a = report({ in: 'a', sides: trungAndBlinken, when: '2023-06-30', place: 'washington' });
    const b = report({ in: 'b', sides: trungAndBlinken, when: '2023-06-30', place: 'united-states' });
    expect(events(a, b)).toEqual(['a b']);
  });

  test('one planning what the other says occurred', () => {
    const a = report({ in: 'a', sides: trungAndBlinken, when: '2023-06-30', status: 'PLANNED' });
    const b = report({ in: 'b', sides: trungAndBlinken, when: '2023-06-30' });
    expect(events(a, b)).toEqual(['a b']);
  });

  test('a call told of without any date, where only one call is known', () => {
    const a = report({
      in: '002',
      sides: [['trong'], ['biden']],
      kind: 'CALL',
      when: '2023-03-01..2023-03-31',
    });
    const b = report({ in: '004', sides: [['trong'], ['biden']], kind: 'CALL' });
    expect(events(a, b)).toEqual(['002 004']);
  });

  test('a visit in a month told of by two', () => {
    const told = {
      sides: [['biden']],
      kind: 'VISIT',
      place: 'vietnam',
      when: '2023-09-01..2023-09-30',
    } as const;
    expect(
      events(
        report({ ...told, in: '001', sides: [['biden']] }),
        report({ ...told, in: '003', sides: [['biden']] }),
      ),
    ).toEqual(['001 003']);
  });

  test('a visit, and one that does not say where it led', () => {
    const visit = { sides: [['biden']], kind: 'VISIT' } as const;
    const told = report({ ...visit, in: 'a', place: 'hanoi', when: '2023-09-10' });
    const month = report({ ...visit, in: 'b', when: '2023-09-01..2023-09-30' });
    const undated = report({ ...visit, in: 'c' });
    expect(events(told, month, undated)).toEqual(['a b c']);
  });

  test('one that it can only mean beside another that could mean several', () => {
    const may = report({ in: 'a', sides: trungAndBlinken, when: '2023-05-10', place: 'hanoi' });
    const june = report({ in: 'b', sides: trungAndBlinken, when: '2023-06-10', place: 'delhi' });
    const either = report({ in: 'c', sides: trungAndBlinken, when: '2023-05-10..2023-06-10' });
    const undated = report({ in: 'd', sides: trungAndBlinken, place: 'delhi' });
    expect(events(may, june, either, undated)).toEqual(['a', 'b d', 'c']);
  });

  test('an agreement of leaders, of their states in that month, and of their states in that year', () => {
    const leaders = report({
      in: '001',
      kind: 'AGREEMENT',
      sides: [['trong'], ['biden']],
      when: '2023-09-01..2023-09-30',
      standsFor: { trong: 'vietnam', biden: 'united-states' },
    });
    const states = [['place:vietnam'], ['place:united-states']];
    const month = report({ in: '003', kind: 'AGREEMENT', sides: states, when: '2023-09-01..2023-09-30' });
    const year = report({ in: '000', kind: 'AGREEMENT', sides: states, when: '2023-01-01..2023-12-31' });
    const earlier = report({ in: '004', kind: 'AGREEMENT', sides: states, when: '2013-01-01..2013-12-31' });
    expect(events(leaders, month, year, earlier)).toEqual(['000 001 003', '004']);
  });

  test('said twice by one article without a date', () => {
    const told = report({ in: 'a', sides: trungAndBlinken });
    expect(clusterReports([told, { ...told, id: 'report:again' }])).toHaveLength(1);
  });
});

describe('reports of different events', () => {
  test('of two visits eighteen months apart', () => {
    const a = report({
      in: '002',
      sides: [['trung']],
      kind: 'VISIT',
      place: 'united-states',
      when: '2023-06-28..2023-07-02',
    });
    const b = report({
      in: '003',
      sides: [['trung']],
      kind: 'VISIT',
      place: 'united-states',
      when: '2024-12-02..2024-12-05',
    });
    expect(events(a, b)).toEqual(['002', '003']);
  });

  test('of two visits in a month, and one in it that does not say where it led', () => {
    const visit = { sides: [['biden']], kind: 'VISIT' } as const;
    const hanoi = report({ ...visit, in: 'a', place: 'hanoi', when: '2023-09-10' });
    const delhi = report({ ...visit, in: 'b', place: 'new-delhi', when: '2023-09-20' });
    const month = report({ ...visit, in: 'c', when: '2023-09-01..2023-09-30' });
    expect(events(hanoi, delhi, month)).toEqual(['a', 'b', 'c']);
  });

  test('of conferences on one day that do not say where they were', () => {
    const conference = { kind: 'CONFERENCE', when: '2023-09-01..2023-09-30' } as const;
    const a = report({ ...conference, in: 'a', sides: [['biden', 'modi']] });
    const b = report({ ...conference, in: 'b', sides: [['biden']] });
    expect(events(a, b)).toEqual(['a', 'b']);
  });

  test('of the meetings on those visits', () => {
    const a = report({
      in: '002',
      sides: [['trung'], ['blinken', 'sullivan', 'power', 'baker']],
      when: '2023-06-28..2023-07-02',
    });
    const b = report({
      in: '003',
      sides: [['trung'], ['blinken', 'sullivan', 'power']],
      when: '2024-12-02..2024-12-05',
    });
    expect(events(a, b)).toEqual(['002', '003']);
  });

  test('on two days in a row', () => {
    const a = report({ in: 'a', sides: trungAndBlinken, when: '2023-06-29' });
    const b = report({ in: 'b', sides: trungAndBlinken, when: '2023-06-30' });
    expect(events(a, b)).toEqual(['a', 'b']);
  });

  test('in two cities in one month', () => {
    const a = report({
      in: 'a',
      sides: trungAndBlinken,
      when: '2023-06-01..2023-06-30',
      place: 'washington',
    });
    const b = report({ in: 'b', sides: trungAndBlinken, when: '2023-06-01..2023-06-30', place: 'new-york' });
    const clusters = clusterReports([a, b]);
    expect(new Set(clusters.map(({ id }) => id)).size).toBe(2);
  });

  test('a call and a meeting', () => {
    const a = report({ in: 'a', sides: trungAndBlinken, when: '2023-06-29', kind: 'CALL' });
    const b = report({ in: 'b', sides: trungAndBlinken, when: '2023-06-29' });
    expect(events(a, b)).toEqual(['a', 'b']);
  });

  test('to be at a conference is not to meet there', () => {
    const a = report({
      in: 'a',
      sides: [['chinh']],
      kind: 'CONFERENCE',
      place: 'new-york',
      when: '2023-09-21',
    });
    const b = report({ in: 'b', sides: [['chinh'], ['guterres']], place: 'new-york', when: '2023-09-21' });
    expect(events(a, b)).toEqual(['a', 'b']);
  });

  test.each<[string, Parameters<typeof report>[0]]>([
    ['on another day', { sides: [['ann-ames'], ['choi']], when: '2023-07-01' }],
    ['on no day that is told', { sides: [['ann-ames'], ['choi']] }],
    ['elsewhere', { sides: [['ann-ames'], ['choi']], when: '2023-06-30', place: 'seoul' }],
    ['with somebody else', { sides: [['bob-burns'], ['choi']], when: '2023-06-30' }],
    ['of another name', { sides: [['ann-ames'], ['cho']], when: '2023-06-30' }],
    ['of another full name', { sides: [['ann-ames'], ['choi-seo-yeon']], when: '2023-06-30' }],
    ['by another kind', { sides: [['ann-ames'], ['choi']], when: '2023-06-30', kind: 'CALL' }],
    ['in the same article', { in: 'a', sides: [['ann-ames'], ['choi']], when: '2023-06-30' }],
  ])('where a single name is told %s', (_, short) => {
    const a = report({
      in: 'a',
      sides: [['ann-ames'], ['choi-jin-young']],
      when: '2023-06-30',
      place: 'oslo',
    });
    const b = report({ in: 'b', ...short });
    expect(events(a, b)).toEqual([a.document, b.document]);
  });

  test('where a single name could mean either of two', () => {
    const a = report({
      in: 'a',
      sides: [['ann-ames'], ['choi-jin-young', 'choi-seo-yeon']],
      when: '2023-06-30',
    });
    const b = report({ in: 'b', sides: [['ann-ames'], ['choi']], when: '2023-06-30' });
    expect(events(a, b)).toEqual(['a', 'b']);
    const c = report({
      in: 'c',
      sides: [['ann-ames'], ['choi-jin-young']],
      when: '2023-06-30',
      place: 'oslo',
    });
    const d = report({
      in: 'd',
      sides: [['ann-ames'], ['choi-seo-yeon']],
      when: '2023-06-30',
      place: 'seoul',
    });
    expect(events(b, c, d)).toEqual(['b', 'c', 'd']);
  });

  test('where those of one side stood on two', () => {
    const a = report({ in: 'a', sides: [['trung'], ['blinken', 'sullivan']], when: '2023-06-29' });
    const b = report({ in: 'b', sides: [['blinken'], ['sullivan']], when: '2023-06-29' });
    expect(events(a, b)).toEqual(['a', 'b']);
  });

  test('two undated ones of two articles: the parties may have met twice', () => {
    const a = report({ in: 'a', sides: trungAndBlinken });
    const b = report({ in: 'b', sides: trungAndBlinken });
    expect(events(a, b)).toEqual(['a', 'b']);
  });

  test('an undated one, told of before the only event that is known', () => {
    const a = report({ in: 'a', sides: trungAndBlinken, publishedOn: '2022-01-10' });
    const b = report({ in: 'b', sides: trungAndBlinken, when: '2023-06-29' });
    expect(events(a, b)).toEqual(['a', 'b']);
  });
});

describe('a report with a vague date', () => {
  const june = report({ in: 'june', sides: trungAndBlinken, when: '2023-06-29' });
  const december = report({ in: 'december', sides: trungAndBlinken, when: '2024-12-03' });
  const inTheYear = report({ in: 'year', sides: trungAndBlinken, when: '2023-01-01..2023-12-31' });
  const some = report({ in: 'some', sides: trungAndBlinken });

  test('joins the one event that it can mean', () => {
    expect(events(june, december, inTheYear)).toEqual(['december', 'june year']);
  });

  test('stands alone where it could mean several', () => {
    expect(events(june, december, some)).toEqual(['december', 'june', 'some']);
  });

  test('does not bring together what it could both mean', () => {
    const monthly = report({ in: 'month', sides: trungAndBlinken, when: '2023-06-01..2023-06-30' });
    const later = report({ in: 'later', sides: trungAndBlinken, when: '2023-06-30' });
    expect(events(june, later, monthly)).toEqual(['june', 'later', 'month']);
  });
});

test('clusters do not depend on the order of reports', () => {
  const days = [
    undefined,
    '2023-06-29',
    '2023-06-28..2023-07-02',
    '2023-07-01..2023-07-04',
    '2023-06-01..2023-06-30',
  ];
  const told = fc.record({
    in: fc.constantFrom('a', 'b', 'c'),
    sides: fc.constantFrom(
      [['p'], ['q']],
      [['q'], ['p']],
      [['p'], ['q', 'r']],
      [['p'], ['q', 's']],
      [['p']],
      [['p', 'q']],
    ),
    when: fc.constantFrom(...days),
    place: fc.constantFrom(undefined, 'washington', 'new-york', 'united-states'),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(told, { maxLength: 9, selector: (each) => JSON.stringify(each) }),
      fc.nat(),
      (tellings, turn) => {
        const reports = tellings.map((each) => report(each));
        const turned = [...reports.slice(turn % 9), ...reports.slice(0, turn % 9)].reverse();
        expect(asSets(turned)).toEqual(asSets(reports));
      },
    ),
    { numRuns: 500 },
  );
});

function asSets(reports: readonly StatedReport[]): string[] {
  return clusterReports(reports)
    .map(({ id, reports: members }) => `${id}: ${members.map((member) => member.id).sort()}`)
    .sort();
}

describe('the id of an event', () => {
  const told = report({ in: 'a', sides: [['trung'], ['blinken', 'sullivan']], when: '2023-06-30' });

  test('says what it is, for people', () => {
    expect(clusterReports([told])[0]?.id).toMatch(
      /^event:meeting-blinken-sullivan-trung-2023-06-30-[0-9a-f]{10}$/,
    );
  });

  test('stays when other articles report the same, or less', () => {
    const [alone] = clusterReports([told]);
    const same = report({ in: 'b', sides: [['trung'], ['blinken', 'sullivan']], when: '2023-06-30' });
    const less = report({ in: 'c', sides: [['sullivan'], ['trung']], when: '2023-06-01..2023-06-30' });
    const elsewhere = report({
      in: 'd',
      sides: [['trung'], ['blinken', 'sullivan']],
      when: '2023-06-30',
      place: 'hanoi',
    });
    expect(clusterReports([told, same, less, elsewhere]).map(({ id }) => id)).toEqual([alone?.id]);
  });
});
