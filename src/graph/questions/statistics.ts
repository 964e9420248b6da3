import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { GraphStatistics } from '../records.ts';
import { kind, readRows, status, textOrNull, whole } from '../rows.ts';
import { countGraph } from './counts.ts';

const eventsRow = z.object({ kind, status, encounters: whole, events: whole });
const daysRow = z.object({ from: textOrNull, to: textOrNull, decisions: whole });

/** How much the graph holds, and of what. Three statements. */
export async function graphStatistics(store: GraphStore): Promise<GraphStatistics> {
  const counts = await countGraph(store);
  const events = readRows(
    eventsRow,
    await store.read(
      `MATCH (e:Event)
       RETURN e.kind AS kind, e.status AS status,
         sum(CASE WHEN e.sides >= 2 AND e.status = 'OCCURRED' THEN 1 ELSE 0 END) AS encounters, count(e) AS events`,
    ),
  );
  const [days] = readRows(
    daysRow,
    await store.read(
      `OPTIONAL MATCH (d:Document)
       RETURN min(d.publishedOn) AS from, max(d.publishedOn) AS to,
         COUNT { MATCH (:Decision {inForce: true}) } AS decisions`,
    ),
  );
  return {
    ...counts,
    encounters: sum(events, (row) => row.encounters),
    decisions: days?.decisions ?? 0,
    kinds: [...groupBy(events, (row) => row.kind)]
      .map(([of, rows]) => ({ kind: of, events: sum(rows, (row) => row.events) }))
      .sort((a, b) => b.events - a.events || compareCodeUnits(a.kind, b.kind)),
    statuses: [...groupBy(events, (row) => row.status)]
      .map(([of, rows]) => ({ status: of, events: sum(rows, (row) => row.events) }))
      .sort((a, b) => b.events - a.events || compareCodeUnits(a.status, b.status)),
    publishedFrom: days?.from ?? null,
    publishedTo: days?.to ?? null,
  };
}

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
