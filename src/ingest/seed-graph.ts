import { fileURLToPath } from 'node:url';
import { readArticles } from '../article/read-articles.ts';
import { BATCH_LIMITS } from './batch-limits.ts';
import { ingestArticles } from './ingest-articles.ts';
import { type Graph, storeDestination } from './store-destination.ts';

/** The folder of the articles that an empty graph begins with. */
export const SAMPLE_ARTICLES = fileURLToPath(new URL('../../seed/articles', import.meta.url));

/**
 * Reads the sample articles into a graph.
 *
 * @throws the failure of the first that cannot be taken; the store's, when it cannot be used
 */
export async function seedGraph(graph: Graph): Promise<void> {
  const candidates = readArticles([SAMPLE_ARTICLES]);
  for await (const ingested of ingestArticles(candidates, storeDestination(graph), BATCH_LIMITS)) {
    if (ingested.status === 'FAILED') throw ingested.error;
  }
}
