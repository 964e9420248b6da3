import { IDENTITY_VERSION } from '../../identity/identity-version.ts';
import type { Transaction } from '../../store/graph-store.ts';
import type { IngestItem } from '../ingest-item.ts';
import type { KnownDocument } from './known-documents.ts';
import { restate } from './restate.ts';
import { keepReaderVersions, readingHash, writeDocuments } from './write-documents.ts';

/** What a document is made from where an article was put in just now. */
export function stateOf(item: IngestItem): KnownDocument {
  return {
    contentHash: item.contentHash,
    readingHash: readingHash(item),
    reader: item.readerVersion,
    identity: IDENTITY_VERSION,
  };
}

/** Whether a document was made from this very article and reading. */
export function isSame(item: IngestItem, known: KnownDocument): boolean {
  return known.contentHash === item.contentHash && known.readingHash === readingHash(item);
}

/** Whether a document is in the graph just as today's reader and rules put it there. */
export function isUpToDate(item: IngestItem, known: KnownDocument | undefined): boolean {
  return known !== undefined && isStated(item, known) && known.reader === item.readerVersion;
}

/** Whether what a document states is in the graph as it would be written now, whichever reader read it. */
function isStated(item: IngestItem, known: KnownDocument): boolean {
  return isSame(item, known) && known.identity === IDENTITY_VERSION;
}

/**
 * Puts articles into the graph where they are not there just so: what they state replaces what their documents stated.
 * Where only the reader is another and read the same, its version is all that is written.
 *
 * @param items of different ids
 * @param known the documents among them that are there
 */
export async function bringUpToDate(
  transaction: Transaction,
  items: readonly IngestItem[],
  known: ReadonlyMap<string, KnownDocument>,
): Promise<void> {
  const stale = items.filter((item) => !isUpToDate(item, known.get(item.article.id)));
  const readTheSame = stale.filter((item) => {
    const before = known.get(item.article.id);
    return before !== undefined && isStated(item, before);
  });
  await keepReaderVersions(transaction, readTheSame);
  const anew = stale.filter((item) => !readTheSame.includes(item));
  if (anew.length === 0) return;
  await writeDocuments(transaction, anew);
  const before = anew.flatMap(({ article: { id } }) => known.get(id) ?? []);
  await restate(transaction, {
    gone: anew.map(({ article }) => article.id).filter((id) => known.has(id)),
    come: anew.map(({ article, reading }) => ({ document: article.id, reading })),
    bearers: [],
    rulesChanged: before.some(({ identity }) => identity !== IDENTITY_VERSION),
  });
}
