import { describe, expect, it } from 'vitest';
import type { Encounter } from '../../src/cli/encounters/encounter.ts';
import { fitWords } from '../../src/cli/encounters/fit-words.ts';
import { subjectOf } from '../../src/cli/encounters/sides.ts';
import { encounterTable } from '../../src/cli/encounters/table.ts';
import type { EntityRecord } from '../../src/graph/records.ts';

function person(name: string, ...aliases: string[]): EntityRecord {
  return { id: `person:${name.toLowerCase().replaceAll(' ', '-')}`, type: 'PERSON', name, aliases };
}

const ADA = person('Ada Example', 'Example');
const BEN = person('Ben Sample');
const CY = person('Cy Sample');

function encounter(sides: readonly (readonly EntityRecord[])[], more: Partial<Encounter> = {}): Encounter {
  const text = 'Ada met Ben.';
  const when = { from: null, to: null, precision: 'UNKNOWN', basis: 'NONE', text: null } as const;
  const document = { id: 'a.txt', title: null, publisher: null, publishedOn: null, url: null };
  return {
    id: 'event:1',
    kind: 'MEETING',
    status: 'OCCURRED',
    when,
    place: null,
    participants: sides.flatMap((side, index) => side.map((party) => ({ party, side: index, title: null }))),
    reports: [{ document, status: 'OCCURRED', when, evidence: [{ text, start: 0, end: text.length }] }],
    differences: [],
    ...more,
  };
}

describe('the table of encounters', () => {
  it('is as wide as the terminal, and loses nothing of long words', () => {
    const id = `https://example.org/${'long'.repeat(40)}`;
    const [report] = encounter([]).reports;
    if (report === undefined) throw new Error('It has a report.');
    const reports = [{ ...report, document: { ...report.document, id } }];
    for (const columns of [64, 80, 100, 140]) {
      const table = encounterTable([encounter([[ADA], [BEN]], { reports })], ADA, columns);
      for (const line of table.trimEnd().split('\n')) expect(line).toHaveLength(columns);
      expect(table.replaceAll(/[│\s]/g, '')).toContain(id);
    }
  });

  it('names those on the other sides only', () => {
    const table = encounterTable([encounter([[ADA, CY], [BEN]])], ADA, 100);
    expect(table).toContain('Ben Sample');
    expect(table).not.toContain('Cy Sample');
  });

  it('shows every side where nobody is asked for in particular', () => {
    const table = encounterTable([encounter([[ADA], [BEN]])], null, 100);
    expect(table).toMatch(/Ada Example .*with .*Ben Sample/s);
  });

  it('says what did not happen, how many reports are left out, and where reports differ', () => {
    const one = encounter([[ADA], [BEN]]);
    const reports = Array.from({ length: 5 }, () => one.reports).flat();
    const differences = ['the day'];
    const table = encounterTable([{ ...one, status: 'CANCELLED', reports, differences }], ADA, 100);
    expect(table).toContain('(cancelled)');
    expect(table).toContain('… and 2 more reports');
    expect(table).toContain('Reports differ: the day');
  });
});

describe('whose encounters they are', () => {
  const both = [encounter([[ADA], [BEN]]), encounter([[CY], [ADA]])];

  it.each(['Ada Example', 'ada éxample', 'President Example', 'person:ada-example'])(
    'is plain from %s',
    (who) => {
      expect(subjectOf(both, who)).toBe(ADA);
    },
  );

  it('is left open for a name that is not in all of them, or that nobody bears', () => {
    expect(subjectOf(both, 'Ben Sample')).toBeNull();
    expect(subjectOf(both, 'Paris')).toBeNull();
    expect(subjectOf([], 'Ada Example')).toBeNull();
  });
});

describe('words that are wider than a cell', () => {
  it('are broken, and those that fit are not', () => {
    expect(fitWords('to abcdefghij', 4)).toBe('to abcd\nefgh\nij');
    expect(fitWords('abcd efgh', 4)).toBe('abcd efgh');
  });

  it('take two columns a character in East Asian writing', () => {
    expect(fitWords('习近平主席', 4)).toBe('习近\n平主\n席');
  });

  it('are never broken within a character', () => {
    expect(fitWords('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301e\u0301\ne\u0301');
  });
});
