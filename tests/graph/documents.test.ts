import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingestBatch } from '../../src/graph/ingest-batch.ts';
import { countGraph } from '../../src/graph/questions/counts.ts';
import { mentionsInDocuments } from '../../src/graph/questions/document-mentions.ts';
import { documentTexts } from '../../src/graph/questions/document-texts.ts';
import { findDocument, findDocuments } from '../../src/graph/questions/documents.ts';
import { eventsByIds, findEvent } from '../../src/graph/questions/event.ts';
import { mentionsOfEntities } from '../../src/graph/questions/mentions.ts';
import { positionKey, statementsOfPositions } from '../../src/graph/questions/position-statements.ts';
import { positionsOfPeople } from '../../src/graph/questions/positions.ts';
import { reportsInDocuments } from '../../src/graph/questions/reports.ts';
import { searchGraph } from '../../src/graph/questions/search.ts';
import type { MentionRecord, Page, PageRequest } from '../../src/graph/records.ts';
import { removeDocument } from '../../src/graph/remove-document.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ArticleBuilder } from './article-builder.ts';
import { openGraph } from './open-graph.ts';
import { seedArticles } from './seed-articles.ts';

let store: GraphStore;

beforeAll(async () => {
  const envoy = new ArticleBuilder('envoy.md', '2022-05-01', {
    title: 'An envoy 🕊 speaks',
    url: 'https://example.org/e',
  })
    .says('🕊 It rained. Envoy John Kerry spoke 😀 on Monday. Then Kerry left.')
    .person('John Kerry', 'Kerry')
    .place('US')
    .holds('John Kerry', 'US Envoy', 'US')
    .build();
  store = await openGraph([...seedArticles(), envoy]);
});

afterAll(() => store.close());

describe('documents', () => {
  test('are listed newest first, undated last, in pages', async () => {
    const one = await findDocuments(store, { first: 4, after: null });
    const two = await findDocuments(store, { first: 4, after: one.rows.at(-1)?.cursor ?? null });
    expect(one.rows.map(({ node }) => node.id)).toEqual(['003.txt', '000.txt', '001.txt', '002.txt']);
    expect(two.rows.map(({ node }) => node.id)).toEqual(['envoy.md', '004.txt']);
    expect([one.totalCount, one.hasNextPage, one.hasPreviousPage]).toEqual([6, true, false]);
    expect([two.totalCount, two.hasNextPage, two.hasPreviousPage]).toEqual([6, false, true]);
  });

  test('are listed from the end, and before a cursor', async () => {
    const end = await findDocuments(store, { first: 20, after: null, last: 2 });
    expect(end.rows.map(({ node }) => node.id)).toEqual(['envoy.md', '004.txt']);
    expect([end.hasPreviousPage, end.hasNextPage]).toEqual([true, false]);
    const before = end.rows[0]?.cursor ?? null;
    const middle = await findDocuments(store, { first: 20, after: null, last: 3, before });
    expect(middle.rows.map(({ node }) => node.id)).toEqual(['000.txt', '001.txt', '002.txt']);
    expect([middle.hasPreviousPage, middle.hasNextPage]).toEqual([true, true]);
  });

  test('are listed by publisher, and by whom they mention', async () => {
    const page = { first: 9, after: null };
    expect((await findDocuments(store, { ...page, publisher: 'VNS' })).totalCount).toBe(4);
    const kerry = await findDocuments(store, { ...page, mentioning: 'John Kerry' });
    expect(kerry.rows.map(({ node }) => node.id)).toEqual(['002.txt', 'envoy.md']);
    expect(kerry.totalCount).toBe(2);
  });

  test('are found by id, with what is known about them', async () => {
    expect(await findDocument(store, 'envoy.md')).toEqual({
      id: 'envoy.md',
      title: 'An envoy 🕊 speaks',
      publisher: null,
      publishedOn: '2022-05-01',
      url: 'https://example.org/e',
    });
    expect(await findDocument(store, 'none')).toBeNull();
  });

  test('keep their text as it was given', async () => {
    const texts = await documentTexts(store, ['envoy.md', 'none']);
    expect([...texts.keys()]).toEqual(['envoy.md']);
    expect(texts.get('envoy.md')).toMatch(/^🕊 It rained\. /u);
  });

  test('lead to what they report, in order of reading', async () => {
    const reports = (await reportsInDocuments(store, ['002.txt', 'envoy.md'])).get('002.txt') ?? [];
    const text = (await documentTexts(store, ['002.txt'])).get('002.txt') ?? '';
    expect(reports).toHaveLength(5);
    for (const { evidence } of reports) {
      for (const passage of evidence) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    }
    const starts = reports.map(({ evidence }) => evidence[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('mentions', () => {
  test('of a document stand in order, each verbatim, with its sentence', async () => {
    const mentions = (await mentionsInDocuments(store, ['envoy.md'])).get('envoy.md') ?? [];
    const text = (await documentTexts(store, ['envoy.md'])).get('envoy.md') ?? '';
    for (const { start, end, text: form } of mentions) expect(text.slice(start, end)).toBe(form);
    expect(mentions.slice(0, 2).map(({ text: form, sentence }) => [form, sentence])).toEqual([
      ['John Kerry', 'Envoy John Kerry spoke 😀 on Monday.'],
      ['Kerry', 'Then Kerry left.'],
    ]);
  });

  test('of entities come newest first, in pages, for several entities at once', async () => {
    const ids = ['person:john-kerry', 'place:united-states', 'person:nobody'];
    const pages = await mentionsOfEntities(store, ids, { first: 2, after: null });
    const kerry = pages.get('person:john-kerry');
    expect(kerry?.rows.map(({ node }) => [node.document.id, node.text])).toEqual([
      ['002.txt', 'John Kerry'],
      ['envoy.md', 'John Kerry'],
    ]);
    expect([kerry?.totalCount, kerry?.hasNextPage]).toEqual([4, true]);
    const next = await mentionsOfEntities(store, ids, { first: 2, after: kerry?.rows[1]?.cursor ?? null });
    expect(next.get('person:john-kerry')?.rows.map(({ node }) => node.text)).toEqual(['Kerry', 'John Kerry']);
    expect(next.get('person:john-kerry')?.hasNextPage).toBe(false);
    expect(pages.get('person:nobody')?.totalCount).toBe(0);
  });
});

describe('mentions from the end', () => {
  test('are the same as those from the top, page by page', async () => {
    const id = 'person:john-kerry';
    const page = async (request: Partial<PageRequest>) =>
      (await mentionsOfEntities(store, [id], { first: 20, after: null, ...request })).get(id);
    const all = await page({});
    expect(all?.rows.length).toBeGreaterThan(2);
    let before: string | null = null;
    const seen: unknown[] = [];
    for (let more = true; more; ) {
      const got: Page<MentionRecord> | undefined = await page({ last: 1, before });
      seen.unshift(...(got?.rows ?? []));
      before = got?.rows[0]?.cursor ?? null;
      more = got?.hasPreviousPage ?? false;
    }
    expect(seen).toEqual(all?.rows);
  });
});

describe('positions', () => {
  test('are those that articles state, with the days of the first and the last', async () => {
    const positions = await positionsOfPeople(store, ['person:john-kerry', 'person:joe-biden'], null);
    expect(positions.get('person:john-kerry')).toMatchObject([
      { title: 'US Envoy', of: { id: 'place:united-states' }, since: '2022-05-01', until: '2022-05-01' },
    ]);
  });

  test('lead to the documents that state them, newest first, with their words', async () => {
    const more = new ArticleBuilder('later.md', '2022-06-01')
      .person('John Kerry')
      .place('US')
      .holds('John Kerry', 'US envoy', 'US')
      .holds('John Kerry', 'Senator')
      .build();
    await ingestBatch(store, [more]);
    const held = (await positionsOfPeople(store, ['person:john-kerry'], null)).get('person:john-kerry') ?? [];
    const keys = held.map(positionKey);
    const statements = await statementsOfPositions(store, keys, 5);
    const told = held.map((position) =>
      (statements.get(positionKey(position)) ?? []).map(({ document, text }) => `${document.id}: ${text}`),
    );
    expect(told).toEqual([
      ['later.md: Senator John Kerry'],
      ['later.md: US envoy John Kerry', 'envoy.md: US Envoy John Kerry'],
    ]);
    expect([...(await statementsOfPositions(store, keys, 1)).values()].flat()).toHaveLength(2);
    expect(await statementsOfPositions(store, [], 1)).toEqual(new Map());
    await removeDocument(store, 'later.md');
  });

  test('on a day are those stated around it, or last before it', async () => {
    const on = async (day: string) =>
      (await positionsOfPeople(store, ['person:john-kerry'], day))
        .get('person:john-kerry')
        ?.map(({ title }) => title);
    expect(await on('2022-05-01')).toEqual(['US Envoy']);
    expect(await on('2023-01-01')).toEqual(['US Envoy']);
    expect(await on('2021-01-01')).toEqual([]);
  });
});

describe('search', () => {
  test('finds entities and documents, whatever the spelling', async () => {
    const hits = await searchGraph(store, { text: 'nguyen PHÚ', first: 5 });
    expect(hits.map(({ entity }) => entity?.id)).toContain('person:nguyen-phu-trong');
    expect(hits.map(({ document }) => document?.id)).toContain('004.txt');
    expect(hits.length).toBeLessThanOrEqual(5);
  });

  test('shows the passage that matches', async () => {
    const hits = await searchGraph(store, { text: 'rained monday', first: 3 });
    expect(hits[0]).toMatchObject({ entity: null, document: { id: 'envoy.md' }, score: 1 });
    expect(hits[0]?.text).toContain('It rained. Envoy John Kerry spoke 😀 on Monday.');
  });

  test('finds people by their titles', async () => {
    const hits = await searchGraph(store, { text: 'general secretary', first: 5, fields: ['TITLE'] });
    expect(hits).toMatchObject([
      { field: 'TITLE', text: 'General Secretary', entity: { id: 'person:nguyen-phu-trong' }, score: 1 },
    ]);
  });

  test('finds events by the sentences that report them', async () => {
    const hits = await searchGraph(store, { text: 'Ryder together', first: 1, fields: ['QUOTE'] });
    expect(hits).toMatchObject([{ field: 'QUOTE', entity: null, document: null }]);
    expect(hits[0]?.text).toContain('Guy Ryder came together');
    expect(hits[0]?.event?.participants.map(({ party }) => party.name)).toContain('Guy Ryder');
  });

  test.each([
    ['Blinkin', 'person:antony-blinken'],
    ['Kritenbrnik', 'person:daniel-kritenbrink'],
    ['Samanta Powers', 'person:samantha-power'],
    ['Vietnan', 'place:vietnam'],
    ['nguyen phu trogn', 'person:nguyen-phu-trong'],
  ])('finds %s, though misspelled', async (text, id) => {
    const hits = await searchGraph(store, { text, first: 5, fields: ['NAME'] });
    expect(hits.map(({ entity }) => entity?.id)).toContain(id);
  });

  test('a name spelled right goes before those spelled like it', async () => {
    const [best] = await searchGraph(store, { text: 'Powers Jake', first: 5, fields: ['NAME'] });
    expect(best).toMatchObject({ entity: { id: 'person:jake-sullivan' }, score: 1 });
  });

  test('finds nothing for what no text holds', async () => {
    expect(await searchGraph(store, { text: 'zzyzx ???', first: 3 })).toEqual([]);
  });
});

describe('an event', () => {
  test('is found by its id, and by the id that each of its reports would give it alone', async () => {
    const rows = await store.read(
      `MATCH (e:Event {kind: 'CALL'})<-[:OF]-(r:Report) RETURN e.id AS id, r.aloneId AS alone ORDER BY alone`,
    );
    expect(new Set(rows.map(({ alone }) => alone)).size).toBe(2);
    for (const { id, alone } of rows) {
      expect((await findEvent(store, String(alone)))?.id).toBe(id);
      expect((await findEvent(store, String(id)))?.id).toBe(id);
    }
    expect(await findEvent(store, 'event:none')).toBeNull();
    expect(await eventsByIds(store, ['event:none'])).toEqual(new Map());
  });
});

test('counts say how much there is', async () => {
  expect(await countGraph(store)).toMatchObject({ documents: 6, places: 4, organizations: 2, reports: 20 });
});
