import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { PRODUCTION, serve, storeThatReads } from './serve.ts';

const empty = storeThatReads(async () => []);

describe('the audit suite of graphql-http', () => {
  it('passes all that a server must do, and nearly all that it should', async () => {
    // Some of its questions are introspection.
    const { url } = await serve(empty, { ...PRODUCTION, sandbox: true });
    const results = await auditServer({
      url: `${url}/graphql`,
      // It asks by GET as no browser may; what shows that a request is wanted is no part of the suite.
      fetchFn: (address: string, init: RequestInit = {}) =>
        fetch(address, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'true' } }),
    });
    const passed = (level: string) =>
      results.filter(({ name, status }) => name.startsWith(level) && status === 'ok').length;
    const failed = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
    expect(passed('MUST'), failed.join('\n')).toBe(13);
    expect(passed('SHOULD'), failed.join('\n')).toBeGreaterThanOrEqual(20);
  });
});

/** What graphql-cop looks for, and what each of its checks takes for a finding. */
describe('in production there is none of what graphql-cop finds', () => {
  const ask = async (query: string) => (await serve(empty, PRODUCTION)).post({ query });
  const repeated = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index)).join(' ');

  it('alias overloading', async () => {
    expect(
      (await ask(`query { ${repeated(101, (n) => `alias${n}:__typename`)} }`)).json.data,
    ).toBeUndefined();
  });

  it('batches of queries', async () => {
    const { post } = await serve(empty, PRODUCTION);
    const { status, json } = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect([status, Array.isArray(json)]).toEqual([400, false]);
  });

  it('directive overloading', async () => {
    expect((await ask(`query { __typename ${'@aa'.repeat(10)} }`)).json.errors.length).toBeLessThan(10);
  });

  it('field duplication', async () => {
    expect((await ask(`query { ${repeated(500, () => '__typename')} }`)).json.data).toBeUndefined();
  });

  it('circular introspection', async () => {
    const circular =
      'query { __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
    expect((await ask(circular)).json.data).toBeUndefined();
  });

  it('circular fragments', async () => {
    const { json } = await ask(
      'query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }',
    );
    expect(json.errors).toBeDefined();
  });

  it('introspection', async () => {
    expect((await ask('query { __schema { types { name } } }')).json.data).toBeUndefined();
  });

  it.each(['{ __schema { directive } }', '{ docments { totalCount } }', '{ document(id: "d") { titel } }'])(
    'suggestions of fields (%s)',
    async (query) => {
      expect((await ask(query)).text).not.toContain('Did you mean');
    },
  );

  it('queries and mutations by GET, as a link sends them', async () => {
    const { get } = await serve(empty, PRODUCTION);
    for (const query of ['{__typename}', 'mutation {__typename}']) {
      const response = await get(`/graphql?${new URLSearchParams({ query })}`);
      expect(await response.json()).not.toHaveProperty('data');
    }
  });

  it('queries as a form sends them', async () => {
    const { post } = await serve(empty, PRODUCTION);
    const { json } = await post('query=%7B__typename%7D', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(json).not.toHaveProperty('data');
  });

  it.each(['/graphiql', '/playground', '/console', '/graphql'])('a page to explore at %s', async (path) => {
    const { get } = await serve(empty, PRODUCTION);
    const page = await (await get(path, { accept: 'text/html' })).text();
    expect(page).not.toMatch(/graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground|Sandbox/);
  });

  it('tracing and stack traces', async () => {
    for (const query of ['query { __typename }', 'qwerty cop { abc }', 'query { abc }']) {
      expect((await ask(query)).text).not.toMatch(/tracing|exception|stacktrace/i);
    }
  });
});
