import { hashOf } from '../../identity/hash.ts';
import { IDENTITY_VERSION } from '../../identity/identity-version.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { searchable } from '../../store/searchable.ts';
import type { IngestItem } from '../ingest-item.ts';

/** Tells one reading of an article from another. */
export function readingHash({ reading }: IngestItem): string {
  return hashOf(JSON.stringify(reading), 64);
}

/** Makes documents or brings them up to date, with their readings as they are. */
export async function writeDocuments(
  transaction: StatementRunner,
  items: readonly IngestItem[],
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row
     MERGE (d:Document {id: row.id})
     SET d.title = row.title, d.publisher = row.publisher, d.publishedOn = date(row.publishedOn), d.url = row.url,
       d.text = row.text, d.words = row.words, d.contentHash = row.contentHash
     MERGE (d)-[:READ_AS]->(r:Reading {id: row.id})
     SET r.hash = row.readingHash, r.json = row.reading, r.reader = row.reader, r.identity = $identity`,
    {
      rows: items.map((item) => ({
        id: item.article.id,
        title: item.article.title,
        publisher: item.article.publisher,
        publishedOn: item.article.publishedOn,
        url: item.article.url,
        text: item.article.text,
        words: searchable(`${item.article.title ?? ''} ${item.article.text}`),
        contentHash: item.contentHash,
        readingHash: readingHash(item),
        reading: JSON.stringify(item.reading),
        reader: item.readerVersion,
      })),
      identity: IDENTITY_VERSION,
    },
  );
}

/** Keeps by which version of the reader documents were read, where it read what the one before had read. */
export async function keepReaderVersions(
  transaction: StatementRunner,
  items: readonly IngestItem[],
): Promise<void> {
  if (items.length === 0) return;
  await transaction.run('UNWIND $rows AS row MATCH (r:Reading {id: row.id}) SET r.reader = row.reader', {
    rows: items.map(({ article: { id }, readerVersion: reader }) => ({ id, reader })),
  });
}
