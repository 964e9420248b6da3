import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';

/** An article that has been read. */
export interface IngestItem {
  readonly article: Article;
  /** Changes whenever the article's text or metadata do. */
  readonly contentHash: string;
  readonly reading: Reading;
  /** The version of the reader whose reading it is. */
  readonly readerVersion: string;
}

export type DocumentStatus = 'NEW' | 'CHANGED' | 'UNCHANGED';

/** The most articles that one batch may hold. */
export const LARGEST_BATCH = 50;
/** The most text that one batch may hold, in bytes of UTF-8. */
export const LARGEST_BATCH_BYTES = 5_000_000;
