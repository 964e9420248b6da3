import { GRAPH_SCHEMA } from '../graph/schema.ts';
import { readSettings } from '../server/settings.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openStore } from '../store/open-store.ts';
import type { Invocation } from './invocation.ts';

/**
 * Opens the store that the environment names, ready for use, and closes it again, whatever comes of `use`.
 *
 * @throws SettingsError, StoreUnavailable, StoreLocked, StoreCorrupt; what `use` throws
 */
export async function withStore<T>(
  { environment }: Invocation,
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(readSettings(environment).store);
  try {
    await store.setUp(GRAPH_SCHEMA);
    return await use(store);
  } finally {
    await store.close();
  }
}
