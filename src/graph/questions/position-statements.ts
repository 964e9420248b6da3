import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { NO_DAY } from '../document-order.ts';
import { documentRecord, documentRow } from '../document-rows.ts';
import type { PositionRecord, PositionStatementRecord } from '../records.ts';
import { readRows, text, whole } from '../rows.ts';

/** One position among those of all people. */
export function positionKey({ person, titleKey, of }: PositionRecord): string {
  return JSON.stringify([person, titleKey, of?.id ?? null]);
}

const keyShape = z.tuple([text, text, text.nullable()]);
const statementRow = z.object({ key: text, document: documentRow, start: whole, end: whole, text });

/**
 * Where documents state positions, the same number for each: newest document first, undated last, in order of
 * reading. One statement.
 *
 * @param keys see `positionKey`
 */
export async function statementsOfPositions(
  store: GraphStore,
  keys: readonly string[],
  first: number,
): Promise<Map<string, readonly PositionStatementRecord[]>> {
  if (keys.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $positions AS asked
     CALL (asked) {
       MATCH (:Entity {id: asked.person})<-[:HELD_BY]-(s:Position {titleKey: asked.titleKey})<-[:STATES]-(d:Document)
       WHERE (asked.of IS NULL AND NOT EXISTS { MATCH (s)-[:HELD_AT]->(:Entity) })
         OR EXISTS { MATCH (s)-[:HELD_AT]->(o:Entity) WHERE o.id = asked.of }
       WITH s, d, coalesce(d.publishedOn, date($noDay)) AS day
       RETURN {id: d.id, title: d.title, publisher: d.publisher, publishedOn: d.publishedOn, url: d.url} AS document,
         s.start AS start, s.end AS end, s.text AS text, day AS day, d.id AS documentId
       ORDER BY day DESC, documentId, start LIMIT $first
     }
     RETURN asked.key AS key, document, start, end, text`,
    {
      positions: keys.map((key) => {
        const [person, titleKey, of] = keyShape.parse(JSON.parse(key));
        return { key, person, titleKey, of };
      }),
      noDay: NO_DAY,
      first,
    },
  );
  const statements = new Map<string, PositionStatementRecord[]>(keys.map((key) => [key, []]));
  for (const { key, document, start, end, text: said } of readRows(statementRow, rows)) {
    statements.get(key)?.push({ document: documentRecord(document), start, end, text: said });
  }
  for (const own of statements.values()) own.sort(newestFirst);
  return statements;
}

function newestFirst(a: PositionStatementRecord, b: PositionStatementRecord): number {
  const [dayA, dayB] = [a.document.publishedOn ?? NO_DAY, b.document.publishedOn ?? NO_DAY];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  if (a.document.id !== b.document.id) return a.document.id < b.document.id ? -1 : 1;
  return a.start - b.start;
}
