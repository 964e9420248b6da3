import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { decodeCursors, encodeCursor, partOf } from '../cursor.ts';
import { NO_DAY } from '../document-order.ts';
import { compareMentions, isAfter, isBefore, mentionKey, mentionSortKey } from '../mention-order.ts';
import { mentionRecords, mentionsRow } from '../mention-rows.ts';
import type { MentionRecord, Page, PageRequest } from '../records.ts';
import { readRows, text, whole } from '../rows.ts';
import { documentTexts } from './document-texts.ts';

const totalRow = z.object({ id: text, total: whole });

const BETWEEN_CURSORS = `UNWIND $ids AS id
     CALL (id) {
       MATCH (e:Entity {id: id})<-[m:MENTIONS]-(d:Document)
       WITH d, m, e, coalesce(d.publishedOn, date($noDay)) AS day
       WHERE ($afterDay IS NULL OR day < date($afterDay) OR (day = date($afterDay) AND d.id >= $afterId))
         AND ($beforeDay IS NULL OR day > date($beforeDay) OR (day = date($beforeDay) AND d.id <= $beforeId))
       RETURN {id: e.id, name: e.name, aliases: e.aliases} AS entity,
         {id: d.id, title: d.title, publisher: d.publisher, publishedOn: d.publishedOn, url: d.url} AS document,
         m.starts AS starts, m.ends AS ends, m.forms AS forms, m.sentenceStarts AS sentenceStarts,
         m.sentenceEnds AS sentenceEnds, day AS day, d.id AS documentId`;
const COLUMNS = 'RETURN entity, document, starts, ends, forms, sentenceStarts, sentenceEnds';
const FIRST_MENTIONS = `${BETWEEN_CURSORS} ORDER BY day DESC, documentId LIMIT $limit } ${COLUMNS}`;
const LAST_MENTIONS = `${BETWEEN_CURSORS} ORDER BY day, documentId DESC LIMIT $limit } ${COLUMNS}`;

/**
 * Where documents mention entities, the same page for each: newest document first, undated last, in order of
 * reading, with the whole sentence. Three statements.
 *
 * @throws InvalidCursor
 */
export async function mentionsOfEntities(
  store: GraphStore,
  ids: readonly string[],
  request: PageRequest,
): Promise<Map<string, Page<MentionRecord>>> {
  const { after, before } = decodeCursors(request, mentionSortKey);
  if (ids.length === 0) return new Map();
  const totals = await store.read(
    `UNWIND $ids AS id
     MATCH (:Entity {id: id})<-[m:MENTIONS]-(:Document)
     RETURN id, sum(size(m.starts)) AS total`,
    { ids },
  );
  const backward = (request.last ?? null) !== null;
  const size = request.last ?? request.first;
  // Every document has a mention at least, but those of the cursors' documents may all stand beyond them.
  const rows = await store.read(backward ? LAST_MENTIONS : FIRST_MENTIONS, {
    ids,
    noDay: NO_DAY,
    afterDay: after === null ? null : (after[0] ?? NO_DAY),
    afterId: after?.[1] ?? '',
    beforeDay: before === null ? null : (before[0] ?? NO_DAY),
    beforeId: before?.[1] ?? '',
    limit: size + 3,
  });
  const found = readRows(mentionsRow, rows);
  const sources = await documentTexts(store, [...new Set(found.map(({ document }) => document.id))]);
  const mentions = found
    .flatMap((row) => mentionRecords(row, sources.get(row.document.id) ?? ''))
    .filter(
      (mention) =>
        (after === null || isAfter(mention, after)) && (before === null || isBefore(mention, before)),
    );
  const counts = new Map(readRows(totalRow, totals).map(({ id, total }) => [id, total]));
  return new Map(
    ids.map((id) => {
      const own = mentions.filter(({ entity }) => entity.id === id).sort(compareMentions);
      const shown = partOf(own, request);
      const more = own.length > size;
      return [
        id,
        {
          rows: shown.map((node) => ({ cursor: encodeCursor(mentionKey(node)), node })),
          totalCount: counts.get(id) ?? 0,
          hasNextPage: (more && !backward) || before !== null,
          hasPreviousPage: (more && backward) || after !== null,
        },
      ];
    }),
  );
}
