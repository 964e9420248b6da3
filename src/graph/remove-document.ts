import type { GraphStore } from '../store/graph-store.ts';
import { knownDocuments } from './writes/known-documents.ts';
import { documentLocks } from './writes/lock-keys.ts';
import { restate } from './writes/restate.ts';

/**
 * Takes a document out of the graph, with what nobody else states.
 *
 * @returns false when there is no such document
 */
export function removeDocument(store: GraphStore, id: string): Promise<boolean> {
  return store.write(async (transaction) => {
    await transaction.lock(documentLocks([id]));
    const known = await knownDocuments(transaction.run.bind(transaction), [id]);
    if (known.size === 0) return false;
    await restate(transaction, { gone: [id], come: [], bearers: [] });
    await transaction.run('MATCH (r:Reading {id: $id}) DETACH DELETE r', { id });
    await transaction.run('MATCH (d:Document {id: $id}) DETACH DELETE d', { id });
    return true;
  });
}
