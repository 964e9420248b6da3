import { extname } from 'node:path';
import { Piscina } from 'piscina';
import type { Article } from '../../article/article.ts';
import type { OpenReader } from '../article-reader.ts';
import { readerVersion } from '../reader-version.ts';
import type { Reading } from '../reading.ts';

/** The sources run as they are, and built. */
const THREAD = new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url).href;

/**
 * Reads on so many threads. A thread that dies of an article fails that article alone and is replaced: each has one
 * article at a time.
 *
 * @param thread the module that every thread loads; its default export reads an article
 */
export function openReadingPool(threads: number, thread: string = THREAD): OpenReader {
  const pool = new Piscina<Article, Reading>({
    filename: thread,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
  });
  return {
    version: readerVersion(),
    threads,
    read: (article) => pool.run(article),
    close: () => pool.destroy(),
  };
}
