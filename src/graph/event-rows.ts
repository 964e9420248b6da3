import { z } from 'zod';
import { compareCodeUnits } from '../identity/code-units.ts';
import { entityRecord, entityRow } from './entity-rows.ts';
import type { EventRecord } from './records.ts';
import { compareReportRecords, reportRecord, reportRow, whenRecord } from './report-rows.ts';
import { kind, status, text, textOrNull, texts, whenColumns, whole } from './rows.ts';

/**
 * An event `e` with all that belongs to it, as statements give it. Lists and days as texts, not maps and dates: a page
 * is thousands of values, and Neo4j's driver takes three times as long for those.
 */
export const EVENT_LIST = `[e.id, e.kind, e.status, ${whenList('e')}, e.differences,
       [(e)-[:HELD_IN]->(p:Place) | [p.id, p.name, p.aliases]],
       [(e)<-[part:PARTICIPATED_IN]-(p:Entity) | [[p.id, p.name, p.aliases], part.side, part.title]],
       [(e)<-[:OF]-(r:Report)<-[:STATES]-(d:Document) |
         [r.id, r.status, ${whenList('r')}, r.evidence, r.evidenceStarts, r.evidenceEnds,
          [d.id, d.title, d.publisher, toString(d.publishedOn), d.url]]]]`;

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

/** The event in what `EVENT_LIST` gave. */
export function eventFrom(list: unknown): EventRecord {
  const row = eventRow.parse(eventFields(list));
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

/** Names the values of the list; what they are is checked as in all rows. */
function eventFields(list: unknown) {
  const [id, what, became, when, differences, places, parts, reports] = values(list);
  return {
    id,
    kind: what,
    status: became,
    ...whenFields(when),
    differences,
    places: values(places).map(entityFields),
    participants: values(parts).map(participantFields),
    reports: values(reports).map(reportFields),
  };
}

function entityFields(list: unknown) {
  const [id, name, aliases] = values(list);
  return { id, name, aliases };
}

function participantFields(list: unknown) {
  const [party, side, title] = values(list);
  return { party: entityFields(party), side, title };
}

function reportFields(list: unknown) {
  const [id, became, when, evidence, evidenceStarts, evidenceEnds, document] = values(list);
  return {
    id,
    status: became,
    ...whenFields(when),
    evidence,
    evidenceStarts,
    evidenceEnds,
    document: documentFields(document),
  };
}

/** The `whenColumns` of an event or a report. */
function whenList(of: 'e' | 'r'): string {
  return `[toString(${of}.from), toString(${of}.to), ${of}.precision, ${of}.basis, ${of}.dateText]`;
}

function whenFields(list: unknown) {
  const [from, to, precision, basis, dateText] = values(list);
  return { from, to, precision, basis, dateText };
}

function documentFields(list: unknown) {
  const [id, title, publisher, publishedOn, url] = values(list);
  return { id, title, publisher, publishedOn, url };
}

function values(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}
