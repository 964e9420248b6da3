import type { ArticleReader } from '../../../reading/article-reader.ts';
import type { Span } from './tracing.ts';

/** Tells of each article of a request from when it began to be read until it was settled. */
export interface TracedArticles {
  readonly reader: ArticleReader;
  settled(id: string, status: string): void;
}

export function tracedArticles(reader: ArticleReader, span: Span): TracedArticles {
  const began = new Map<string, number>();
  return {
    reader: {
      version: reader.version,
      read: (article) => {
        began.set(article.id, Date.now());
        return reader.read(article);
      },
    },
    settled: (id, status) => {
      const attributes = { 'dateline.article.id': id, 'dateline.article.status': status };
      span.past('ingest article', attributes, began.get(id) ?? Date.now());
    },
  };
}
