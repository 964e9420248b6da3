import { z } from 'zod';
import { documentRecord, documentRow } from './document-rows.ts';
import { entityRecord, entityRow } from './entity-rows.ts';
import type { MentionRecord } from './records.ts';
import { texts, wholes } from './rows.ts';

/** One document and one entity that it mentions, with the places where it does, in order of reading. */
export const mentionsRow = z.object({
  entity: entityRow,
  document: documentRow,
  starts: wholes,
  ends: wholes,
  forms: texts,
  sentenceStarts: wholes,
  sentenceEnds: wholes,
});
export type MentionsRow = z.output<typeof mentionsRow>;

/** The mentions of a row. @param text the document's text, which the sentences are cut from */
export function mentionRecords(row: MentionsRow, text: string): MentionRecord[] {
  const document = documentRecord(row.document);
  const entity = entityRecord(row.entity);
  return row.starts.map((start, i) => ({
    document,
    entity,
    start,
    end: row.ends[i] ?? start,
    text: row.forms[i] ?? '',
    sentence: text.slice(row.sentenceStarts[i] ?? start, row.sentenceEnds[i] ?? start),
  }));
}
