import matter from 'gray-matter';
import { type ArticleSource, ArticleTooLargeError, BadArticleError } from '../article-errors.ts';
import { LARGEST_FRONT_MATTER } from '../limits.ts';

const OPENING = /^---([^\r\n]*)(?:\r?\n|$)/;
/** On a line of its own; not with the flag m, which takes U+2028 for a line end too. */
const CLOSING = /(?<![^\n])---[ \t]*(?:\r?\n|$)/;
const KEYS = ['id', 'url', 'title', 'publisher', 'publishedOn'] as const;
const HINT = 'If the file has no front matter, let it begin with a blank line';

export interface FrontMatter {
  /** The article's keys as written there, still to be checked. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** All that follows the line which closes the front matter. */
  readonly text: string;
}

/**
 * Parts a Markdown file into its YAML front matter and its text.
 * @throws BadArticleError with the line where the front matter is broken; ArticleTooLargeError
 */
export function parseFrontMatter(content: string, file: ArticleSource): FrontMatter {
  const opening = OPENING.exec(content);
  const language = opening?.[1]?.trim() ?? '';
  if (opening === null || !/^[a-z]*$/i.test(language)) return { fields: {}, text: content };
  if (language !== '') {
    throw new BadArticleError(
      { ...file, line: 1 },
      `front matter must be YAML between lines of ---, not ${language}`,
    );
  }
  const rest = content.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null) {
    throw new BadArticleError(
      { ...file, line: 1 },
      `the front matter is not closed by a line of ---. ${HINT}`,
    );
  }
  const yaml = rest.slice(0, closing.index);
  if (Buffer.byteLength(yaml) > LARGEST_FRONT_MATTER) {
    throw new ArticleTooLargeError(file, 'the front matter has over 64 KiB: keep the article below it');
  }
  return { fields: readFields(yaml, file), text: rest.slice(closing.index + closing[0].length) };
}

function readFields(yaml: string, file: ArticleSource): Record<string, unknown> {
  const data = parseYaml(yaml, file) ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new BadArticleError(
      { ...file, line: 2 },
      `the front matter is no list of "key: value" lines. ${HINT}`,
    );
  }
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(data));
  const fields = Object.fromEntries(KEYS.map((key) => [key, meant(key, given.get(key), yaml, file)]));
  return { ...fields, publishedOn: fields.publishedOn ?? DATE.exec(yaml)?.[1] };
}

/** The day at the head of `date`, which site generators write for `publishedOn`, often with an hour behind. */
const DATE = /^date[ \t]*:[ \t]+["']?(\d{4}-\d{2}-\d{2})(?=$|[T \t\r"'])/m;

/**
 * gray-matter finds only the YAML engine here: its search for delimiters takes `----` for one and drops the text
 * of a file that does not close them, its language word would run JavaScript, and without options it caches.
 */
function parseYaml(yaml: string, file: ArticleSource): unknown {
  try {
    return matter(`---\n${yaml}`, { language: 'yaml', delimiters: ['---', '\0'] }).data;
  } catch (error) {
    const { line, reason } = yamlComplaint(error);
    throw new BadArticleError({ ...file, line }, `the front matter is broken: ${reason}. ${HINT}`, {
      cause: error,
    });
  }
}

/** YAML's parser counts lines from 0 and has seen the opening line's end, so its count is one short of the file's. */
function yamlComplaint(error: unknown): { line: number; reason: string } {
  if (!(error instanceof Error)) return { line: 1, reason: String(error) };
  const mark: unknown = 'mark' in error ? error.mark : null;
  const line = typeof mark === 'object' && mark !== null && 'line' in mark ? Number(mark.line) + 1 : 1;
  return { line, reason: 'reason' in error ? String(error.reason) : error.message };
}

/**
 * YAML makes numbers, truth values and instants of plain words: `007` is 7, `2024-02-30` is 1 March, and a
 * date-time becomes the day it was in Greenwich. An article means the words.
 */
function meant(key: string, value: unknown, yaml: string, file: ArticleSource): unknown {
  if (typeof value !== 'number' && typeof value !== 'boolean' && !(value instanceof Date)) return value;
  const plain = new RegExp(`^${key}[ \\t]*:\\s+([^\\s!&*#][^\\r\\n]*?)[ \\t]*(?:[ \\t]#.*)?$`, 'm');
  const written = plain.exec(yaml)?.[1];
  if (written === undefined) throw new BadArticleError(file, `${key} must be in quotes in the front matter`);
  return written;
}
