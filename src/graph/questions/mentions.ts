import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { NO_DAY } from '../document-order.ts';
import { compareMentions, isAfter, mentionKey, mentionSortKey } from '../mention-order.ts';
import { mentionRecords, mentionsRow } from '../mention-rows.ts';
import type { MentionRecord, Page, PageRequest } from '../records.ts';
import { readRows, text, whole } from '../rows.ts';
import { documentTexts } from './document-texts.ts';

const totalRow = z.object({ id: text, total: whole });

/**
 * Where documents mention entities, the same page for each: newest document first, undated last, in order of
 * reading, with the whole sentence. Three statements.
 *
 * @throws InvalidCursor
 */
export async function mentionsOfEntities(
  store: GraphStore,
  ids: readonly string[],
  { first, after }: PageRequest,
): Promise<Map<string, Page<MentionRecord>>> {
  const from = after === null ? null : decodeCursor(after, mentionSortKey);
  if (ids.length === 0) return new Map();
  const totals = await store.read(
    `UNWIND $ids AS id
     MATCH (:Entity {id: id})<-[m:MENTIONS]-(:Document)
     RETURN id, sum(size(m.starts)) AS total`,
    { ids },
  );
  // Every document has a mention at least, but those of the cursor's document may all stand before it.
  const rows = await store.read(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (e:Entity {id: id})<-[m:MENTIONS]-(d:Document)
       WITH d, m, e, coalesce(d.publishedOn, date($noDay)) AS day
       WHERE $day IS NULL OR day < date($day) OR (day = date($day) AND d.id >= $document)
       RETURN {id: e.id, name: e.name, aliases: e.aliases} AS entity,
         {id: d.id, title: d.title, publisher: d.publisher, publishedOn: d.publishedOn, url: d.url} AS document,
         m.starts AS starts, m.ends AS ends, m.forms AS forms, m.sentenceStarts AS sentenceStarts,
         m.sentenceEnds AS sentenceEnds, day AS day, d.id AS documentId
       ORDER BY day DESC, documentId LIMIT $limit
     }
     RETURN entity, document, starts, ends, forms, sentenceStarts, sentenceEnds`,
    {
      ids,
      noDay: NO_DAY,
      day: from === null ? null : (from[0] ?? NO_DAY),
      document: from?.[1] ?? '',
      limit: first + 2,
    },
  );
  const found = readRows(mentionsRow, rows);
  const sources = await documentTexts(store, [...new Set(found.map(({ document }) => document.id))]);
  const mentions = found.flatMap((row) => mentionRecords(row, sources.get(row.document.id) ?? ''));
  const counts = new Map(readRows(totalRow, totals).map(({ id, total }) => [id, total]));
  return new Map(
    ids.map((id) => {
      const own = mentions.filter(({ entity }) => entity.id === id).sort(compareMentions);
      const rest = from === null ? own : own.filter((mention) => isAfter(mention, from));
      return [
        id,
        {
          rows: rest.slice(0, first).map((node) => ({ cursor: encodeCursor(mentionKey(node)), node })),
          totalCount: counts.get(id) ?? 0,
          hasNextPage: rest.length > first,
          hasPreviousPage: from !== null,
        },
      ];
    }),
  );
}
