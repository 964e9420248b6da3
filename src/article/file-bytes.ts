import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type ArticleSource, BadArticleError } from './article-errors.ts';

export interface FileBytes {
  /** What the file holds, expanded where it is gzip. Leaving the loop early closes the file. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes taken from the disk so far; of a gzip file, compressed bytes. */
  consumed(): number;
}

/**
 * Opens a file for reading from beginning to end. The chunks throw BadArticleError where the file cannot be read
 * or its gzip is damaged.
 */
export function openBytes(path: string, gzipped: boolean): FileBytes {
  const file = createReadStream(path);
  // With a pipeline the end of one stream, for whatever reason, is the end of the other.
  const stream = gzipped ? pipeline(file, createGunzip(), () => {}) : file;
  return { chunks: namingErrors(stream, { path, line: null }), consumed: () => file.bytesRead };
}

async function* namingErrors(chunks: AsyncIterable<Buffer>, source: ArticleSource): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreadable(source, error);
  }
}

/**
 * The error for a file or folder that the system or the gzip decoder could not read.
 * @throws cause itself where it comes from neither of them
 */
export function unreadable(source: ArticleSource, cause: unknown): BadArticleError {
  if (!(cause instanceof Error && 'code' in cause && typeof cause.code === 'string')) throw cause;
  if (cause.code.startsWith('Z_')) {
    const reason = `is not a whole gzip file (${cause.message}): compress or copy it again`;
    return new BadArticleError(source, reason, { cause });
  }
  return new BadArticleError(source, REASONS.get(cause.code) ?? `cannot be read (${cause.code})`, { cause });
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'may not be read: give the user who runs Dateline the right to'],
  ['ELOOP', 'is a link that leads back to itself: give the file or folder itself'],
  ['ENOENT', 'does not exist: check the path'],
  ['ENOTDIR', 'does not exist: a part of the path is a file, not a folder'],
  ['EPERM', 'may not be read: give the user who runs Dateline the right to'],
]);
