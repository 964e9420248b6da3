import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';

const textRow = z.object({ id: text, text });

/** The texts of documents as they were given, in one statement. */
export async function documentTexts(store: GraphStore, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.text AS text',
    { ids },
  );
  return new Map(readRows(textRow, rows).map((row) => [row.id, row.text]));
}
