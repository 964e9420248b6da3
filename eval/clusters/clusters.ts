import { clusterReports } from '../../src/identity/events/cluster-reports.ts';
import { summarizeEvent } from '../../src/identity/events/event-summary.ts';
import type { StatedReport } from '../../src/identity/events/stated-report.ts';
import { identify } from '../../src/identity/identify.ts';
import { statedFacts } from '../../src/identity/stated-facts.ts';
import type { Reading } from '../../src/reading/reading.ts';

/** How often something is said, the most frequent first, then by its letters. */
export type Counted = readonly (readonly [said: string, times: number])[];

/** One person, as all articles together have them. */
export interface PersonCluster {
  readonly id: string;
  readonly documents: number;
  /** Their fullest names in each document, and the titles at their mentions. */
  readonly names: Counted;
  readonly titles: Counted;
}

/** One event, as all articles together have it. */
export interface EventCluster {
  readonly id: string;
  readonly kind: string;
  readonly days: string;
  readonly documents: number;
  readonly reports: number;
  /** Its parties by side, and what the reports say of when and where it was. */
  readonly sides: readonly (readonly string[])[];
  readonly told: Counted;
}

export interface Clusters {
  readonly people: readonly PersonCluster[];
  readonly events: readonly EventCluster[];
}

/**
 * Who and what is the same, as the graph puts it together; largest first.
 *
 * @param readings by document
 */
export function clusterReadings(readings: ReadonlyMap<string, Reading>): Clusters {
  const identities = identify(readings);
  const people = new Map<string, { documents: Set<string>; names: string[]; titles: string[] }>();
  const reports: StatedReport[] = [];
  for (const [document, reading] of readings) {
    const own = identities.get(document) ?? new Map();
    for (const { id, type, name, mentions } of reading.entities) {
      if (type !== 'PERSON') continue;
      const bearer = own.get(id)?.id ?? '';
      const person = people.get(bearer) ?? { documents: new Set(), names: [], titles: [] };
      people.set(bearer, person);
      person.documents.add(document);
      person.names.push(name);
      person.titles.push(...mentions.flatMap(({ title }) => title ?? []));
    }
    reports.push(...statedFacts(document, reading, own).reports);
  }
  return {
    people: [...people]
      .map(([id, { documents, names, titles }]) => ({
        id,
        documents: documents.size,
        names: counted(names),
        titles: counted(titles),
      }))
      .sort(largestFirst),
    events: clusterReports(reports)
      .flatMap(({ id, reports: members }) => eventCluster(id, members))
      .sort((a, b) => b.reports - a.reports || largestFirst(a, b)),
  };
}

function eventCluster(id: string, reports: readonly StatedReport[]): EventCluster[] {
  const summary = summarizeEvent(reports);
  if (summary === null) return [];
  const { kind, when, participants } = summary;
  const numbers = [...new Set(participants.map(({ side }) => side))];
  return [
    {
      id,
      kind,
      days: when.from === null ? 'undated' : [...new Set([when.from, when.to])].join(' to '),
      documents: new Set(reports.map(({ document }) => document)).size,
      reports: reports.length,
      sides: numbers.map((side) => participants.flatMap((party) => (party.side === side ? [party.id] : []))),
      told: counted(
        reports.map((report) =>
          [report.kind, report.when.text ?? 'undated', report.place ?? ''].join(' ').trim(),
        ),
      ),
    },
  ];
}

function counted(said: readonly string[]): Counted {
  const times = new Map<string, number>();
  for (const each of said) times.set(each, (times.get(each) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

interface Sized {
  readonly id: string;
  readonly documents: number;
}

const largestFirst = (a: Sized, b: Sized): number => b.documents - a.documents || (a.id < b.id ? -1 : 1);
