import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportGraph } from '../../src/graph/export-graph.ts';
import { type IngestItem, ingestBatch, LARGEST_BATCH } from '../../src/graph/ingest-batch.ts';
import { countGraph } from '../../src/graph/questions/counts.ts';
import { findDocument } from '../../src/graph/questions/documents.ts';
import { findEntity } from '../../src/graph/questions/entity.ts';
import { removeDocument } from '../../src/graph/remove-document.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ArticleBuilder } from './article-builder.ts';
import { counting } from './counting-store.ts';
import { openGraph } from './open-graph.ts';
import { seedArticles } from './seed-articles.ts';

let store: GraphStore;

beforeEach(async () => {
  store = await openGraph();
});

afterEach(() => store.close());

function meeting(id: string, other: string, text = ''): ArticleBuilder {
  return new ArticleBuilder(id, '2024-05-02')
    .says(text)
    .person('Ann Ames')
    .person(other)
    .event('MEETING', { sides: [['Ann Ames'], [other]], when: '2024-05-01' });
}

/** Ingests an article in a store whose statements fail after so many; false where it needs no more. */
async function isBrokenOff(item: IngestItem, statements: number): Promise<boolean> {
  let left = statements;
  const failing: GraphStore = {
    ...counting(store).store,
    write: (work, options) =>
      store.write(
        (transaction) =>
          work({
            ...transaction,
            run: (cypher, parameters) => {
              left -= 1;
              return left < 0 ? Promise.reject(new Error('cut')) : transaction.run(cypher, parameters);
            },
          }),
        options,
      ),
  };
  try {
    await ingestBatch(failing, [item]);
    return false;
  } catch (failure) {
    expect(failure).toMatchObject({ message: 'cut' });
    return true;
  }
}

async function lines(): Promise<string[]> {
  const all: string[] = [];
  for await (const line of exportGraph(store)) all.push(line);
  return all;
}

describe('ingesting', () => {
  test('says of each article whether it is new, changed or unchanged', async () => {
    const [a, b] = [meeting('a', 'Bob Burns').build(), meeting('b', 'Cy Cole').build()];
    expect(await ingestBatch(store, [a])).toEqual([{ id: 'a', status: 'NEW' }]);
    expect(await ingestBatch(store, [a, b])).toEqual([
      { id: 'a', status: 'UNCHANGED' },
      { id: 'b', status: 'NEW' },
    ]);
    expect(await ingestBatch(store, [meeting('a', 'Dee Dunn').build()])).toEqual([
      { id: 'a', status: 'CHANGED' },
    ]);
  });

  test('an unchanged article writes nothing', async () => {
    await ingestBatch(store, seedArticles());
    const counted = counting(store);
    await ingestBatch(counted.store, seedArticles());
    expect(counted.count()).toBe(1);
  });

  test('another reading of the same text counts as a change', async () => {
    const item = meeting('a', 'Bob Burns').build();
    await ingestBatch(store, [item]);
    const better = { ...item, reading: { ...item.reading, events: [] } };
    expect(await ingestBatch(store, [better])).toEqual([{ id: 'a', status: 'CHANGED' }]);
    expect((await countGraph(store)).events).toBe(0);
  });

  test('an edited article takes its own statements along, and only those', async () => {
    await ingestBatch(store, [meeting('a', 'Bob Burns').build(), meeting('b', 'Cy Cole').build()]);
    await ingestBatch(store, [meeting('a', 'Dee Dunn').build()]);
    expect(await findEntity(store, 'PERSON', { id: 'person:bob-burns' })).toBeNull();
    expect(await findEntity(store, 'PERSON', { id: 'person:dee-dunn' })).not.toBeNull();
    expect(await findEntity(store, 'PERSON', { id: 'person:cy-cole' })).not.toBeNull();
    expect(await countGraph(store)).toMatchObject({ documents: 2, people: 3, events: 2, reports: 2 });
  });

  test('of two versions of one id in a batch the last stands', async () => {
    const results = await ingestBatch(store, [
      meeting('a', 'Bob Burns').build(),
      meeting('a', 'Cy Cole').build(),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['NEW', 'CHANGED']);
    expect(await countGraph(store)).toMatchObject({ documents: 1, people: 2, events: 1 });
    expect(await findEntity(store, 'PERSON', { id: 'person:bob-burns' })).toBeNull();
  });

  test('a batch that fails leaves nothing behind', async () => {
    const broken = meeting('b', 'Cy Cole').build();
    const { reading } = broken;
    const nowhere = { ...reading.events[0], evidence: [{ start: Number.NaN, end: 1, text: '?' }] };
    const events = reading.events.map((event) => ({ ...event, ...nowhere }));
    const impossible = { ...broken, reading: { ...reading, events } };
    await expect(ingestBatch(store, [meeting('a', 'Bob Burns').build(), impossible])).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
    });
    expect(await lines()).toEqual([]);
    expect(await findDocument(store, 'a')).toBeNull();
  });

  test('broken off at any statement changes nothing; else MET and the event change with the report', async () => {
    const report = (status: 'PLANNED' | 'OCCURRED') =>
      new ArticleBuilder('b', '2024-05-02')
        .person('Ann Ames')
        .person('Bob Burns')
        .event('MEETING', { status, sides: [['Ann Ames'], ['Bob Burns']], when: '2024-05-01' })
        .build();
    await ingestBatch(store, [report('PLANNED')]);
    const before = await lines();
    let statements = 0;
    while (await isBrokenOff(report('OCCURRED'), statements)) {
      expect(await lines()).toEqual(before);
      statements += 1;
    }
    expect(statements).toBeGreaterThan(20);
    const after = (await lines()).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(after.filter(({ type }) => type === 'met')).toMatchObject([{ times: 1, first: '2024-05-01' }]);
    expect(after.filter(({ type }) => type === 'event')).toMatchObject([{ status: 'OCCURRED' }]);
  });

  test('refuses more articles than one transaction should hold', async () => {
    const many = Array.from({ length: LARGEST_BATCH + 1 }, (_, i) => meeting(`${i}`, 'Bob Burns').build());
    await expect(ingestBatch(store, many)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  test('by several writers at once makes the graph that one writer makes', async () => {
    const articles = seedArticles();
    await ingestBatch(store, articles);
    const expected = await lines();
    for (const { article } of articles) await removeDocument(store, article.id);
    const batches = [articles.slice(0, 3), articles.slice(2), [...articles].reverse(), articles.slice(1, 4)];
    await Promise.all(batches.map((batch) => ingestBatch(store, batch)));
    expect(await lines()).toEqual(expected);
  });

  test('no articles are no work', async () => {
    expect(await ingestBatch(store, [])).toEqual([]);
  });
});

describe('removing a document', () => {
  test('takes what nobody else states, and leaves the rest', async () => {
    await ingestBatch(store, [meeting('a', 'Bob Burns').build(), meeting('b', 'Bob Burns').build()]);
    expect(await countGraph(store)).toMatchObject({ events: 1, reports: 2 });
    expect(await removeDocument(store, 'a')).toBe(true);
    expect(await countGraph(store)).toMatchObject({ documents: 1, people: 2, events: 1, reports: 1 });
    expect(await removeDocument(store, 'b')).toBe(true);
    expect(await lines()).toEqual([]);
  });

  test('that is not there changes nothing', async () => {
    expect(await removeDocument(store, 'none')).toBe(false);
  });
});

describe('the export', () => {
  test('is sorted JSON Lines with sorted keys, each with its type and id', async () => {
    await ingestBatch(store, seedArticles());
    const all = await lines();
    const records = all.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect([...new Set(records.map(({ type }) => type))]).toEqual([
      'document',
      'report',
      'position',
      'entity',
      'event',
      'met',
      'holds',
    ]);
    for (const record of records) expect(Object.keys(record)).toEqual(Object.keys(record).sort());
    const documents = records.filter(({ type }) => type === 'document').map(({ id }) => id);
    expect(documents).toEqual([...documents].sort());
  });
});
