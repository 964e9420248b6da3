import type { GraphStore } from '../../store/graph-store.ts';
import { compareMentions } from '../mention-order.ts';
import { mentionRecords, mentionsRow } from '../mention-rows.ts';
import type { MentionRecord } from '../records.ts';
import { readRows } from '../rows.ts';
import { documentTexts } from './document-texts.ts';

/** Every place where documents name somebody or something, in order of reading. Two statements. */
export async function mentionsInDocuments(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, readonly MentionRecord[]>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (d:Document {id: id})-[m:MENTIONS]->(e:Entity)
     RETURN {id: e.id, name: e.name, aliases: e.aliases} AS entity,
       {id: d.id, title: d.title, publisher: d.publisher, publishedOn: d.publishedOn, url: d.url} AS document,
       m.starts AS starts, m.ends AS ends, m.forms AS forms, m.sentenceStarts AS sentenceStarts,
       m.sentenceEnds AS sentenceEnds`,
    { ids },
  );
  const sources = await documentTexts(store, ids);
  const byDocument = new Map<string, MentionRecord[]>(ids.map((id) => [id, []]));
  for (const row of readRows(mentionsRow, rows)) {
    byDocument.get(row.document.id)?.push(...mentionRecords(row, sources.get(row.document.id) ?? ''));
  }
  for (const mentions of byDocument.values()) mentions.sort(compareMentions);
  return byDocument;
}
