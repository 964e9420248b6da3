import type { Article } from '../src/article/article.ts';
import { createReader } from '../src/reading/reader.ts';
import { setEngine } from '../src/reading/threads/engine.ts';
import { corpusOf, WARMING_UP } from './corpus.ts';
import { cpuSeconds } from './cpu-seconds.ts';

/**
 * A process of its own: reads the articles at the paths given on one thread. What is told is how long it took to be
 * ready from the start of the process, how long the reading took once warm, both in seconds of processor time, and
 * the process's memory at its peak. Few articles are read several times.
 */

/** So many are read between two looks at the clock, which take time themselves; WARMING_UP is a multiple. */
const BATCH = 25;

setEngine();
const reader = createReader();
const ready = cpuSeconds();

let articles = 0;
let seconds = 0;
let batch: Article[] = [];
for await (const article of corpusOf(process.argv.slice(2), 2 * WARMING_UP)) {
  batch.push(article);
  if (batch.length === BATCH) readBatch();
}
readBatch();
const mebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ready, articles: articles - WARMING_UP, seconds, mebibytes }));

function readBatch(): void {
  const start = cpuSeconds();
  for (const article of batch) reader.read(article);
  articles += batch.length;
  if (articles > WARMING_UP) seconds += cpuSeconds() - start;
  batch = [];
}
