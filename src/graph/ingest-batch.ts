import { IDENTITY_VERSION } from '../identity/identity-version.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { BatchTooLarge } from './errors.ts';
import { type DocumentStatus, type IngestItem, LARGEST_BATCH } from './ingest-item.ts';
import { bringUpToDate, isSame, isUpToDate, stateOf } from './writes/bring-up-to-date.ts';
import { type KnownDocument, knownDocuments } from './writes/known-documents.ts';
import { ALONE, documentLocks } from './writes/lock-keys.ts';

export { type DocumentStatus, type IngestItem, LARGEST_BATCH, LARGEST_BATCH_BYTES } from './ingest-item.ts';

/** What became of an article. */
export interface IngestedDocument {
  readonly id: string;
  readonly status: DocumentStatus;
}

/**
 * Puts articles into the graph in one transaction: all of them or, when it throws, none. What the graph holds
 * afterwards does not depend on the order, the batches or the number of times that articles came in. An article
 * whose content and reading are those already there is unchanged, and left alone unless the rules of identity have
 * changed since; another under a known id replaces what that document stated, and nothing else. Of two versions of one
 * id in a batch the last stands.
 *
 * @param items at most LARGEST_BATCH articles, of LARGEST_BATCH_BYTES of text together
 * @returns one result for each item, in order
 * @throws BatchTooLarge for more articles than that
 */
export async function ingestBatch(
  store: GraphStore,
  items: readonly IngestItem[],
): Promise<IngestedDocument[]> {
  if (items.length > LARGEST_BATCH) throw new BatchTooLarge(items.length, LARGEST_BATCH);
  const ids = [...new Set(items.map(({ article }) => article.id))];
  if (ids.length === 0) return [];
  // To look first keeps what is repeated from waiting for others to write nothing.
  const seen = await knownDocuments(store.read.bind(store), ids);
  if (items.every((item) => isUpToDate(item, seen.get(item.article.id)))) return statusesOf(items, seen);
  const rulesChanged = [...seen.values()].some(({ identity }) => identity !== IDENTITY_VERSION);
  return store.write(
    async (transaction) => {
      await transaction.lock(documentLocks(ids));
      const known = await knownDocuments(transaction.run.bind(transaction), ids);
      const last = new Map(items.map((item) => [item.article.id, item]));
      await bringUpToDate(transaction, [...last.values()], known);
      return statusesOf(items, known);
    },
    rulesChanged ? ALONE : {},
  );
}

/** What becomes of each item where these documents are known. */
function statusesOf(
  items: readonly IngestItem[],
  known: ReadonlyMap<string, KnownDocument>,
): IngestedDocument[] {
  const states = new Map(known);
  return items.map((item) => {
    const { id } = item.article;
    const before = states.get(id);
    states.set(id, stateOf(item));
    return { id, status: before === undefined ? 'NEW' : isSame(item, before) ? 'UNCHANGED' : 'CHANGED' };
  });
}
