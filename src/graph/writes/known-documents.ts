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
  readings: z.array(z.object({ readingHash: textOrNull, reader: textOrNull, identity: textOrNull })),
});

const NO_READING = { readingHash: null, reader: null, identity: null };

/** For each document that is there, what it was made from. */
export async function knownDocuments(
  run: GraphStore['read'],
  ids: readonly string[],
): Promise<Map<string, KnownDocument>> {
  const rows = await run(
    `UNWIND $ids AS id
     MATCH (d:Document {id: id})
     RETURN d.id AS id, d.contentHash AS contentHash,
       [(d)-[:READ_AS]->(r:Reading) | {readingHash: r.hash, reader: r.reader, identity: r.identity}] AS readings`,
    { ids },
  );
  return new Map(
    readRows(knownRow, rows).map(({ id, contentHash, readings: [reading = NO_READING] }) => [
      id,
      { contentHash, ...reading },
    ]),
  );
}
