import { ArticleError, type ArticleSource, describeSource } from '../article/article-errors.ts';
import { DatelineError } from '../errors.ts';
import { displayable } from './displayable.ts';

/** Why an article could not be taken. */
export interface ArticleFailure {
  readonly code: string;
  /** Begins with the article's source: `news.jsonl:12: …`. */
  readonly message: string;
}

/** What to know of an article that was taken. */
export interface ArticleNote {
  /** Begins with the article's source. */
  readonly message: string;
}

/** What to say of an article that could not be taken. Other articles go on, so this is no place for a whole stack. */
export function articleFailure(source: ArticleSource, error: unknown): ArticleFailure {
  if (error instanceof ArticleError) return { code: error.code, message: error.message };
  const where = describeSource(source);
  if (error instanceof DatelineError) return { code: error.code, message: `${where}: ${error.message}` };
  return { code: 'INTERNAL_ERROR', message: `${where}: ${unforeseen(error)}; please report this` };
}

/** The failure on a line of its own. */
export function failureLine({ code, message }: ArticleFailure): string {
  return `error ${code}: ${displayable(message)}\n`;
}

/** The note on a line of its own. */
export function noteLine({ message }: ArticleNote): string {
  return `note: ${displayable(message)}\n`;
}

/** The error and the place of the code that it came from. */
function unforeseen(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return place === undefined ? String(error) : `${error} (${place.trim()})`;
}
