import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';

const knownRow = z.object({ id: text, state: text });

/** For each document that is there, what tells whether an article and its reading are those it was made from. */
export async function knownDocuments(
  run: GraphStore['read'],
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await run(
    `UNWIND $ids AS id
     MATCH (d:Document {id: id})-[:READ_AS]->(r:Reading)
     RETURN d.id AS id, d.contentHash + ' ' + r.hash AS state`,
    { ids },
  );
  return new Map(readRows(knownRow, rows).map(({ id, state }) => [id, state]));
}
