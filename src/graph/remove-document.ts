import type { GraphStore } from '../store/graph-store.ts';
import { deriveAll } from './writes/derive-all.ts';
import { forgetStatements } from './writes/forget-statements.ts';
import { knownDocuments } from './writes/known-documents.ts';
import { takeTurn } from './writes/lock.ts';

/**
 * Takes a document out of the graph, with what nobody else states.
 *
 * @returns false when there is no such document
 */
export function removeDocument(store: GraphStore, id: string): Promise<boolean> {
  return store.write(async (transaction) => {
    await takeTurn(transaction);
    const known = await knownDocuments(transaction.run.bind(transaction), [id]);
    if (known.size === 0) return false;
    const forgotten = await forgetStatements(transaction, [id]);
    await deriveAll(transaction, forgotten, []);
    await transaction.run('MATCH (r:Reading {id: $id}) DETACH DELETE r', { id });
    await transaction.run('MATCH (d:Document {id: $id}) DETACH DELETE d', { id });
    return true;
  });
}
