import type { ArticleError, ArticleSource } from '../article-errors.ts';

/** What a format finds at one place of a file: the fields of an article, still to be checked, or why there are none. */
export type FormatRecord =
  | { readonly source: ArticleSource; readonly fields: unknown }
  | { readonly source: ArticleSource; readonly error: ArticleError };

/** One way in which files hold articles. Adding one: a file in this folder, a line in registry.ts. */
export interface ArticleFormat {
  /** Shown to people. */
  readonly name: string;
  /** In lower case, with the dot. Each may be followed by `.gz`. */
  readonly extensions: readonly string[];
  /** Where a file is one article, its path can be the article's id; where it holds many, it cannot. */
  readonly articlesPerFile: 'one' | 'many';
  /**
   * The articles of a file in the order they stand in it, without holding more of it than one article takes.
   * A record with an error is passed over; an ArticleError thrown ends the file.
   */
  read(chunks: AsyncIterable<Buffer>, file: ArticleSource): AsyncIterable<FormatRecord>;
}
