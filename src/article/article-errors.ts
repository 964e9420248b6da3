import { DatelineError } from '../errors.ts';

/** Where an article came from. */
export interface ArticleSource {
  /** The file as it can be opened, or what stands for one: `articles[2]` in a GraphQL request. */
  readonly path: string;
  /** The line, counted from 1, where a file holds an article a line. */
  readonly line: number | null;
}

/** The source in the form that editors and terminals make a link of: `path` or `path:line`. */
export function describeSource({ path, line }: ArticleSource): string {
  return line === null ? path : `${path}:${line}`;
}

/** Something that was meant to be an article and cannot be taken. Other articles of the run are unaffected. */
export abstract class ArticleError extends DatelineError {
  readonly source: ArticleSource;

  /** @param reason what is wrong and what to do, going on from the name of the source */
  constructor(source: ArticleSource, reason: string, options?: ErrorOptions) {
    super(`${describeSource(source)}: ${reason}`, options);
    this.source = source;
  }
}

/** The input is missing, unreadable, malformed, or contradicts another article of the run. */
export class BadArticleError extends ArticleError {
  readonly code = 'BAD_INPUT';
}

/** The text, the front matter or the line is over its limit (see limits.ts). */
export class ArticleTooLargeError extends ArticleError {
  readonly code = 'TOO_LARGE';
}
