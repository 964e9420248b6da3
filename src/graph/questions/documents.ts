import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { decodeCursors, encodeCursor, partOf } from '../cursor.ts';
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

const BETWEEN_CURSORS = `MATCH (d:Document)
     WHERE ($publisher IS NULL OR d.publisher = $publisher)
       AND ($entity IS NULL OR EXISTS { MATCH (d)-[:MENTIONS]->(:Entity {id: $entity}) })
     WITH d, coalesce(d.publishedOn, date($noDay)) AS day
     WHERE ($afterDay IS NULL OR day < date($afterDay) OR (day = date($afterDay) AND d.id > $afterId))
       AND ($beforeDay IS NULL OR day > date($beforeDay) OR (day = date($beforeDay) AND d.id < $beforeId))
     RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.url AS url,
       day AS day`;
const FIRST_DOCUMENTS = `${BETWEEN_CURSORS} ORDER BY day DESC, id LIMIT $limit`;
const LAST_DOCUMENTS = `${BETWEEN_CURSORS} ORDER BY day, id DESC LIMIT $limit`;

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
  const { after, before } = decodeCursors(filter, documentSortKey);
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
  const backward = (filter.last ?? null) !== null;
  const rows = await store.read(backward ? LAST_DOCUMENTS : FIRST_DOCUMENTS, {
    ...asked,
    noDay: NO_DAY,
    afterDay: after === null ? null : (after[0] ?? NO_DAY),
    afterId: after?.[1] ?? '',
    beforeDay: before === null ? null : (before[0] ?? NO_DAY),
    beforeId: before?.[1] ?? '',
    limit: (filter.last ?? filter.first) + 1,
  });
  const found = readRows(documentRow, rows).map(documentRecord);
  const more = found.length > (filter.last ?? filter.first);
  const shown = partOf(backward ? found.reverse() : found, filter);
  return {
    rows: shown.map((node) => ({ cursor: encodeCursor([node.publishedOn, node.id]), node })),
    totalCount: readRows(totalRow, totals)[0]?.total ?? 0,
    hasNextPage: (more && !backward) || before !== null,
    hasPreviousPage: (more && backward) || after !== null,
  };
}

export { mentionsInDocuments } from './document-mentions.ts';
export { documentTexts } from './document-texts.ts';
export { reportsInDocuments } from './reports.ts';
