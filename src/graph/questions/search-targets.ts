import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import type { EntityRecord } from '../records.ts';
import { readRows, text, texts } from '../rows.ts';

const heldRow = z.object({ id: text, title: text, person: entityRow });
const reportedRow = z.object({ id: text, event: text, evidence: texts });

/** Who holds positions, by the positions' ids, with the title as that document writes it. One statement. */
export async function peopleOfPositions(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, { readonly entity: EntityRecord; readonly title: string }>> {
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (s:Position {id: id})-[:HELD_BY]->(p:Entity)
     RETURN id, s.title AS title, {id: p.id, name: p.name, aliases: p.aliases} AS person`,
    { ids },
  );
  return new Map(
    readRows(heldRow, rows).map(({ id, title, person }) => [id, { entity: entityRecord(person), title }]),
  );
}

/** The ids of the events that reports are of, by the reports' ids, with each report's quote. One statement. */
export async function eventsOfReports(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, { readonly event: string; readonly quote: string }>> {
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (r:Report {id: id})-[:OF]->(e:Event)
     RETURN id, e.id AS event, r.evidence AS evidence`,
    { ids },
  );
  return new Map(
    readRows(reportedRow, rows).map(({ id, event, evidence }) => [id, { event, quote: evidence[0] ?? '' }]),
  );
}
