import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { decideDifferent } from '../../src/graph/decisions/decide-different.ts';
import { decideSame } from '../../src/graph/decisions/decide-same.ts';
import { undoDecision } from '../../src/graph/decisions/undo-decision.ts';
import { exportGraph } from '../../src/graph/export-graph.ts';
import { documentsToReread, nextToReread } from '../../src/graph/questions/outdated-documents.ts';
import { removeDocument } from '../../src/graph/remove-document.ts';
import type { RereadScope } from '../../src/graph/reread-batch.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { BATCH_LIMITS } from '../../src/ingest/batch-limits.ts';
import type { Candidate } from '../../src/ingest/candidate.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';
import { rereadDocuments } from '../../src/ingest/reread-documents.ts';
import { storeDestination } from '../../src/ingest/store-destination.ts';
import type { ArticleReader } from '../../src/reading/article-reader.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { plainReader } from '../graphql/plain-reader.ts';
import { openTestStore } from '../store/test-store.ts';

const DECIDING = { by: 'curator', at: '2024-05-01T10:00:00Z', note: null };

/** More than one batch holds. */
const ARTICLES = [
  ...Array.from({ length: 50 }, (_, i) => article(`a${i}`, 'Ada Example met Ben Sample on 2024-05-03.')),
  article('b', 'Ada Exemple met Ben Sample on 2024-05-03.'),
  article('c', 'Cleo Third met Ben Sample on 2024-06-01. Cleo Third met Ada Example on 2024-06-02.'),
];

/** A later version of the plain reader: it finds the first event only, and fails on one article. */
const later: ArticleReader = {
  version: 'later',
  read: async (read) => {
    if (read.text.includes('Exemple')) throw new TypeError('a mistake of the later reader');
    const { events, ...reading } = await plainReader.read(read);
    return { ...reading, events: events.slice(0, 1) };
  },
};
/** Another that reads just the same. */
const renamed: ArticleReader = { ...plainReader, version: 'renamed' };

let store: GraphStore;

beforeEach(async () => {
  store = await openTestStore();
  await store.setUp(GRAPH_SCHEMA);
});
afterEach(() => store.close());

describe('reading documents again', () => {
  test('has nothing to do where the same version has read them', async () => {
    await ingested(ARTICLES, plainReader);
    expect(await documentsToReread(store, plainReader.version, 'OUTDATED')).toEqual([]);
  });

  test('makes the graph that the later reader would have made', async () => {
    await ingested(ARTICLES.slice(-1), later);
    const expected = await exported();
    await removeDocument(store, 'c');
    await ingested(ARTICLES.slice(-1), plainReader);
    expect(await exported()).not.toEqual(expected);
    expect(await reread(later)).toEqual(['c CHANGED']);
    expect(await exported()).toEqual(expected);
    expect(await reread(later)).toEqual([]);
  });

  test('goes on where it was interrupted, to the same end', async () => {
    await ingested(ARTICLES, plainReader);
    const all = await reread({ ...later, version: 'all at once' });
    const expected = await exported();
    await reread(plainReader);

    const [first] = await batchesOf(later);
    expect(first).toHaveLength(50);
    const left = await reread(later);
    expect(left).toHaveLength(ARTICLES.length - 50);
    expect([...(first ?? []), ...left]).toEqual(all);
    expect(await exported()).toEqual(expected);
  });

  test('leaves a document as it was that cannot be read, and tries it again', async () => {
    await ingested(ARTICLES.slice(-2), plainReader);
    expect(await reread(later)).toEqual(['b FAILED', 'c CHANGED']);
    expect((await exported()).join('\n')).toContain('Ada Exemple');
    expect(await reread(later)).toEqual(['b FAILED']);
  });

  test.each<[string, ArticleReader, RereadScope]>([
    ['a version that reads the same', renamed, 'OUTDATED'],
    ['the same version, told to do all', plainReader, 'ALL'],
    ['another version, told to do all', renamed, 'ALL'],
  ])('%s changes nothing, decisions included', async (_, reader, scope) => {
    await ingested(ARTICLES, plainReader);
    const ids = [
      await decideSame(store, 'person:ada-example', 'person:ada-exemple', DECIDING),
      await decideDifferent(store, 'person:ben-sample', 'c', DECIDING),
    ];
    const decided = await exported();
    const results = await reread(reader, scope);
    expect(results).toEqual(ARTICLES.map(({ id }) => `${id} UNCHANGED`).sort());
    expect(await exported()).toEqual(decided);
    expect(await documentsToReread(store, reader.version, 'OUTDATED')).toEqual([]);

    for (const id of ids) await undoDecision(store, id, DECIDING);
    const undone = await exported();
    await reread(reader, 'ALL');
    expect(await exported()).toEqual(undone);
  });

  test('leaves alone what was edited or removed while it was being read', async () => {
    await ingested(ARTICLES.slice(-2), plainReader);
    const edited = article('b', 'Ada Example met Dora Fourth on 2024-07-01.');
    const slow: ArticleReader = {
      version: 'slow',
      read: async (read) => {
        await ingested([edited], plainReader);
        await removeDocument(store, 'c');
        return plainReader.read(read);
      },
    };
    expect(await reread(slow)).toEqual(['b UNCHANGED', 'c UNCHANGED']);
    const lines = (await exported()).join('\n');
    expect(lines).toContain('Dora Fourth');
    expect(lines).not.toContain('Cleo Third');
  });
});

describe('the next documents to be read again', () => {
  const pages = async (first: number, scope: RereadScope = 'OUTDATED') => {
    const found: (readonly string[])[] = [];
    let after = '';
    for (let more = true; more; after = found.at(-1)?.at(-1) ?? '') {
      const page = await nextToReread(store, { reader: 'later', scope }, { after, first });
      found.push(page.ids);
      more = page.more;
    }
    return found;
  };

  test('are found page by page in the order of ids, and none twice', async () => {
    await ingested(ARTICLES, plainReader);
    const all = (await documentsToReread(store, 'later', 'OUTDATED')).map(({ id }) => id);
    expect(all).toHaveLength(ARTICLES.length);
    const found = await pages(7);
    expect(found.slice(0, -1).every((page) => page.length === 7)).toBe(true);
    expect(found.flat()).toEqual(all);
  });

  test('are found behind many that are up to date', async () => {
    await ingested(ARTICLES, { ...plainReader, version: 'later' });
    await store.write((transaction) =>
      transaction.run("MATCH (r:Reading) WHERE r.id IN ['a9', 'c'] SET r.reader = 'older'"),
    );
    expect(await pages(1)).toEqual([['a9'], ['c']]);
    expect((await pages(20, 'ALL')).flat()).toHaveLength(ARTICLES.length);
  });

  test('are none where all are up to date, and in an empty graph', async () => {
    expect(await pages(3)).toEqual([[]]);
    await ingested(ARTICLES, { ...plainReader, version: 'later' });
    expect(await pages(3)).toEqual([[]]);
  });
});

describe('a graph of other rules of identity', () => {
  test('is settled anew, whoever read it', async () => {
    await ingested(ARTICLES, plainReader);
    const expected = await exported();
    // As rules might have had it: Ben of one document somebody else, found under another form, otherwise named.
    await change("MATCH (r:Reading) SET r.identity = 'earlier'");
    await change(
      "MATCH (p:Profile {name: 'ben sample'}) SET p.bearer = 'person:benny', p.formKey = 'x', p.aloneId = 'y'",
    );
    await change('MATCH (:Profile)-[m:MAY_GO_BY]->(:Calling) DELETE m');
    await change("MATCH (e:Entity {id: 'person:ben-sample'}) SET e.name = 'Benny', e.aliases = []");
    expect(await reread(plainReader)).toEqual(ARTICLES.map(({ id }) => `${id} UNCHANGED`).sort());
    expect(await exported()).toEqual(expected);
    await ingested([article('d', 'Ben Sample met Eve Fifth on 2024-08-01.')], plainReader);
    const profiles = await store.read(
      "MATCH (p:Profile {bearer: 'person:ben-sample'})-[:MAY_GO_BY]->(c:Calling) RETURN DISTINCT p.aloneId AS id",
    );
    expect(profiles).toEqual([{ id: 'person:ben-sample' }]);
  });

  test('is settled anew by what is ingested again', async () => {
    await ingested(ARTICLES.slice(-1), plainReader);
    const expected = await exported();
    await change("MATCH (r:Reading) SET r.identity = 'earlier'");
    await change("MATCH (e:Entity {id: 'person:ben-sample'}) SET e.name = 'Benny'");
    expect(await ingested(ARTICLES.slice(-1), plainReader)).toEqual(['c UNCHANGED']);
    expect(await exported()).toEqual(expected);
  });
});

describe('a graph that earlier versions of Dateline made, without profiles', () => {
  beforeEach(async () => {
    await ingested(ARTICLES, plainReader);
  });

  const strip = async (): Promise<void> => {
    await change('MATCH (r:Reading) REMOVE r.reader, r.identity');
    await change('MATCH (:Document)-[m:MENTIONS]->(:Entity) REMOVE m.profiles, m.parts');
    await change('MATCH (:Report)-[n:NAMES]->(:Entity) REMOVE n.calledIn');
    await change('MATCH (p:Profile) DETACH DELETE p');
    await change('MATCH (c:Calling) DETACH DELETE c');
  };

  test('is made right', async () => {
    const expected = await exported();
    await strip();
    expect(await reread(plainReader)).toHaveLength(ARTICLES.length);
    expect(await exported()).toEqual(expected);
    await decideSame(store, 'person:ada-example', 'person:ada-exemple', DECIDING);
  });

  test('takes articles before it is', async () => {
    const more = article('d', 'Cleo Third met Ben Sample on 2024-06-01.');
    await ingested([more], plainReader);
    const expected = await exported();
    await removeDocument(store, 'd');
    await strip();
    expect(await ingested([more], plainReader)).toEqual(['d NEW']);
    await reread(plainReader);
    expect(await exported()).toEqual(expected);
  });
});

test('ingesting articles again keeps who read them now, and changes what is read otherwise', async () => {
  await ingested(ARTICLES.slice(-1), plainReader);
  expect(await ingested(ARTICLES.slice(-1), renamed)).toEqual(['c UNCHANGED']);
  expect(await documentsToReread(store, renamed.version, 'OUTDATED')).toEqual([]);
  expect(await ingested(ARTICLES.slice(-1), later)).toEqual(['c CHANGED']);
  expect(await documentsToReread(store, later.version, 'OUTDATED')).toEqual([]);
});

function article(id: string, text: string): Article {
  return { id, text, title: null, publisher: null, publishedOn: null, url: null };
}

async function ingested(articles: readonly Article[], reader: ArticleReader): Promise<string[]> {
  const candidates = articles.map(
    (each): Candidate => ({ ok: true, source: { path: each.id, line: null }, article: each, repeats: null }),
  );
  const results: string[] = [];
  for await (const { id, status } of ingestArticles(
    candidates,
    storeDestination({ store, reader }),
    BATCH_LIMITS,
  )) {
    results.push(`${id} ${status}`);
  }
  return results;
}

async function reread(reader: ArticleReader, scope: RereadScope = 'OUTDATED'): Promise<string[]> {
  return (await batchesOf(reader, scope, Number.POSITIVE_INFINITY)).flat();
}

/** What became of documents, batch by batch, until so many batches are done. */
async function batchesOf(
  reader: ArticleReader,
  scope: RereadScope = 'OUTDATED',
  most = 1,
): Promise<string[][]> {
  const ids = (await documentsToReread(store, reader.version, scope)).map(({ id }) => id);
  const batches: string[][] = [];
  for await (const { id, status } of rereadDocuments({ store, reader }, ids, scope)) {
    const last = batches.at(-1);
    if (last === undefined || last.length === BATCH_LIMITS.articles) batches.push([`${id} ${status}`]);
    else last.push(`${id} ${status}`);
    if (batches.length === most && batches.at(-1)?.length === BATCH_LIMITS.articles) break;
  }
  return batches;
}

async function exported(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(store)) lines.push(line);
  return lines;
}

function change(cypher: string): Promise<unknown> {
  return store.write((transaction) => transaction.run(cypher));
}
