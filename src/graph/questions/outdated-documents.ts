import { z } from 'zod';
import type { Article } from '../../article/article.ts';
import { compareCodeUnits } from '../../identity/code-units.ts';
import { IDENTITY_VERSION } from '../../identity/identity-version.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { RereadScope } from '../reread-batch.ts';
import { readRows, text, textOrNull, whole } from '../rows.ts';

const outdatedRow = z.object({ id: text, characters: whole });
const countRow = z.object({ documents: whole });
const versionRow = z.object({ id: text, reader: textOrNull });
const articleRow = z.object({
  id: text,
  title: textOrNull,
  publisher: textOrNull,
  publishedOn: textOrNull,
  url: textOrNull,
  text,
});

/** Documents of another version; those of earlier ones of Dateline keep none. */
const OUTDATED = `MATCH (d:Document)
  OPTIONAL MATCH (d)-[:READ_AS]->(r:Reading)
  WITH d, r
  WHERE $all OR r.reader IS NULL OR r.identity IS NULL OR r.reader <> $reader OR r.identity <> $identity`;

export type OutdatedDocument = z.output<typeof outdatedRow>;

/**
 * The ids of the documents that another version of the reader, or other rules of identity, put into the graph; or of
 * all documents; with how long they are. In order, in one statement.
 */
export async function documentsToReread(
  store: GraphStore,
  reader: string,
  scope: RereadScope,
): Promise<OutdatedDocument[]> {
  const rows = await store.read(`${OUTDATED} RETURN d.id AS id, size(d.text) AS characters`, {
    all: scope === 'ALL',
    reader,
    identity: IDENTITY_VERSION,
  });
  return readRows(outdatedRow, rows).sort((a, b) => compareCodeUnits(a.id, b.id));
}

/** How many documents another version put into the graph. One statement. */
export async function countOutdated(store: GraphStore, reader: string): Promise<number> {
  const rows = await store.read(`${OUTDATED} RETURN count(d) AS documents`, {
    all: false,
    reader,
    identity: IDENTITY_VERSION,
  });
  return readRows(countRow, rows)[0]?.documents ?? 0;
}

/** The articles of documents as they were given, in the order of their ids, in one statement; others are left out. */
export async function storedArticles(store: GraphStore, ids: readonly string[]): Promise<readonly Article[]> {
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (d:Document {id: id})
     RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.url AS url,
       d.text AS text`,
    { ids },
  );
  return readRows(articleRow, rows).sort((a, b) => compareCodeUnits(a.id, b.id));
}

/** The version of the reader that read each document; null where an earlier version of Dateline kept none. One statement. */
export async function readerVersions(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (d:Document {id: id})
     OPTIONAL MATCH (d)-[:READ_AS]->(r:Reading)
     RETURN d.id AS id, r.reader AS reader`,
    { ids },
  );
  return new Map(readRows(versionRow, rows).map(({ id, reader }) => [id, reader]));
}
