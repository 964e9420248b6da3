import { extname } from 'node:path';
import type { ArticleFormat } from './article-format.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** Every format that articles are read from. The first that claims a file's extension reads it. */
export const formats: readonly ArticleFormat[] = [plainText, markdown, jsonLines];

/** For messages: `.txt, .md, … (each also with .gz)`. */
export const knownExtensions = `${formats.flatMap(({ extensions }) => extensions).join(', ')} (each also with .gz)`;

/** What a file's name says of how to read it; null where no format claims it. */
export function formatOf(fileName: string): { format: ArticleFormat; gzipped: boolean } | null {
  const name = fileName.toLowerCase();
  const gzipped = name.endsWith('.gz');
  const extension = extname(gzipped ? name.slice(0, -'.gz'.length) : name);
  const format = formats.find(({ extensions }) => extensions.includes(extension));
  return format === undefined ? null : { format, gzipped };
}
