import { type ArticleSource, ArticleTooLargeError, BadArticleError } from '../article-errors.ts';
import { LONGEST_LINE } from '../limits.ts';
import { decodeUtf8 } from '../utf8.ts';
import type { ArticleFormat, FormatRecord } from './article-format.ts';
import { type Line, splitLines } from './lines.ts';

/** A JSON object a line, with the keys of ArticleInput (https://jsonlines.org). Blank lines are no articles. */
export const jsonLines: ArticleFormat = {
  name: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  articlesPerFile: 'many',
  async *read(chunks, file) {
    let records = 0;
    for await (const line of splitLines(chunks, LONGEST_LINE)) {
      const record = readLine(line, { ...file, line: line.number });
      if (record === null) continue;
      records += 1;
      yield record;
    }
    if (records === 0) throw new BadArticleError(file, 'holds no articles: every line is blank');
  },
};

/**
 * What a line holds; null where it is blank.
 * @throws BadArticleError where the line shows that the file as a whole is no text
 */
function readLine({ bytes }: Line, source: ArticleSource): FormatRecord | null {
  if (bytes === null) {
    const error = new ArticleTooLargeError(source, 'the line has over 8 MiB: split the article into several');
    return { source, error };
  }
  if (bytes.includes(0)) decodeUtf8(bytes, source);
  try {
    const json = decodeUtf8(bytes, source);
    return json.trim() === '' ? null : { source, fields: parseJson(json, source) };
  } catch (error) {
    if (error instanceof BadArticleError) return { source, error };
    throw error;
  }
}

function parseJson(json: string, source: ArticleSource): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = 'write each article as one object on a line of its own';
    throw new BadArticleError(source, `the line is no JSON (${reason}): ${advice}`, { cause });
  }
}
