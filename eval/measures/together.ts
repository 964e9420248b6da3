import type { Article } from '../../src/article/article.ts';
import { contentHash } from '../../src/article/article-hash.ts';
import { ingestBatch } from '../../src/graph/ingest-batch.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { openEmbeddedTestStore, openTestStore } from '../../tests/store/test-store.ts';
import type { Figures, Miss } from '../evaluation-set.ts';
import type { AcrossGold } from '../loading/across-gold.ts';
import { wrongPairs } from './across-articles.ts';

/**
 * Puts a few articles into an empty graph and counts the pairs of names and of reports that it has wrong: in Neo4j
 * where tests may empty the one at NEO4J_URI, else in an embedded store.
 */
export async function scoreTogether(
  articles: readonly Article[],
  readings: ReadonlyMap<string, Reading>,
  gold: AcrossGold,
  miss: Miss,
): Promise<Figures> {
  const store = await (process.env.DATELINE_TEST_WIPE === '1' ? openTestStore() : openEmbeddedTestStore());
  try {
    await store.setUp(GRAPH_SCHEMA);
    const items = articles.flatMap((article) => {
      const reading = readings.get(article.id);
      return reading === undefined
        ? []
        : [{ article, contentHash: contentHash(article), reading, readerVersion: 'measured' }];
    });
    await ingestBatch(store, items);
    const { split, joined } = await wrongPairs(store, gold);
    for (const pair of split) miss(`one taken for two: ${pair}`);
    for (const pair of joined) miss(`two taken for one: ${pair}`);
    return { 'pairs split': split.length, 'pairs joined': joined.length };
  } finally {
    await store.close();
  }
}
