import type { GraphStore } from '../store/graph-store.ts';
import { BatchTooLarge } from './errors.ts';
import { type IngestItem, LARGEST_BATCH } from './ingest-item.ts';
import { bringUpToDate, isSame } from './writes/bring-up-to-date.ts';
import { type KnownDocument, knownDocuments } from './writes/known-documents.ts';
import { ALONE } from './writes/lock-keys.ts';

/**
 * Which documents are written anew: those that another reader or other rules put into the graph, or each, so that
 * whatever was wrong with what is derived from it is right again.
 */
export type RereadScope = 'OUTDATED' | 'ALL';

/** What became of a document; SUPERSEDED when it was edited or removed since its text was loaded. */
export interface RereadDocument {
  readonly id: string;
  readonly status: 'CHANGED' | 'UNCHANGED' | 'SUPERSEDED';
}

/**
 * Puts new readings of documents that are in the graph in the place of the old ones, in one transaction. The result
 * is the graph that the same articles, ingested by this version of Dateline, would make; decisions stay.
 *
 * @param items at most LARGEST_BATCH documents, of different ids
 * @returns one result for each item, in order
 * @throws BatchTooLarge for more than that
 */
export async function rereadBatch(
  store: GraphStore,
  items: readonly IngestItem[],
  scope: RereadScope,
): Promise<RereadDocument[]> {
  if (items.length > LARGEST_BATCH) throw new BatchTooLarge(items.length, LARGEST_BATCH);
  return store.write(async (transaction) => {
    const known = await knownDocuments(
      transaction.run.bind(transaction),
      items.map(({ article }) => article.id),
    );
    const current = items.filter((item) => known.get(item.article.id)?.contentHash === item.contentHash);
    await bringUpToDate(transaction, current, scope === 'ALL' ? outdated(known) : known);
    return items.map((item) => ({ id: item.article.id, status: statusOf(item, known.get(item.article.id)) }));
  }, ALONE);
}

function statusOf(item: IngestItem, known: KnownDocument | undefined): RereadDocument['status'] {
  if (known?.contentHash !== item.contentHash) return 'SUPERSEDED';
  return isSame(item, known) ? 'UNCHANGED' : 'CHANGED';
}

/** The documents as if they came from an earlier version of Dateline. */
function outdated(known: ReadonlyMap<string, KnownDocument>): Map<string, KnownDocument> {
  return new Map([...known].map(([id, document]) => [id, { ...document, reader: null, identity: null }]));
}
