import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { BATCH_LIMITS } from '../../src/ingest/batch-limits.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import { storeDestination } from '../../src/ingest/store-destination.ts';
import { createReader } from '../../src/reading/reader.ts';
import { DatelineServer } from '../../src/server/server.ts';
import { readSettings } from '../../src/server/settings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { inventedArticles } from './articles.ts';
import { recordedStore } from './recorded-store.ts';

/**
 * A process of its own: Dateline's server as in production, on `instant`, `embedded` or `neo4j`, with so many
 * invented meetings. Prints its address once it listens.
 */
const [kind = 'embedded', meetings = '100'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const { NEO4J_URI, ...rest } = process.env;
const settings = readSettings({
  ...rest,
  ...(kind === 'neo4j' ? { NEO4J_URI } : { DATELINE_DATA: join(folder, 'store') }),
  PORT: '0',
  NODE_ENV: 'production',
  DATELINE_LOG_LEVEL: 'silent',
  DATELINE_RATE_LIMIT: '0',
});
const store = await openStore(settings.store);
await store.setUp(GRAPH_SCHEMA);
const graph = { store, reader: createReader() };
const candidates = inventedArticles(Number(meetings)).map((article) => ({
  ok: true as const,
  source: { path: article.id, line: null },
  article,
  repeats: null,
}));
for await (const ingested of ingestArticles(candidates, storeDestination(graph), BATCH_LIMITS)) {
  if (ingested.status === 'FAILED') throw ingested.error;
}
const asked = kind === 'instant' ? recordedStore(store) : store;
const server = await DatelineServer.listen({ ...graph, store: asked }, settings);
process.stdout.write(`${server.url}\n`);
process.on('SIGTERM', async () => {
  await server.close();
  await store.close();
});
