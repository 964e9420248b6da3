import type { Article } from '../article/article.ts';
import type { Reading } from './reading.ts';

/** What reads articles: here and at once, or on another thread. */
export interface ArticleReader {
  /** Another one where articles may be read otherwise; the graph keeps it with what was read. */
  readonly version: string;
  /** @throws where the article cannot be read; others can be read all the same */
  read(article: Article): Reading | Promise<Reading>;
}

/** A reader that takes up memory, and perhaps threads, until it is closed. */
export interface OpenReader extends ArticleReader {
  /** How many articles it reads at once. */
  readonly threads: number;
  close(): Promise<void>;
}
