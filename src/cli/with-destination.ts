import type { Destination } from '../ingest/candidate.ts';
import type { Invocation } from './invocation.ts';

/**
 * Ingests into the server given, or else into the store that the environment names.
 *
 * @param bytes how much there is to ingest
 */
export async function withDestination<T>(
  server: URL | undefined,
  bytes: number,
  invocation: Invocation,
  use: <P>(destination: Destination<P>) => Promise<T>,
): Promise<T> {
  if (server !== undefined) {
    const { serverDestination } = await import('./server/server-destination.ts');
    return use(serverDestination(server));
  }
  const { withStore } = await import('./with-store.ts');
  const { storeDestination } = await import('../ingest/store-destination.ts');
  return withStore(invocation, async (store) => {
    const reader = await invocation.openReader(bytes);
    try {
      return await use(storeDestination({ store, reader }, reader.threads));
    } finally {
      await reader.close();
    }
  });
}
