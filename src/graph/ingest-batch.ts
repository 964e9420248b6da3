import type { GraphStore, StatementRunner } from '../store/graph-store.ts';
import { BatchTooLarge } from './errors.ts';
import { type DocumentStatus, type IngestItem, LARGEST_BATCH } from './ingest-item.ts';
import { knownDocuments } from './writes/known-documents.ts';
import { takeTurn } from './writes/lock.ts';
import { restate } from './writes/restate.ts';
import { stateOf, writeDocuments } from './writes/write-documents.ts';

export { type DocumentStatus, type IngestItem, LARGEST_BATCH, LARGEST_BATCH_BYTES } from './ingest-item.ts';

/** What became of an article. */
export interface IngestedDocument {
  readonly id: string;
  readonly status: DocumentStatus;
}

/**
 * Puts articles into the graph in one transaction: all of them or, when it throws, none. What the graph holds
 * afterwards does not depend on the order, the batches or the number of times that articles came in. An article
 * whose content and reading are those already there is left alone; another under a known id replaces what that
 * document stated, and nothing else. Of two versions of one id in a batch the last stands.
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
  // To look first keeps what is repeated from waiting for its turn to write nothing.
  const seen = statusesOf(items, await knownDocuments(store.read.bind(store), ids));
  if (seen.every(({ status }) => status === 'UNCHANGED')) return seen;
  return store.write(async (transaction) => {
    await takeTurn(transaction);
    const known = await knownDocuments(transaction.run.bind(transaction), ids);
    const last = new Map(items.map((item) => [item.article.id, item]));
    const written = [...last.values()].filter((item) => known.get(item.article.id) !== stateOf(item));
    await replaceStatements(transaction, written, known);
    return statusesOf(items, known);
  });
}

/** What becomes of each item where documents are known in these states. */
function statusesOf(items: readonly IngestItem[], known: ReadonlyMap<string, string>): IngestedDocument[] {
  const states = new Map(known);
  return items.map((item) => {
    const { id } = item.article;
    const before = states.get(id);
    const state = stateOf(item);
    states.set(id, state);
    return { id, status: before === undefined ? 'NEW' : before === state ? 'UNCHANGED' : 'CHANGED' };
  });
}

async function replaceStatements(
  transaction: StatementRunner,
  items: readonly IngestItem[],
  known: ReadonlyMap<string, unknown>,
): Promise<void> {
  if (items.length === 0) return;
  await writeDocuments(transaction, items);
  await restate(transaction, {
    gone: items.map(({ article }) => article.id).filter((id) => known.has(id)),
    come: items.map(({ article, reading }) => ({ document: article.id, reading })),
    bearers: [],
  });
}
