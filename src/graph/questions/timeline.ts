import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { EventKind, EventStatus } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { TimelinePeriodRecord, TimelineRecord } from '../records.ts';
import { readRows, text, textOrNull } from '../rows.ts';
import { resolveNames } from './resolve-names.ts';

export const TIMELINE_PERIODS = ['MONTH', 'YEAR'] as const;
export type TimelineUnit = (typeof TIMELINE_PERIODS)[number];

export interface TimelineQuestion {
  /** Names, aliases or ids; an encounter of any of them counts. */
  readonly who: readonly string[];
  readonly by: TimelineUnit;
  readonly kinds: readonly EventKind[] | null;
  readonly statuses: readonly EventStatus[];
  /** Inclusive days; an encounter counts that may have been within. */
  readonly since: string | null;
  readonly until: string | null;
}

const encounterRow = z.object({ party: text, id: text, from: textOrNull, to: textOrNull });
type Encounter = z.output<typeof encounterRow>;

/**
 * How many encounters several parties had, month by month or year by year, oldest first. A period is listed where
 * something happened for certain: all days it may have been on lie within. Two statements.
 *
 * @throws UnknownName, AmbiguousName for names that nobody or several bear
 */
export async function findTimeline(store: GraphStore, question: TimelineQuestion): Promise<TimelineRecord> {
  const parties = await resolveNames(
    store,
    question.who.map((name) => ({ name })),
  );
  const entities = [...new Map(parties.map(({ entity }) => [entity.id, entity])).values()];
  const rows = await store.read(
    `UNWIND $parties AS id
     MATCH (:Entity {id: id})-[:PARTICIPATED_IN]->(e:Event)
     WHERE e.sides >= 2 AND e.status IN $statuses
       AND ($kinds IS NULL OR e.kind IN $kinds)
       AND ($since IS NULL OR e.to IS NULL OR e.to >= date($since))
       AND ($until IS NULL OR e.from IS NULL OR e.from <= date($until))
     RETURN DISTINCT id AS party, e.id AS id, e.from AS from, e.to AS to`,
    {
      parties: entities.map(({ id }) => id),
      statuses: question.statuses,
      kinds: question.kinds,
      since: question.since,
      until: question.until,
    },
  );
  const encounters = readRows(encounterRow, rows);
  const certain = groupBy(encounters, (encounter) => periodOf(encounter, question.by));
  const unplaced = certain.get(null) ?? [];
  certain.delete(null);
  const periods = [...certain].flatMap(([name, inside]): TimelinePeriodRecord[] => {
    if (name === null) return [];
    const { from, to } = daysOf(name);
    return [
      {
        from,
        to,
        times: eventsIn(inside),
        possibly: eventsIn(unplaced.filter((one) => overlaps(one, from, to))),
        parties: entities.map((party) => ({
          party,
          times: eventsIn(inside.filter((one) => one.party === party.id)),
        })),
      },
    ];
  });
  return {
    periods: periods.sort((a, b) => compareCodeUnits(a.from, b.from)),
    unplaced: eventsIn(unplaced),
  };
}

/** The month or the year that holds all the days of an encounter, as `2024-05` or `2024`; null where none does. */
function periodOf({ from, to }: Encounter, by: TimelineUnit): string | null {
  if (from === null || to === null) return null;
  const letters = by === 'MONTH' ? 'YYYY-MM'.length : 'YYYY'.length;
  const period = from.slice(0, letters);
  return to.startsWith(period) ? period : null;
}

function daysOf(period: string): { readonly from: string; readonly to: string } {
  if (period.length === 'YYYY'.length) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const [year = 0, month = 0] = period.split('-').map(Number);
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(year, month, 0);
  return { from: `${period}-01`, to: `${period}-${String(last.getUTCDate()).padStart(2, '0')}` };
}

function overlaps({ from, to }: Encounter, first: string, last: string): boolean {
  return from !== null && to !== null && from <= last && to >= first;
}

function eventsIn(encounters: readonly Encounter[]): number {
  return new Set(encounters.map(({ id }) => id)).size;
}
