import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { EventKind } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { pageOf } from '../cursor.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import { compareNewestFirst } from '../event-order.ts';
import type { AcquaintanceRecord, Page, PageRequest } from '../records.ts';
import { whenRecord } from '../report-rows.ts';
import { readRows, text, textOrNull, whenColumns, whole } from '../rows.ts';
import { resolveNames } from './resolve-names.ts';

export interface AcquaintanceFilter extends PageRequest {
  /** A name, an alias or an id. */
  readonly who: string;
  /** Inclusive days; an encounter counts that may have been within. */
  readonly since: string | null;
  readonly until: string | null;
  readonly kinds?: readonly EventKind[] | null;
  readonly order?: AcquaintanceOrder;
  /** Whether places that acted as states count too. */
  readonly places: boolean;
}

export const ACQUAINTANCE_ORDERS = ['MOST_OFTEN', 'LATEST'] as const;
export type AcquaintanceOrder = (typeof ACQUAINTANCE_ORDERS)[number];

type SortKey = readonly [times: number, latest: string | null, id: string];
const sortKey: z.ZodType<SortKey> = z.tuple([z.int(), z.iso.date().nullable(), z.string()]);

const timesRow = z.object({ id: text, times: whole, latest: textOrNull });
const encounterRow = z.object({ party: entityRow, event: text, ...whenColumns });
type Encounter = z.output<typeof encounterRow>;

/**
 * Everybody whom somebody has met: the parties on another side of events that occurred, each event counted once.
 * Most often first or those met last, then by id. Three statements.
 *
 * @throws UnknownName, AmbiguousName for a name that nobody or several bear
 * @throws InvalidCursor
 */
export async function findAcquaintances(
  store: GraphStore,
  filter: AcquaintanceFilter,
): Promise<Page<AcquaintanceRecord>> {
  const [who] = await resolveNames(store, [{ name: filter.who }]);
  const asked = {
    who: who?.entity.id ?? null,
    since: filter.since,
    until: filter.until,
    kinds: filter.kinds ?? null,
  };
  const compare = filter.order === 'LATEST' ? compareLatest : compareOften;
  const rows = await store.read(
    `MATCH (:Entity {id: $who})-[own:PARTICIPATED_IN]->(e:Event {status: 'OCCURRED'})<-[theirs:PARTICIPATED_IN]-(other:Entity)
     WHERE own.side <> theirs.side
       AND ($places OR NOT other:Place)
       AND ($kinds IS NULL OR e.kind IN $kinds)
       AND ($since IS NULL OR e.to IS NULL OR e.to >= date($since))
       AND ($until IS NULL OR e.from IS NULL OR e.from <= date($until))
     RETURN other.id AS id, count(DISTINCT e) AS times, max(e.from) AS latest`,
    { ...asked, places: filter.places },
  );
  const sorted = readRows(timesRow, rows)
    .map(({ id, times, latest }) => ({ key: [times, latest, id] as const, node: id }))
    .sort((a, b) => compare(a.key, b.key));
  const page = pageOf(sorted, filter, sortKey, compare);
  const encounters = await store.read(
    `UNWIND $others AS id
     MATCH (other:Entity {id: id})-[theirs:PARTICIPATED_IN]->(e:Event {status: 'OCCURRED'})<-[own:PARTICIPATED_IN]-(:Entity {id: $who})
     WHERE own.side <> theirs.side
       AND ($kinds IS NULL OR e.kind IN $kinds)
       AND ($since IS NULL OR e.to IS NULL OR e.to >= date($since))
       AND ($until IS NULL OR e.from IS NULL OR e.from <= date($until))
     RETURN DISTINCT {id: other.id, name: other.name, aliases: other.aliases} AS party, e.id AS event, e.from AS from,
       e.to AS to, e.precision AS precision, e.basis AS basis, e.dateText AS dateText`,
    { ...asked, others: page.rows.map(({ node }) => node) },
  );
  const byParty = groupBy(readRows(encounterRow, encounters), ({ party }) => party.id);
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
  return b[0] - a[0] || compareCodeUnits(a[2], b[2]);
}

function compareLatest(a: SortKey, b: SortKey): number {
  return compareCodeUnits(b[1] ?? '', a[1] ?? '') || compareCodeUnits(a[2], b[2]);
}
