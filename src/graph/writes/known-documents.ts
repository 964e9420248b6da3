import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { readRows, text, textOrNull } from '../rows.ts';

/** What a document was made from. */
export interface KnownDocument {
  readonly contentHash: string;
  /** Null where the document keeps no reading, as in graphs of earlier versions of Dateline. */
  readonly readingHash: string | null;
  /** The versions of the reader and of the rules of identity; null where earlier versions of Dateline kept none. */
  readonly reader: string | null;
  readonly identity: string | null;
}

const knownRow = z.object({
  id: text,
  contentHash: text,
  readingHash: textOrNull,
  reader: textOrNull,
  identity: textOrNull,
});

/** For each document that is there, what it was made from. */
export async function knownDocuments(
  run: GraphStore['read'],
  ids: readonly string[],
): Promise<Map<string, KnownDocument>> {
  const rows = await run(
    `UNWIND $ids AS id
     MATCH (d:Document {id: id})
     OPTIONAL MATCH (d)-[:READ_AS]->(r:Reading)
     RETURN d.id AS id, d.contentHash AS contentHash, r.hash AS readingHash, r.reader AS reader, r.identity AS identity`,
    { ids },
  );
  return new Map(readRows(knownRow, rows).map(({ id, ...known }) => [id, known]));
}
