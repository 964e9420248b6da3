import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash } from '../src/article/article-hash.ts';
import { readArticles } from '../src/article/read-articles.ts';
import { type IngestItem, ingestBatch, LARGEST_BATCH } from '../src/graph/ingest-batch.ts';
import { GRAPH_SCHEMA } from '../src/graph/schema.ts';
import { createReader } from '../src/reading/reader.ts';
import { readerVersion } from '../src/reading/reader-version.ts';
import type { GraphStore } from '../src/store/graph-store.ts';
import { openStore } from '../src/store/open-store.ts';
import { counting } from '../tests/graph/counting-store.ts';
import { cpuSeconds } from './cpu-seconds.ts';
import { median } from './measure.ts';

/**
 * A process of its own: ingests the articles at the paths given into an empty store, that of NEO4J_URI or an embedded
 * one, those around the 100th and the 3,000th one by one. What is told of each of those windows is the median of the
 * clock's time, of this process's processor time (the embedded store's is in it, that of a Neo4j server is not), of the
 * statements and of the characters of text.
 */

const PLACES = [100, 3000];
/** Articles before and behind. */
const AROUND = 25;

const reader = createReader();
const version = readerVersion();
const uri = process.env.NEO4J_URI;
const folder = await mkdtemp(join(tmpdir(), 'dateline-growth-'));
const { store, count } = counting(await openStore(uri ? { neo4j: { uri } } : { folder }));
await store.setUp(GRAPH_SCHEMA);

const windows = PLACES.map((place) => ({
  place,
  milliseconds: [] as number[],
  processor: [] as number[],
  statements: [] as number[],
  characters: [] as number[],
}));
let waiting: IngestItem[] = [];
let articles = 0;
for await (const outcome of readArticles(process.argv.slice(2))) {
  if (!outcome.ok) continue;
  articles += 1;
  const { article } = outcome;
  const reading = reader.read(article);
  const item = { article, contentHash: contentHash(article), reading, readerVersion: version };
  const window = windows.find(({ place }) => Math.abs(articles - place) <= AROUND);
  if (window === undefined) {
    waiting.push(item);
    if (waiting.length === LARGEST_BATCH) await writeWaiting(store);
  } else {
    await writeWaiting(store);
    const before = count();
    const [start, used] = [performance.now(), cpuSeconds()];
    await ingestBatch(store, [item]);
    window.milliseconds.push(performance.now() - start);
    window.processor.push((cpuSeconds() - used) * 1000);
    window.statements.push(count() - before);
    window.characters.push(article.text.length);
  }
  if (articles === Math.max(...PLACES) + AROUND) break;
}
await store.close();
await rm(folder, { recursive: true });

process.stdout.write(
  JSON.stringify(
    windows
      .filter(({ milliseconds }) => milliseconds.length > 0)
      .map(({ place, milliseconds, processor, statements, characters }) => ({
        place,
        milliseconds: median(milliseconds),
        processor: median(processor),
        statements: median(statements),
        characters: median(characters),
      })),
  ),
);

async function writeWaiting(to: GraphStore): Promise<void> {
  if (waiting.length > 0) await ingestBatch(to, waiting);
  waiting = [];
}
