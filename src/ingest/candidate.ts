import type { Article } from '../article/article.ts';
import type { ArticleSource } from '../article/article-errors.ts';
import type { Repeat } from '../article/seen-articles.ts';

/** Something offered for ingestion: an article, or why there is none. Every ArticleOutcome is one. */
export type Candidate = {
  readonly source: ArticleSource;
} & (
  | {
      readonly ok: true;
      readonly article: Article;
      /** Where this run already had this id and text; null where it had not. */
      readonly repeats: Repeat | null;
    }
  | { readonly ok: false; readonly error: unknown }
);

/** What became of an article. */
export type Settled =
  | { readonly status: 'NEW' | 'CHANGED' | 'UNCHANGED' }
  | { readonly status: 'FAILED'; readonly error: unknown };

/** What became of a candidate. */
export type Ingested<C extends Candidate = Candidate> = Settled & {
  /** The article's id; of a candidate that never became an article, its source (`news.jsonl:12`). */
  readonly id: string;
  readonly candidate: C;
};

/** Where articles are put: a store, or a server that has one. */
export interface Destination {
  /** For people: what and where it is, without secrets. */
  readonly description: string;
  /**
   * @returns what became of each article, in their order
   * @throws where the destination as a whole is lost, so that further articles need not be tried
   */
  ingest(articles: readonly Article[]): Promise<readonly Settled[]>;
}
