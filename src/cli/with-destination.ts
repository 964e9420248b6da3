import type { Destination } from '../ingest/candidate.ts';
import type { Invocation } from './invocation.ts';

/** Ingests into the server given, or else into the store that the environment names. */
export async function withDestination<T>(
  server: URL | undefined,
  invocation: Invocation,
  use: (destination: Destination) => Promise<T>,
): Promise<T> {
  if (server !== undefined) {
    const { serverDestination } = await import('./server/server-destination.ts');
    return use(serverDestination(server));
  }
  const { withStore } = await import('./with-store.ts');
  const { storeDestination } = await import('../ingest/store-destination.ts');
  return withStore(invocation, async (store) =>
    use(storeDestination({ store, reader: await invocation.loadReader() })),
  );
}
