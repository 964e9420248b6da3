import { z } from 'zod';
import type { DocumentRecord } from '../../graph/records.ts';
import { text, textOrNull } from '../../graph/rows.ts';
import { type Collected, type CollectedPage, collectPages } from '../collect-pages.ts';
import { askServer, type ServerQuestion } from './ask-server.ts';
import { CONNECTION_FIELDS, connectionShape } from './connection-shape.ts';

export const DOCUMENT_FIELDS = 'id title publisher publishedOn url';

export const documentShape: z.ZodType<DocumentRecord> = z.object({
  id: text,
  title: textOrNull,
  publisher: textOrNull,
  publishedOn: textOrNull,
  url: textOrNull,
});

const DOCUMENTS: ServerQuestion<CollectedPage<DocumentRecord>> = {
  document: `query Documents($first: Int, $after: String) {
    documents(first: $first, after: $after) { ${CONNECTION_FIELDS} nodes { ${DOCUMENT_FIELDS} } }
  }`,
  shape: connectionShape('documents', documentShape),
};

/** The documents of a running server's graph; see askServer for what it throws. */
export function serverDocuments(server: URL, most: number): Promise<Collected<DocumentRecord>> {
  return collectPages(most, (page) => askServer(server, DOCUMENTS, page));
}
