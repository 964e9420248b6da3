import { BadArticleError, describeSource } from '../article/article-errors.ts';
import { type BatchLimits, batches } from './batches.ts';
import type { Candidate, Destination, Ingested, Settled } from './candidate.ts';
import { mapAhead } from './map-ahead.ts';

/**
 * Puts candidates into a destination, batch by batch as they come, and tells what became of each, in their order.
 * Candidates that are no articles are told of as failed and hinder no other. Those of the next batches are prepared
 * while one is being written.
 *
 * @throws what the destination throws when it is lost; what was told of until then is in it
 */
export async function* ingestArticles<C extends Candidate, P>(
  candidates: AsyncIterable<C> | Iterable<C>,
  destination: Destination<P>,
  limits: BatchLimits,
): AsyncGenerator<Ingested<C>> {
  const failedIds = new Set<string>();
  const prepare = async (candidate: C) => {
    const isNew = candidate.ok && candidate.repeats === null;
    return { candidate, prepared: isNew ? [await destination.prepare(candidate.article)] : [] };
  };
  const prepared = mapAhead(candidates, prepare, bytesOf, destination.ahead);
  for await (const batch of batches(prepared, ({ candidate }) => bytesOf(candidate), limits)) {
    const settled = (await destination.write(batch.flatMap((one) => one.prepared))).values();
    for (const { candidate } of batch) {
      const became = becameOf(candidate, settled, failedIds);
      if (candidate.ok && became.status === 'FAILED') failedIds.add(candidate.article.id);
      const id = candidate.ok ? candidate.article.id : describeSource(candidate.source);
      yield { ...became, id, candidate };
    }
  }
}

const bytesOf = (candidate: Candidate): number =>
  candidate.ok ? Buffer.byteLength(candidate.article.text) : 0;

/** @param settled what became of the articles of the batch, the next of which is the candidate's if it was one */
function becameOf(candidate: Candidate, settled: Iterator<Settled>, failedIds: ReadonlySet<string>): Settled {
  if (!candidate.ok) return { status: 'FAILED', error: candidate.error };
  const { article, repeats, source } = candidate;
  if (repeats === null) {
    const next = settled.next();
    if (next.done) throw new Error(`The destination did not say what became of ${article.id}.`);
    return next.value;
  }
  if (!failedIds.has(article.id)) return { status: 'UNCHANGED' };
  const error = new BadArticleError(
    source,
    `is the article of ${describeSource(repeats.source)}, which failed`,
  );
  return { status: 'FAILED', error };
}
