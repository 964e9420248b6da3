import { LARGEST_BATCH } from '../graph/ingest-item.ts';
import { storedArticles } from '../graph/questions/outdated-documents.ts';
import type { RereadScope } from '../graph/reread-batch.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { BATCH_LIMITS } from './batch-limits.ts';
import type { Candidate, Ingested } from './candidate.ts';
import { ingestArticles } from './ingest-articles.ts';
import { type Graph, rereadDestination } from './store-destination.ts';

/**
 * Reads documents of a graph again from the texts that it keeps, batch by batch, and tells what became of each. One
 * that cannot be read stays as it was and hinders no other. What was told of is done, so that whoever is interrupted
 * may ask again which documents are left and go on.
 *
 * @param ids see `documentsToReread`; those that are gone meanwhile are left out
 * @param threads how many articles the reader reads at once
 * @throws StoreUnavailable
 */
export function rereadDocuments(
  graph: Graph,
  ids: readonly string[],
  scope: RereadScope,
  threads = 1,
): AsyncGenerator<Ingested> {
  const destination = rereadDestination(graph, scope, threads);
  return ingestArticles(storedCandidates(graph.store, ids), destination, BATCH_LIMITS);
}

async function* storedCandidates(store: GraphStore, ids: readonly string[]): AsyncGenerator<Candidate> {
  for (let start = 0; start < ids.length; start += LARGEST_BATCH) {
    for (const article of await storedArticles(store, ids.slice(start, start + LARGEST_BATCH))) {
      yield { ok: true, source: { path: article.id, line: null }, article, repeats: null };
    }
  }
}
