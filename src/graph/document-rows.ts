import { z } from 'zod';
import type { DocumentRecord } from './records.ts';
import { text, textOrNull } from './rows.ts';

/** The columns that make a document without its text. */
export const documentColumns = {
  id: text,
  title: textOrNull,
  publisher: textOrNull,
  publishedOn: textOrNull,
  url: textOrNull,
};
export const documentRow = z.object(documentColumns);

export function documentRecord(row: z.output<typeof documentRow>): DocumentRecord {
  return {
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    publishedOn: row.publishedOn,
    url: row.url,
  };
}
