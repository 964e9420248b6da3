import { type ArticleSource, ArticleTooLargeError } from '../article-errors.ts';
import { LARGEST_FRONT_MATTER, LARGEST_TEXT } from '../limits.ts';
import { decodeUtf8 } from '../utf8.ts';
import type { ArticleFormat } from './article-format.ts';

/** The largest text, front matter and byte-order mark together. */
const LARGEST_FILE = LARGEST_TEXT + LARGEST_FRONT_MATTER + 3;

/**
 * How a format reads whose files are one article each: all of it as UTF-8, turned into fields by `parse`.
 * Reading stops at the limit, so a small gzip file that expands without end takes no more than a large article.
 */
export function wholeFile(parse: (content: string, file: ArticleSource) => unknown): ArticleFormat['read'] {
  return async function* (chunks, file) {
    const bytes = await gather(chunks, file);
    yield { source: file, fields: parse(decodeUtf8(bytes, file), file) };
  };
}

async function gather(chunks: AsyncIterable<Buffer>, file: ArticleSource): Promise<Buffer> {
  const gathered: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST_FILE) {
      throw new ArticleTooLargeError(file, 'text has over 1 MiB of UTF-8: split it into several articles');
    }
    gathered.push(chunk);
  }
  return Buffer.concat(gathered, length);
}
