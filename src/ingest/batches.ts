import type { Candidate } from './candidate.ts';

export interface BatchLimits {
  /** Candidates in one batch. */
  readonly articles: number;
  /** Bytes of UTF-8 of their texts together. A text that alone is larger has a batch for itself. */
  readonly bytes: number;
}

/** The candidates in their order, in batches that are as large as they may be and never empty. */
export async function* batches<C extends Candidate>(
  candidates: AsyncIterable<C> | Iterable<C>,
  limits: BatchLimits,
): AsyncGenerator<readonly C[]> {
  let batch: C[] = [];
  let bytes = 0;
  for await (const candidate of candidates) {
    const size = candidate.ok ? Buffer.byteLength(candidate.article.text) : 0;
    if (batch.length === limits.articles || (batch.length > 0 && bytes + size > limits.bytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(candidate);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
