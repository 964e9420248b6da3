import { describe, expect, it } from 'vitest';
import { type Api, ingest, openApi } from './api.ts';

const NAMES = ['Ben Sample', 'Cleo Third', 'Dora Fourth', 'Emil Fifth', 'Fay Sixth', 'Gus Seventh'];

/** Ada meets one more person each day, each in an article of its own. */
async function busyAda(): Promise<Api> {
  const api = await openApi();
  const texts = NAMES.map((name, i) => [`day ${i + 1}`, `Ada Example met ${name} on 2024-05-0${i + 1}.`]);
  await ingest(api, Object.fromEntries(texts));
  api.statements();
  return api;
}

const PAGE = `query ($first: Int, $after: String) {
  encounters(who: "Ada Example", first: $first, after: $after) {
    totalCount
    nodes { when { from } }
    edges { cursor node { when { from } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

describe('a connection', () => {
  it('goes through everything once, page by page', async () => {
    const api = await busyAda();
    const days: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { data } = await api.ask(PAGE, { first: 2, after });
      const { nodes, edges, pageInfo, totalCount } = data.encounters;
      expect(totalCount).toBe(6);
      expect(edges.map(({ node }: { node: unknown }) => node)).toEqual(nodes);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges[1].cursor]);
      expect([pageInfo.hasPreviousPage, pageInfo.hasNextPage]).toEqual([page > 0, page < 2]);
      days.push(...nodes.map(({ when }: { when: { from: string } }) => when.from));
      after = pageInfo.endCursor;
    }
    expect(days).toEqual([6, 5, 4, 3, 2, 1].map((day) => `2024-05-0${day}`));
  });

  it('holds 20 at most unless asked for more, also where null is given', async () => {
    const api = await busyAda();
    const { data } = await api.ask(PAGE, { first: null });
    expect(data.encounters.nodes).toHaveLength(6);
  });

  it('has no cursors on an empty page', async () => {
    const api = await busyAda();
    const { data } = await api.ask(
      '{ encounters(who: "Ada Example", kinds: [CALL]) { pageInfo { startCursor endCursor hasNextPage } } }',
    );
    expect(data.encounters.pageInfo).toEqual({ startCursor: null, endCursor: null, hasNextPage: false });
  });

  it.each(['encounters(who: "Ada Example", ', 'acquaintances(who: "Ada Example", ', 'documents('])(
    '%s…) refuses a cursor that it did not give out',
    async (field) => {
      const api = await busyAda();
      const { errors } = await api.ask(`{ ${field} after: "x") { totalCount } }`);
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ field: 'after' }] });
    },
  );
});

describe('a name', () => {
  it('that nobody bears is UNKNOWN_NAME, with who may be meant', async () => {
    const api = await busyAda();
    const { data, errors } = await api.ask('{ encounters(who: "Ada Exampel") { totalCount } }');
    expect(data).toBeNull();
    expect(errors[0]?.extensions).toEqual({
      code: 'UNKNOWN_NAME',
      suggestions: [{ id: 'person:ada-example', name: 'Ada Example', type: 'PERSON' }],
    });
  });

  it('that several bear is AMBIGUOUS_NAME, with who they are', async () => {
    const api = await openApi();
    await ingest(api, {
      a: 'Ada Example met Ben Sample on 2024-05-01. Ida Example met Ben Sample on 2024-05-02.',
    });
    const { errors } = await api.ask('{ person(name: "Example") { id } }');
    expect(errors[0]?.path).toEqual(['person']);
    expect(errors[0]?.extensions).toEqual({
      code: 'AMBIGUOUS_NAME',
      candidates: [
        { id: 'person:ada-example', name: 'Ada Example', type: 'PERSON' },
        { id: 'person:ida-example', name: 'Ida Example', type: 'PERSON' },
      ],
    });
  });

  it('may be an id, and an id may be of another type than asked for', async () => {
    const api = await busyAda();
    const { data } = await api.ask(
      `{ encounters(who: "person:ada-example") { totalCount }
         person(id: "person:ada-example") { name }
         place(id: "person:ada-example") { name }
         nobody: person(id: "person:nobody") { name } }`,
    );
    expect(data).toEqual({
      encounters: { totalCount: 6 },
      person: { name: 'Ada Example' },
      place: null,
      nobody: null,
    });
  });

  it('is refused when it is no day for positions', async () => {
    const api = await busyAda();
    const { errors } = await api.ask('{ person(name: "Ada Example") { positions(asOf: "May") { title } } }');
    expect(errors[0]?.message).toBe(
      'asOf "May" is not a day of the calendar: write YYYY-MM-DD, as "2023-06-28"',
    );
  });
});

describe('an unknown id', () => {
  it('gives null', async () => {
    const { data } = await (await openApi()).ask('{ event(id: "event:x") { id } document(id: "x") { id } }');
    expect(data).toEqual({ event: null, document: null });
  });
});

describe('connection', () => {
  it('gives the steps, and null where there is no way', async () => {
    const api = await busyAda();
    await ingest(api, { apart: 'Hal Eighth met Ian Ninth on 2024-05-09.' });
    const { data } = await api.ask(
      `{ way: connection(from: "Ben Sample", to: "Cleo Third") { from { name } to { name } event { reports { quote } } }
         none: connection(from: "Ben Sample", to: "Ian Ninth") { from { name } } }`,
    );
    expect(data.way).toMatchObject([
      { from: { name: 'Ben Sample' }, to: { name: 'Ada Example' } },
      {
        from: { name: 'Ada Example' },
        to: { name: 'Cleo Third' },
        event: { reports: [{ quote: 'Ada Example met Cleo Third on 2024-05-02.' }] },
      },
    ]);
    expect(data.none).toBeNull();
  });
});

describe('nested fields', () => {
  const NESTED = `query ($first: Int) {
    documents(first: $first) {
      nodes {
        text
        mentions { text sentence entity { __typename name ... on Person { positions { title } } mentions(first: 2) { totalCount } } document { title } }
        reports { quote start end evidence { text } document { id } }
      }
    }
  }`;

  it('lead from documents to what they say, with offsets into their text', async () => {
    const api = await busyAda();
    const { data, errors } = await api.ask(NESTED, { first: 100 });
    expect(errors).toEqual([]);
    for (const { text, mentions, reports } of data.documents.nodes) {
      expect(mentions.map((mention: { text: string }) => mention.text)).toHaveLength(2);
      expect(mentions[0]).toMatchObject({
        sentence: text,
        entity: { __typename: 'Person', name: 'Ada Example' },
      });
      expect(mentions[0].entity.mentions.totalCount).toBe(6);
      expect(text.slice(reports[0].start, reports[0].end)).toBe(reports[0].quote);
    }
  });

  it('cost as many statements for many rows as for few', async () => {
    const api = await busyAda();
    await api.ask(NESTED, { first: 1 });
    const forOne = api.statements();
    await api.ask(NESTED, { first: 100 });
    expect(api.statements()).toBe(forOne);
    expect(forOne).toBeLessThan(15);
  });

  it('of an event cost nothing beyond the question itself', async () => {
    const api = await busyAda();
    await api.ask('{ encounters(who: "Ada Example") { totalCount } }');
    const bare = api.statements();
    await api.ask(
      '{ encounters(who: "Ada Example") { nodes { place { name } participants { party { name } } reports { quote document { title } } } } }',
    );
    expect(api.statements()).toBe(bare);
  });
});

describe('node', () => {
  it('finds an entity, an event, a decision and a document by id, and nothing by another', async () => {
    const api = await busyAda();
    const { data } = await api.ask(
      '{ encounters(who: "Ada Example", first: 1) { nodes { id } } person(name: "Ada Example") { id } }',
    );
    const decided = await api.ask('mutation { same(a: "person:ben-sample", b: "person:cleo-third") { id } }');
    const asked = async (id: string) =>
      (await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).data.node;
    const ids: [string, string][] = [
      ['Person', data.person.id],
      ['Event', data.encounters.nodes[0].id],
      ['Decision', decided.data.same.id],
      ['Document', 'day 3'],
    ];
    for (const [__typename, id] of ids) expect(await asked(id)).toEqual({ __typename, id });
    for (const id of ['person:nobody', 'event:none', 'decision:none', 'no such document']) {
      expect(await asked(id)).toBeNull();
    }
  });

  it('shows what its type has', async () => {
    const api = await busyAda();
    const { data } = await api.ask(
      '{ node(id: "person:ada-example") { ... on Entity { name } ... on Person { positions { title } } } }',
    );
    expect(data.node).toEqual({ name: 'Ada Example', positions: [] });
  });
});

describe('the last rows of a list', () => {
  it('are those before a cursor, whatever `first` is by default', async () => {
    const api = await busyAda();
    const query = `query ($before: String) {
      encounters(who: "Ada Example", last: 2, before: $before) {
        nodes { when { from } } pageInfo { hasPreviousPage hasNextPage startCursor }
      }
    }`;
    const end = (await api.ask(query)).data.encounters;
    expect(end.nodes.map(({ when }: { when: { from: string } }) => when.from)).toEqual([
      '2024-05-02',
      '2024-05-01',
    ]);
    const next = (await api.ask(query, { before: end.pageInfo.startCursor })).data.encounters;
    expect(next.nodes.map(({ when }: { when: { from: string } }) => when.from)).toEqual([
      '2024-05-04',
      '2024-05-03',
    ]);
    expect(next.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });
});

describe('search', () => {
  it('finds entities and documents by their words', async () => {
    const api = await busyAda();
    const { data } = await api.ask(
      '{ search(text: "fourth") { text score entity { name } document { id } } }',
    );
    expect(data.search).toMatchObject([
      { entity: { name: 'Dora Fourth' }, document: null },
      { entity: null, document: { id: 'day 3' } },
      { entity: null, document: null },
    ]);
  });
});
