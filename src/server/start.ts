import { askAhead } from '../graph/questions/ask-ahead.ts';
import { countGraph } from '../graph/questions/counts.ts';
import { GRAPH_SCHEMA } from '../graph/schema.ts';
import type { Graph } from '../ingest/store-destination.ts';
import type { ArticleReader } from '../reading/article-reader.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openStore } from '../store/open-store.ts';
import { announcement } from './announcement.ts';
import { DatelineServer } from './server.ts';
import type { Settings } from './settings.ts';

export interface StartOptions {
  readonly settings: Settings;
  readonly reader: ArticleReader;
  /** Puts articles into a graph that holds none; left out, an empty graph stays empty. */
  readonly seed?: (graph: Graph) => Promise<void>;
  /** Where the block goes that says what the graph holds and where to go. */
  readonly print: (text: string) => void;
}

/** A server with the store it opened. */
export interface StartedServer {
  /** As `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Finishes what is in flight, then closes the store. Safe to repeat. */
  stop(): Promise<void>;
}

/**
 * Opens the store that the settings name, makes its constraints and indexes, seeds an empty graph, asks it the main
 * questions once, and serves it.
 *
 * @throws StoreUnavailable, StoreLocked or StoreCorrupt when the store cannot be opened
 * @throws PortInUse or CannotListen when the port cannot be had; the store is closed again then
 */
export async function startServer({ settings, reader, seed, print }: StartOptions): Promise<StartedServer> {
  const store = await openStore(settings.store);
  try {
    await store.setUp(GRAPH_SCHEMA);
    const graph = { store, reader };
    if (seed && (await countGraph(store)).documents === 0) await seed(graph);
    await askAhead(store);
    const server = await DatelineServer.listen(graph, settings);
    print(announcement(server.url, store.description, await countGraph(store), settings));
    return { url: server.url, stop: () => stopBoth(server, store) };
  } catch (failure) {
    await store.close();
    throw failure;
  }
}

async function stopBoth(server: DatelineServer, store: GraphStore): Promise<void> {
  try {
    await server.close();
  } finally {
    await store.close();
  }
}
