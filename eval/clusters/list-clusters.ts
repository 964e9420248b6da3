import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Article } from '../../src/article/article.ts';
import { readArticles } from '../../src/article/read-articles.ts';
import { aheadOfReader } from '../../src/ingest/ahead.ts';
import { mapAhead } from '../../src/ingest/map-ahead.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { openReader } from '../../src/reading/threads/open-reader.ts';
import { type Counted, clusterReadings, type EventCluster, type PersonCluster } from './clusters.ts';

/** How many names, titles and reports of a cluster are shown. */
const SHOWN = 8;

/**
 * The largest clusters of a file or folder of articles, for reading: who or what was taken for one, and by what
 * names, so that wrong merges are seen. Null where the path is not there.
 *
 * @param most of people, and of events
 */
export async function listClusters(path: string, most: number): Promise<string | null> {
  if (!existsSync(path)) return null;
  const { people, events } = clusterReadings(await readingsOf(path));
  return [
    `People (${people.length} in all), by documents:`,
    ...people.slice(0, most).map(personLine),
    '',
    `Events (${events.length} in all), by reports:`,
    ...events.slice(0, most).map(eventLine),
  ].join('\n');
}

async function readingsOf(path: string): Promise<Map<string, Reading>> {
  const reader = await openReader((await stat(path)).size, null);
  try {
    const read = mapAhead(
      articlesOf(path),
      async (article) => [article.id, await reader.read(article)] as const,
      ({ text }) => text.length,
      aheadOfReader(reader.threads),
    );
    const readings = new Map<string, Reading>();
    for await (const [id, reading] of read) readings.set(id, reading);
    return readings;
  } finally {
    await reader.close();
  }
}

async function* articlesOf(path: string): AsyncGenerator<Article> {
  for await (const outcome of readArticles([path]))
    if (outcome.ok && outcome.repeats === null) yield outcome.article;
}

function personLine({ id, documents, names, titles }: PersonCluster, index: number): string {
  const also = titles.length === 0 ? '' : `\n      as ${inWords(titles)}`;
  return `${String(index + 1).padStart(3)}. ${id}, ${documents} documents: ${inWords(names)}${also}`;
}

function eventLine({ id, kind, days, documents, reports, sides, told }: EventCluster, index: number): string {
  const parties = sides.map((side) => side.join(', ')).join(' / ');
  return [
    `${String(index + 1).padStart(3)}. ${kind} ${days}, ${reports} reports in ${documents} documents: ${parties}`,
    `      told as ${inWords(told)}`,
    `      ${id}`,
  ].join('\n');
}

/** `Joe Biden ×12, Biden ×3 and 4 more`. */
function inWords(counted: Counted): string {
  const shown = counted.slice(0, SHOWN).map(([said, times]) => `${said} ×${times}`);
  const more = counted.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
