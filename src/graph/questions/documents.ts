import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { documentSortKey, NO_DAY } from '../document-order.ts';
import { documentRecord, documentRow } from '../document-rows.ts';
import type { DocumentRecord, Page, PageRequest } from '../records.ts';
import { readRows, whole } from '../rows.ts';
import { resolveNames } from './resolve-names.ts';

export interface DocumentFilter extends PageRequest {
  readonly publisher?: string | null;
  /** A name, an alias or an id of an entity that the documents mention. */
  readonly mentioning?: string | null;
}

const totalRow = z.object({ total: whole });

/** Null where there is no such document. */
export async function findDocument(store: GraphStore, id: string): Promise<DocumentRecord | null> {
  return (await documentsByIds(store, [id])).get(id) ?? null;
}

/** Documents without their texts, in one statement. Ids without a document have no entry. */
export async function documentsByIds(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, DocumentRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (d:Document {id: id})
     RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.url AS url`,
    { ids },
  );
  return new Map(readRows(documentRow, rows).map((row) => [row.id, documentRecord(row)]));
}

/**
 * The documents of the graph, newest first, undated last. Two statements, three with a name.
 *
 * @throws UnknownName, AmbiguousName for an entity that nobody or several are named for
 * @throws InvalidCursor
 */
export async function findDocuments(
  store: GraphStore,
  filter: DocumentFilter,
): Promise<Page<DocumentRecord>> {
  const after = filter.after === null ? null : decodeCursor(filter.after, documentSortKey);
  const named = filter.mentioning ? await resolveNames(store, [{ name: filter.mentioning }]) : [];
  const asked = {
    publisher: filter.publisher ?? null,
    entity: named[0]?.entity.id ?? null,
  };
  const totals = await store.read(
    `MATCH (d:Document)
     WHERE ($publisher IS NULL OR d.publisher = $publisher)
       AND ($entity IS NULL OR EXISTS { MATCH (d)-[:MENTIONS]->(:Entity {id: $entity}) })
     RETURN count(d) AS total`,
    asked,
  );
  const rows = await store.read(
    `MATCH (d:Document)
     WHERE ($publisher IS NULL OR d.publisher = $publisher)
       AND ($entity IS NULL OR EXISTS { MATCH (d)-[:MENTIONS]->(:Entity {id: $entity}) })
     WITH d, coalesce(d.publishedOn, date($noDay)) AS day
     WHERE $day IS NULL OR day < date($day) OR (day = date($day) AND d.id > $id)
     RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.url AS url,
       day AS day
     ORDER BY day DESC, id LIMIT $limit`,
    {
      ...asked,
      noDay: NO_DAY,
      day: after === null ? null : (after[0] ?? NO_DAY),
      id: after?.[1] ?? '',
      limit: filter.first + 1,
    },
  );
  const found = readRows(documentRow, rows).map(documentRecord);
  return {
    rows: found
      .slice(0, filter.first)
      .map((node) => ({ cursor: encodeCursor([node.publishedOn, node.id]), node })),
    totalCount: readRows(totalRow, totals)[0]?.total ?? 0,
    hasNextPage: found.length > filter.first,
    hasPreviousPage: after !== null,
  };
}

export { mentionsInDocuments } from './document-mentions.ts';
export { documentTexts } from './document-texts.ts';
export { reportsInDocuments } from './reports.ts';
