/**
 * A process that carries out the steps given on its standard input, one after the other, in the embedded store of the
 * folder given, else on the Neo4j of NEO4J_URI. It says on its standard output what it found and each step that is
 * done.
 */
import { text } from 'node:stream/consumers';
import { type IngestItem, ingestBatch } from '../../src/graph/ingest-batch.ts';
import { removeDocument } from '../../src/graph/remove-document.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

/** Articles of one batch, or the id of a document to be removed. */
export type Step = { readonly ingest: readonly IngestItem[] } | { readonly remove: string };

export async function carryOut(store: GraphStore, step: Step): Promise<void> {
  if ('ingest' in step) await ingestBatch(store, step.ingest);
  else await removeDocument(store, step.remove);
}

/** The content of each document, as `[id, hash]` in the order of ids. */
export async function contents(store: GraphStore): Promise<unknown[]> {
  const rows = await store.read('MATCH (d:Document) RETURN d.id AS id, d.contentHash AS hash ORDER BY id');
  return rows.map(({ id, hash }) => [id, hash]);
}

if (process.argv[1] === import.meta.filename) {
  const steps = JSON.parse(await text(process.stdin)) as Step[];
  const [, , folder] = process.argv;
  const {
    NEO4J_URI: uri = '',
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = process.env;
  const store = await openStore(
    folder === undefined ? { neo4j: { uri, username, password, database } } : { folder },
  );
  await store.setUp(GRAPH_SCHEMA);
  console.log(JSON.stringify(await contents(store)));
  for (const step of steps) {
    await carryOut(store, step);
    console.log('done');
  }
  await store.close();
}
