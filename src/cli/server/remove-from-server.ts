import { z } from 'zod';
import { askServer, type ServerQuestion } from './ask-server.ts';

const REMOVE: ServerQuestion<{ removeDocument: boolean }> = {
  document: 'mutation Remove($id: ID!) { removeDocument(id: $id) }',
  shape: z.object({ removeDocument: z.boolean() }),
};

/**
 * Takes a document out of a running server's graph.
 *
 * @throws ServerRefused with the code NOT_FOUND when there is no such document; else see askServer
 */
export async function removeFromServer(server: URL, id: string): Promise<boolean> {
  return (await askServer(server, REMOVE, { id })).removeDocument;
}
