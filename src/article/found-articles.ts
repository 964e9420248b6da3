import type { ArticleError, ArticleSource } from './article-errors.ts';
import type { ArticleFormat } from './formats/article-format.ts';

/** A file that holds articles. */
export interface ArticleFile {
  readonly kind: 'file';
  readonly path: string;
  /** Its path from the folder given, or its name where it was given itself. */
  readonly id: string;
  readonly format: ArticleFormat;
  readonly gzipped: boolean;
  /** Its size on disk. */
  readonly bytes: number;
}

/** A path that yields no articles although it should. */
export interface FailedPath {
  readonly kind: 'failure';
  readonly source: ArticleSource;
  readonly error: ArticleError;
}

/** A file in a folder that nobody asked for by name and that no format claims. */
export interface IgnoredPath {
  readonly kind: 'ignored';
  readonly path: string;
  readonly reason: string;
}

/** What stands at a path. */
export type PathContent = ArticleFile | FailedPath | IgnoredPath;

export interface FoundArticles {
  /** In the order of the paths given, and within a folder by id (UTF-16 code units, so no locale plays in). */
  readonly entries: readonly (ArticleFile | FailedPath)[];
  /** What was left out of the folders; hidden files and folders (`.git`) are not listed. */
  readonly ignored: readonly IgnoredPath[];
  /** The size on disk of all files together: the whole of a progress bar. */
  readonly bytes: number;
}

/** The failure of a path that the error names. */
export function failedPath(error: ArticleError): FailedPath {
  return { kind: 'failure', source: error.source, error };
}
