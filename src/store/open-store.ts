import type { GraphStore } from './graph-store.ts';
import { openNeo4jStore } from './neo4j.ts';
import type { Neo4jSettings } from './neo4j-connections.ts';

/** Which store to open: a Neo4j database, or the embedded one in a folder, which is made where it is missing. */
export type StoreSettings = { readonly neo4j: Neo4jSettings } | { readonly folder: string };

/**
 * Opens a store and makes sure that it answers.
 *
 * @throws StoreUnavailable within five seconds when it cannot be reached
 * @throws StoreLocked when another process has the folder open
 * @throws StoreCorrupt when the folder holds something else or is damaged
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  if ('neo4j' in settings) return openNeo4jStore(settings.neo4j);
  // Its engine is a native library, which a server that speaks to Neo4j has no use for.
  const { openEmbeddedStore } = await import('./embedded.ts');
  return openEmbeddedStore(settings.folder);
}
