import { readArticles } from '../src/article/read-articles.ts';
import { createReader } from '../src/reading/reader.ts';
import { setEngine } from '../src/reading/threads/engine.ts';
import { cpuSeconds } from './cpu-seconds.ts';

/**
 * A process of its own: reads the articles at the paths given on one thread. What is told is how long it took to be
 * ready from the start of the process, how long the reading took once warm, both in seconds of processor time, and
 * the process's memory at its peak.
 */

/** So many articles are read first, untimed. */
const WARMING_UP = 200;

setEngine();
const reader = createReader();
const ready = cpuSeconds();

let articles = 0;
let seconds = 0;
for await (const outcome of readArticles(process.argv.slice(2))) {
  if (!outcome.ok) continue;
  const start = cpuSeconds();
  reader.read(outcome.article);
  articles++;
  if (articles > WARMING_UP) seconds += cpuSeconds() - start;
}
const mebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({ ready, articles: Math.max(0, articles - WARMING_UP), seconds, mebibytes }),
);
