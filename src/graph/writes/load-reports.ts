import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import type { StatedReport } from '../../identity/events/stated-report.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { kind, readRows, status, text, textOrNull, texts, whenColumns, whole } from '../rows.ts';

/** A report as the graph holds it. */
export interface LoadedReport extends StatedReport {
  /** The id of the event it is of; null before it has been given one. */
  readonly event: string | null;
}

const reportRow = z.object({
  id: text,
  document: text,
  publishedOn: textOrNull,
  kind,
  status,
  ...whenColumns,
  parties: z.array(
    z.object({ id: text, calledIn: text, side: whole, title: textOrNull, standsFor: texts, goesBy: texts }),
  ),
  places: texts,
  events: texts,
});

/** Loads reports with all that identity asks of them, in no order. */
export async function loadReports(
  transaction: StatementRunner,
  ids: readonly string[],
): Promise<LoadedReport[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(
    `UNWIND $ids AS id
     MATCH (r:Report {id: id})<-[:STATES]-(d:Document)
     RETURN r.id AS id, d.id AS document, d.publishedOn AS publishedOn, r.kind AS kind, r.status AS status,
       r.from AS from, r.to AS to, r.precision AS precision, r.basis AS basis, r.dateText AS dateText,
       [(r)-[n:NAMES]->(p:Entity) | {id: p.id, calledIn: coalesce(n.calledIn, p.id), side: n.side, title: n.title, standsFor: n.standsFor, goesBy: coalesce(n.goesBy, [])}] AS parties,
       [(r)-[:PLACES_IN]->(place:Place) | place.id] AS places,
       [(r)-[:OF]->(e:Event) | e.id] AS events`,
    { ids },
  );
  return readRows(reportRow, rows).map(
    ({ from, to, precision, basis, dateText, places, events, parties, ...report }) => ({
      ...report,
      when: { from, to, precision, basis, text: dateText },
      parties: parties.sort((a, b) => a.side - b.side || compareCodeUnits(a.id, b.id)),
      place: places[0] ?? null,
      event: events[0] ?? null,
    }),
  );
}
