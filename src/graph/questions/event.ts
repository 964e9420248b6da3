import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import type { EventRecord } from '../records.ts';
import { compareReportRecords, reportRecord, reportRow, whenRecord } from '../report-rows.ts';
import { kind, readRows, status, text, textOrNull, texts, whenColumns, whole } from '../rows.ts';

const eventRow = z.object({
  id: text,
  kind,
  status,
  ...whenColumns,
  differences: texts,
  places: z.array(entityRow),
  participants: z.array(z.object({ party: entityRow, side: whole, title: textOrNull })),
  reports: z.array(reportRow),
});

const idRow = z.object({ id: text });

/** An event by its id, or by the id that one of its reports would give it alone; null where there is none. */
export async function findEvent(store: GraphStore, id: string): Promise<EventRecord | null> {
  const rows = await store.read(
    `MATCH (e:Event {id: $id}) RETURN e.id AS id
     UNION
     MATCH (r:Report {aloneId: $id})-[:OF]->(e:Event) RETURN e.id AS id`,
    { id },
  );
  const ids = readRows(idRow, rows).map((row) => row.id);
  const meant = ids.includes(id) ? id : ids.sort()[0];
  if (meant === undefined) return null;
  return (await eventsByIds(store, [meant])).get(meant) ?? null;
}

/** Events with all that belongs to them, in one statement. Ids without an event have no entry. */
export async function eventsByIds(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, EventRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (e:Event {id: id})
     RETURN e.id AS id, e.kind AS kind, e.status AS status, e.from AS from, e.to AS to, e.precision AS precision,
       e.basis AS basis, e.dateText AS dateText, e.differences AS differences,
       [(e)-[:HELD_IN]->(p:Place) | {id: p.id, name: p.name, aliases: p.aliases}] AS places,
       [(e)<-[part:PARTICIPATED_IN]-(p:Entity) |
         {party: {id: p.id, name: p.name, aliases: p.aliases}, side: part.side, title: part.title}] AS participants,
       [(e)<-[:OF]-(r:Report)<-[:STATES]-(d:Document) |
         {id: r.id, status: r.status, from: r.from, to: r.to, precision: r.precision, basis: r.basis,
          dateText: r.dateText, evidence: r.evidence, evidenceStarts: r.evidenceStarts,
          evidenceEnds: r.evidenceEnds,
          document: {id: d.id, title: d.title, publisher: d.publisher, publishedOn: d.publishedOn, url: d.url}}] AS reports`,
    { ids },
  );
  return new Map(readRows(eventRow, rows).map((row) => [row.id, eventRecord(row)]));
}

function eventRecord(row: z.output<typeof eventRow>): EventRecord {
  const [place] = row.places;
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    when: whenRecord(row),
    place: place === undefined ? null : entityRecord(place),
    participants: row.participants
      .map(({ party, side, title }) => ({ party: entityRecord(party), side, title }))
      .sort(
        (a, b) =>
          a.side - b.side ||
          compareCodeUnits(a.party.name, b.party.name) ||
          compareCodeUnits(a.party.id, b.party.id),
      ),
    reports: row.reports.map(reportRecord).sort(compareReportRecords),
    differences: row.differences,
  };
}
