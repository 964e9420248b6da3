import { z } from 'zod';
import type { Article } from '../../article/article.ts';
import { compareCodeUnits } from '../../identity/code-units.ts';
import { IDENTITY_VERSION } from '../../identity/identity-version.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { RereadScope } from '../reread-batch.ts';
import { readRows, text, textOrNull, whole } from '../rows.ts';

const outdatedRow = z.object({ id: text, characters: whole });
const idRow = z.object({ id: text });
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

/** Of documents those of another version; those of earlier ones of Dateline keep none. */
const THAT_ARE_OUTDATED = `OPTIONAL MATCH (d)-[:READ_AS]->(r:Reading)
  WITH d, r
  WHERE $all OR r.reader IS NULL OR r.identity IS NULL OR r.reader <> $reader OR r.identity <> $identity`;
const OUTDATED = `MATCH (d:Document) ${THAT_ARE_OUTDATED}`;

/** Ids that are looked at at once, at most. */
const LARGEST_LOOK = 1_000;

const askedFor = (reader: string, scope: RereadScope) => ({
  all: scope === 'ALL',
  reader,
  identity: IDENTITY_VERSION,
});

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
  const rows = await store.read(
    `${OUTDATED} RETURN d.id AS id, size(d.text) AS characters`,
    askedFor(reader, scope),
  );
  return readRows(outdatedRow, rows).sort((a, b) => compareCodeUnits(a.id, b.id));
}

/**
 * The first of the documents to be read again behind an id, and whether there are more, without going through all:
 * ids are looked at in their order, some at first and more each time as long as too few of them are outdated.
 *
 * @param after an id, of a document or not; the empty string for the start
 */
export async function nextToReread(
  store: GraphStore,
  { reader, scope }: { readonly reader: string; readonly scope: RereadScope },
  { after, first }: { readonly after: string; readonly first: number },
): Promise<{ readonly ids: readonly string[]; readonly more: boolean }> {
  const found: string[] = [];
  const look = { limit: first + 1, last: after };
  while (found.length <= first) {
    const rows = await store.read(
      'MATCH (d:Document) WHERE d.id > $last RETURN d.id AS id ORDER BY id LIMIT $limit',
      look,
    );
    const ids = readRows(idRow, rows).map(({ id }) => id);
    const outdated = await store.read(
      `UNWIND $ids AS id MATCH (d:Document {id: id}) ${THAT_ARE_OUTDATED} RETURN d.id AS id`,
      { ids, ...askedFor(reader, scope) },
    );
    const among = new Set(readRows(idRow, outdated).map(({ id }) => id));
    found.push(...ids.filter((id) => among.has(id)));
    if (ids.length < look.limit) break;
    look.last = ids.at(-1) ?? after;
    look.limit = Math.min(LARGEST_LOOK, 10 * look.limit);
  }
  return { ids: found.slice(0, first), more: found.length > first };
}

/** How many documents another version put into the graph. One statement. */
export async function countOutdated(store: GraphStore, reader: string): Promise<number> {
  const rows = await store.read(`${OUTDATED} RETURN count(d) AS documents`, askedFor(reader, 'OUTDATED'));
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

/**
 * The version of the reader that read each document; null where an earlier version of Dateline kept none. One
 * statement.
 */
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
