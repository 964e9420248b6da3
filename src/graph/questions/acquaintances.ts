import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { pageOf } from '../cursor.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import { compareNewestFirst } from '../event-order.ts';
import type { AcquaintanceRecord, Page, PageRequest } from '../records.ts';
import { whenRecord } from '../report-rows.ts';
import { readRows, text, whenColumns, whole } from '../rows.ts';
import { resolveNames } from './resolve-names.ts';

export interface AcquaintanceFilter extends PageRequest {
  /** A name, an alias or an id. */
  readonly who: string;
  /** Inclusive days; an encounter counts that may have been within. */
  readonly since: string | null;
  readonly until: string | null;
  /** Whether places that acted as states count too. */
  readonly places: boolean;
}

type SortKey = readonly [times: number, id: string];
const sortKey: z.ZodType<SortKey> = z.tuple([z.int(), z.string()]);

const timesRow = z.object({ id: text, times: whole });
const encounterRow = z.object({ party: entityRow, event: text, ...whenColumns });
type Encounter = z.output<typeof encounterRow>;

/**
 * Everybody whom somebody has met: the parties on another side of events that occurred, each event counted once.
 * Most often first, then by id. Three statements.
 *
 * @throws UnknownName, AmbiguousName for a name that nobody or several bear
 * @throws InvalidCursor
 */
export async function findAcquaintances(
  store: GraphStore,
  filter: AcquaintanceFilter,
): Promise<Page<AcquaintanceRecord>> {
  const [who] = await resolveNames(store, [{ name: filter.who }]);
  const asked = { who: who?.entity.id ?? null, since: filter.since, until: filter.until };
  const rows = await store.read(
    `MATCH (:Entity {id: $who})-[own:PARTICIPATED_IN]->(e:Event {status: 'OCCURRED'})<-[theirs:PARTICIPATED_IN]-(other:Entity)
     WHERE own.side <> theirs.side
       AND ($places OR NOT other:Place)
       AND ($since IS NULL OR e.to IS NULL OR e.to >= date($since))
       AND ($until IS NULL OR e.from IS NULL OR e.from <= date($until))
     RETURN other.id AS id, count(DISTINCT e) AS times`,
    { ...asked, places: filter.places },
  );
  const sorted = readRows(timesRow, rows)
    .map(({ id, times }) => ({ key: [times, id] as const, node: id }))
    .sort((a, b) => compareOften(a.key, b.key));
  const page = pageOf(sorted, filter, sortKey, compareOften);
  const encounters = await store.read(
    `UNWIND $others AS id
     MATCH (other:Entity {id: id})-[theirs:PARTICIPATED_IN]->(e:Event {status: 'OCCURRED'})<-[own:PARTICIPATED_IN]-(:Entity {id: $who})
     WHERE own.side <> theirs.side
       AND ($since IS NULL OR e.to IS NULL OR e.to >= date($since))
       AND ($until IS NULL OR e.from IS NULL OR e.from <= date($until))
     RETURN DISTINCT {id: other.id, name: other.name, aliases: other.aliases} AS party, e.id AS event, e.from AS from,
       e.to AS to, e.precision AS precision, e.basis AS basis, e.dateText AS dateText`,
    { ...asked, others: page.rows.map(({ node }) => node) },
  );
  const byParty = new Map<string, Encounter[]>();
  for (const row of readRows(encounterRow, encounters)) {
    byParty.set(row.party.id, [...(byParty.get(row.party.id) ?? []), row]);
  }
  return {
    ...page,
    rows: page.rows.flatMap(({ cursor, node }) => {
      const record = acquaintance(byParty.get(node) ?? []);
      return record === null ? [] : [{ cursor, node: record }];
    }),
  };
}

/** Undated encounters are first or last only where there are no others. */
function acquaintance(encounters: readonly Encounter[]): AcquaintanceRecord | null {
  const newestFirst = [...encounters].sort((a, b) =>
    compareNewestFirst([a.from, a.to, a.event], [b.from, b.to, b.event]),
  );
  const dated = newestFirst.filter(({ from }) => from !== null);
  const last = dated[0] ?? newestFirst[0];
  const first = dated.at(-1) ?? newestFirst.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    party: entityRecord(last.party),
    times: encounters.length,
    first: whenRecord(first),
    last: whenRecord(last),
  };
}

function compareOften(a: SortKey, b: SortKey): number {
  return b[0] - a[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
}
