import { findArticles } from '../src/article/find-articles.ts';
import { readFound } from '../src/article/read-articles.ts';
import { aheadOfReader } from '../src/ingest/ahead.ts';
import { mapAhead } from '../src/ingest/map-ahead.ts';
import { setEngine } from '../src/reading/threads/engine.ts';
import { openReader } from '../src/reading/threads/open-reader.ts';

/** A process of its own: reads the articles at the paths given as `dateline read` does, start of threads included. */

setEngine();
const start = performance.now();
const found = await findArticles(process.argv.slice(2));
const reader = await openReader(found.bytes, null);
const read = mapAhead(
  readFound(found),
  async (outcome) => (outcome.ok ? reader.read(outcome.article) : null),
  (outcome) => (outcome.ok ? Buffer.byteLength(outcome.article.text) : 0),
  aheadOfReader(reader.threads),
);
let articles = 0;
for await (const reading of read) if (reading !== null) articles++;
const seconds = (performance.now() - start) / 1000;
await reader.close();
const mebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ threads: reader.threads, articles, seconds, mebibytes }));
