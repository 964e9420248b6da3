/** A process that carries out the steps given on its standard input, one after the other, on the Neo4j of NEO4J_URI. */
import { text } from 'node:stream/consumers';
import { type IngestItem, ingestBatch } from '../../src/graph/ingest-batch.ts';
import { removeDocument } from '../../src/graph/remove-document.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

/** Articles of one batch, or the id of a document to be removed. */
export type Step = { readonly ingest: readonly IngestItem[] } | { readonly remove: string };

export async function carryOutSteps(store: GraphStore, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('ingest' in step) await ingestBatch(store, step.ingest);
    else await removeDocument(store, step.remove);
  }
}

if (process.argv[1] === import.meta.filename) {
  const steps = JSON.parse(await text(process.stdin)) as Step[];
  const { NEO4J_URI: uri = '', NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  const store = await openStore({
    neo4j: { uri, username, password, database: process.env.NEO4J_DATABASE },
  });
  await carryOutSteps(store, steps);
  await store.close();
}
