import { describe, expect, it } from 'vitest';
import { type Api, ingest, openApi } from './api.ts';

const INGEST =
  'mutation ($articles: [ArticleInput!]!) { ingest(articles: $articles) { id status code message } }';

async function results(api: Api, articles: readonly object[]) {
  const { data, errors } = await api.ask(INGEST, { articles });
  expect(errors).toEqual([]);
  return data.ingest;
}

const MET = 'Ada Example met Ben Sample on 2024-05-03.';

describe('ingest', () => {
  it('says what became of each article, in order', async () => {
    const api = await openApi();
    await ingest(api, { a: MET, b: MET });
    const answer = await results(api, [
      { id: 'c', text: MET },
      { id: 'a', text: MET },
      { id: 'b', text: 'Ada Example met Cleo Third on 2024-05-04.' },
    ]);
    expect(answer).toEqual([
      { id: 'c', status: 'NEW', code: null, message: null },
      { id: 'a', status: 'UNCHANGED', code: null, message: null },
      { id: 'b', status: 'CHANGED', code: null, message: null },
    ]);
  });

  it('says of a text that is not in English that nothing was read from it', async () => {
    const answer = await results(await openApi(), [{ id: 'a', text: 'FRENCH' }]);
    const message = expect.stringContaining('in another language than English (fr)');
    expect(answer).toEqual([{ id: 'a', status: 'NEW', code: null, message }]);
  });

  it('names an article by its id, else its url, else its text', async () => {
    const api = await openApi();
    const answer = await results(api, [
      { url: 'https://news.example/1', text: MET },
      { text: 'Ada Example met Dora Fourth on 2024-05-05.' },
    ]);
    expect(answer[0].id).toBe('https://news.example/1');
    expect(answer[1].id).toMatch(/^sha256:[0-9a-f]{16}$/);
  });

  it('takes the others when one cannot be taken', async () => {
    const api = await openApi();
    const answer = await results(api, [
      { id: 'good', text: MET },
      { id: 'empty', text: '  ' },
      { url: 'ftp://news.example', text: MET },
      { text: '' },
      { id: 'large', text: 'x'.repeat(1_048_577) },
      { id: 'dated', text: MET, publishedOn: '2023-02-30' },
      { id: 'also good', text: MET },
    ]);
    expect(answer.map(({ id, status, code }: Record<string, string>) => [id, status, code])).toEqual([
      ['good', 'NEW', null],
      ['empty', 'FAILED', 'BAD_INPUT'],
      ['ftp://news.example', 'FAILED', 'BAD_INPUT'],
      ['articles[3]', 'FAILED', 'BAD_INPUT'],
      ['large', 'FAILED', 'TOO_LARGE'],
      ['dated', 'FAILED', 'BAD_INPUT'],
      ['also good', 'NEW', null],
    ]);
    expect(answer[1].message).toBe('articles[1]: text is empty: an article needs words');
    expect(answer[5].message).toContain('"2023-02-30" is no day of the calendar');
    expect(api.logged).toEqual([]);
  });

  it('takes the first of two articles that share an id, and names both', async () => {
    const api = await openApi();
    const answer = await results(api, [
      { id: 'same', text: MET },
      { id: 'same', text: 'Ada Example met Cleo Third on 2024-05-04.' },
      { id: 'same', text: MET },
    ]);
    expect(answer.map(({ status }: { status: string }) => status)).toEqual(['NEW', 'FAILED', 'UNCHANGED']);
    expect(answer[1].message).toMatch(/^articles\[1\]: the id "same" is taken by articles\[0\]/);
  });

  it('keeps to itself why it failed on an article, and logs it', async () => {
    const api = await openApi();
    const answer = await results(api, [
      { id: 'bad', text: 'UNREADABLE' },
      { id: 'good', text: MET },
    ]);
    expect(answer[0]).toMatchObject({ id: 'bad', status: 'FAILED', code: 'INTERNAL_SERVER_ERROR' });
    expect(answer[0].message).not.toContain('secret');
    expect(answer[1].status).toBe('NEW');
    expect(api.logged).toEqual(['An article could not be ingested.']);
  });

  it('costs only the article that the store refuses', async () => {
    const api = await openApi();
    const { write } = api.store;
    api.store.write = (work) =>
      write.call(api.store, (transaction) =>
        work({
          ...transaction,
          run: (cypher, parameters) => {
            if (JSON.stringify(parameters ?? {}).includes('Zoe Refused')) throw new Error('refused');
            return transaction.run(cypher, parameters);
          },
        }),
      ) as ReturnType<typeof work>;
    const answer = await results(api, [
      { id: 'a', text: MET },
      { id: 'b', text: 'Ada Example met Zoe Refused on 2024-05-04.' },
      { id: 'c', text: 'Ada Example met Cleo Third on 2024-05-04.' },
    ]);
    expect(answer.map(({ status }: { status: string }) => status)).toEqual(['NEW', 'FAILED', 'NEW']);
  });

  it('refuses more than a request may bring, and stores nothing of it', async () => {
    const api = await openApi();
    const many = Array.from({ length: 51 }, (_, i) => ({ id: `a${i}`, text: MET }));
    const tooMany = await api.ask(INGEST, { articles: many });
    expect(tooMany.errors[0]).toMatchObject({
      message: 'articles must be at most 50 in one request, not 51: send them in several',
      extensions: { code: 'BAD_INPUT', issues: [{ field: 'articles' }] },
    });
    const large = Array.from({ length: 6 }, (_, i) => ({ id: `b${i}`, text: 'x '.repeat(500_000) }));
    const tooLarge = await api.ask(INGEST, { articles: large });
    expect(tooLarge.errors[0]?.extensions?.code).toBe('TOO_LARGE');
    expect((await api.ask('{ documents { totalCount } }')).data.documents.totalCount).toBe(0);
  });

  it('takes no articles for an answer', async () => {
    expect(await results(await openApi(), [])).toEqual([]);
  });
});

describe('reread', () => {
  const REREAD =
    'mutation ($first: Int, $after: ID, $all: Boolean) { reread(first: $first, after: $after, all: $all) { next results { id status } } }';

  it('goes through all documents, page by page', async () => {
    const api = await openApi();
    await ingest(api, { a: MET, b: MET, c: MET });
    expect((await api.ask(REREAD, {})).data).toEqual({ reread: { next: null, results: [] } });
    const first = await api.ask(REREAD, { all: true, first: 2 });
    const unchanged = (id: string) => ({ id, status: 'UNCHANGED' });
    expect(first.data).toEqual({ reread: { next: 'b', results: [unchanged('a'), unchanged('b')] } });
    const rest = await api.ask(REREAD, { all: true, first: 2, after: 'b' });
    expect(rest.data).toEqual({ reread: { next: null, results: [unchanged('c')] } });
  });

  it.each([0, -1, 51])('reads no %i documents at once', async (first) => {
    const { errors } = await (await openApi()).ask(REREAD, { first });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});

describe('removeDocument', () => {
  const REMOVE = 'mutation ($id: ID!) { removeDocument(id: $id) }';

  it('takes a document with what nobody else states', async () => {
    const api = await openApi();
    await ingest(api, { a: MET });
    expect((await api.ask(REMOVE, { id: 'a' })).data).toEqual({ removeDocument: true });
    const { errors } = await api.ask('{ encounters(who: "Ada Example") { totalCount } }');
    expect(errors[0]?.extensions?.code).toBe('UNKNOWN_NAME');
  });

  it('says NOT_FOUND for an id that the graph does not hold', async () => {
    const { errors } = await (await openApi()).ask(REMOVE, { id: 'nothing' });
    expect(errors[0]).toMatchObject({
      message: 'There is no document with the id "nothing".',
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('the version of the reader', () => {
  it('is told of a document, and how many documents another one has read', async () => {
    const api = await openApi();
    await ingest(api, { a: MET, b: MET });
    const ask = '{ document(id: "a") { readerVersion } statistics { documents outdatedDocuments } }';
    const statistics = { documents: 2, outdatedDocuments: 0 };
    expect((await api.ask(ask)).data).toEqual({ document: { readerVersion: 'plain' }, statistics });
    await api.store.write((transaction) =>
      transaction.run("MATCH (r:Reading {id: 'a'}) SET r.reader = 'older'"),
    );
    expect((await api.ask(ask)).data).toEqual({
      document: { readerVersion: 'older' },
      statistics: { documents: 2, outdatedDocuments: 1 },
    });
  });
});
