import { Transform, type TransformCallback } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../graphql/access/caller.ts';
import { TooLarge } from '../../graphql/errors/too-large.ts';

/** Of a request that puts no articles in, in bytes. */
export const LARGEST_QUESTION = 100 * 1_024;

/** Of one that does: the 5 MB of text that one `ingest` may bring, with room for what JSON escapes. */
export const LARGEST_INGEST = 8 * 1_048_576;

/** How large a request of this caller may be before it is known what it asks. */
export function largestBody({ roles }: Caller): number {
  return roles.has('editor') ? LARGEST_INGEST : LARGEST_QUESTION;
}

/** @throws TooLarge for a body that says beforehand that it is too large */
export function checkDeclaredLength({ headers }: Pick<FastifyRequest, 'headers'>, largest: number): void {
  if (Number(headers['content-length'] ?? 0) > largest) throw tooLarge(largest);
}

/** Counts a body that does not say how long it is, and fails once it is too long. */
export class CountedBody extends Transform {
  /** Fastify compares this with the declared length. */
  receivedEncodedLength = 0;

  constructor(private readonly largest: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.receivedEncodedLength += chunk.length;
    if (this.receivedEncodedLength > this.largest) done(tooLarge(this.largest));
    else done(null, chunk);
  }
}

/** @throws TooLarge for an operation that puts no articles in and came in a body that only those may have */
export function checkQuestionLength(bytes: number, roots: ReadonlySet<string>): void {
  if (bytes > LARGEST_QUESTION && !roots.has('ingest')) throw tooLarge(LARGEST_QUESTION);
}

function tooLarge(largest: number): TooLarge {
  return new TooLarge(
    `The request is too large: at most ${largest.toLocaleString('en-US')} bytes are taken${
      largest === LARGEST_QUESTION ? ', save for `ingest` by those who may' : ''
    }.`,
  );
}
