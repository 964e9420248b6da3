import { availableParallelism } from 'node:os';
import type { OpenReader } from '../article-reader.ts';

/** So much, on disk, is read here while one thread more would still be loading its models. */
const WORTH_A_THREAD = 200_000;

/**
 * The reader for so many bytes of articles: on all cores where that pays.
 *
 * @param most threads at most; null: as many as this process may use cores
 */
export async function openReader(bytes: number, most: number | null): Promise<OpenReader> {
  const threads = Math.min(most ?? availableParallelism(), Math.floor(bytes / WORTH_A_THREAD));
  if (threads > 1) return (await import('./reading-pool.ts')).openReadingPool(threads);
  const { createReader } = await import('../reader.ts');
  return { ...createReader(), threads: 1, close: async () => {} };
}
