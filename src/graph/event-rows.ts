import { z } from 'zod';
import { compareCodeUnits } from '../identity/code-units.ts';
import { entityRecord, entityRow } from './entity-rows.ts';
import type { EventRecord } from './records.ts';
import { compareReportRecords, reportRecord, reportRow, whenRecord } from './report-rows.ts';
import { kind, status, text, textOrNull, texts, whenColumns, whole } from './rows.ts';

/** An event `e` with all that belongs to it, as statements give it. */
export const EVENT_MAP = `{id: e.id, kind: e.kind, status: e.status, from: e.from, to: e.to, precision: e.precision,
       basis: e.basis, dateText: e.dateText, differences: e.differences,
       places: [(e)-[:HELD_IN]->(p:Place) | {id: p.id, name: p.name, aliases: p.aliases}],
       participants: [(e)<-[part:PARTICIPATED_IN]-(p:Entity) |
         {party: {id: p.id, name: p.name, aliases: p.aliases}, side: part.side, title: part.title}],
       reports: [(e)<-[:OF]-(r:Report)<-[:STATES]-(d:Document) |
         {id: r.id, status: r.status, from: r.from, to: r.to, precision: r.precision, basis: r.basis,
          dateText: r.dateText, evidence: r.evidence, evidenceStarts: r.evidenceStarts,
          evidenceEnds: r.evidenceEnds,
          document: {id: d.id, title: d.title, publisher: d.publisher, publishedOn: d.publishedOn, url: d.url}}]}`;

/** What `EVENT_MAP` gives. */
export const eventRow = z.object({
  id: text,
  kind,
  status,
  ...whenColumns,
  differences: texts,
  places: z.array(entityRow),
  participants: z.array(z.object({ party: entityRow, side: whole, title: textOrNull })),
  reports: z.array(reportRow),
});

export function eventRecord(row: z.output<typeof eventRow>): EventRecord {
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
