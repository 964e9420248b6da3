import type { Article } from '../article/article.ts';
import type { ArticleSource } from '../article/article-errors.ts';
import type { Repeat } from '../article/seen-articles.ts';
import type { Ahead } from './ahead.ts';

/** What comes from somewhere. */
export interface Sourced {
  readonly source: ArticleSource;
}

/** Something offered for ingestion: an article, or why there is none. Every ArticleOutcome is one. */
export type Candidate = Sourced &
  (
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
  | {
      readonly status: 'NEW' | 'CHANGED' | 'UNCHANGED';
      /** For people: what to know of an article although it was taken. */
      readonly note?: string;
    }
  | { readonly status: 'FAILED'; readonly error: unknown };

/** What became of a candidate. */
export type Ingested<C extends Sourced = Candidate> = Settled & {
  /** The article's id; of a candidate that never became an article, its source (`news.jsonl:12`). */
  readonly id: string;
  readonly candidate: C;
};

/** Where articles are put: a store, or a server that has one. `P` is an article that is ready to be put there. */
export interface Destination<P> {
  /** For people: what and where it is, without secrets. */
  readonly description: string;
  /** How far `prepare` may run ahead of `write`; sizes are bytes of text. */
  readonly ahead: Ahead;
  /** Does for an article by itself all that can be done before its batch is written. Never fails. */
  prepare(article: Article): Promise<P>;
  /**
   * @returns what became of each article, in their order
   * @throws where the destination as a whole is lost, so that further articles need not be tried
   */
  write(prepared: readonly P[]): Promise<readonly Settled[]>;
}
