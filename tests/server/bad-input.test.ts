import { describe, expect, it, onTestFinished } from 'vitest';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { DatelineServer } from '../../src/server/server.ts';
import type { Settings } from '../../src/server/settings.ts';
import { plainReader } from '../graphql/plain-reader.ts';
import { openTestStore } from '../store/test-store.ts';
import { bearer, issuer, TOKENS, WITH_TOKENS } from './credentials.ts';
import { PRODUCTION } from './serve.ts';

const EDITOR = bearer(TOKENS.editor);
const MET = 'Ada Example met Ben Sample on 2024-05-03.';
const many = (count: number, one: string) => Array.from({ length: count }, () => one).join(' ');
const ingesting = (articles: readonly object[]) => ({
  query: 'mutation ($articles: [ArticleInput!]!) { ingest(articles: $articles) { id status code message } }',
  variables: { articles },
});
const asking = (query: string, variables: object = {}) => ({ query, variables });

/** A server on a real store with one article. */
async function served(settings: Settings) {
  const store = await openTestStore();
  onTestFinished(() => store.close());
  await store.setUp(GRAPH_SCHEMA);
  const server = await DatelineServer.listen({ store, reader: plainReader }, settings);
  onTestFinished(() => server.close());
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, text, json: JSON.parse(text) };
  };
  await post(ingesting([{ id: 'met', text: MET }]), EDITOR);
  return { post };
}

/** What is wrong, what is sent, and the status and code that it gets. */
const CORPUS: readonly (readonly [
  what: string,
  body: unknown,
  status: number,
  code: string,
  headers?: Record<string, string>,
])[] = [
  ['no JSON', '{"query"', 400, 'BAD_REQUEST'],
  ['a list of questions', [asking('{ __typename }')], 400, 'BAD_REQUEST'],
  ['no query', {}, 400, 'BAD_REQUEST'],
  ['a query that is a number', { query: 7 }, 400, 'BAD_REQUEST'],
  ['variables that are a list', { query: '{ __typename }', variables: [] }, 400, 'BAD_REQUEST'],
  [
    'a form',
    'query=x',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { 'content-type': 'application/x-www-form-urlencoded' },
  ],
  ['text', '{"query":"{ __typename }"}', 400, 'BAD_REQUEST', { 'content-type': 'text/plain' }],
  ['a syntax error', asking('{ documents('), 400, 'GRAPHQL_PARSE_FAILED'],
  ['too many tokens', asking(`{ ${many(1_001, 'x')} }`), 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', asking('{ docs { id } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['introspection', asking('{ __schema { types { name } } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an unknown operation',
    { ...asking('query A { __typename }'), operationName: 'B' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'several operations',
    asking('query A { __typename } query B { __typename }'),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a hash nobody knows',
    { extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } },
    200,
    'PERSISTED_QUERY_NOT_FOUND',
  ],
  [
    'a hash of something else',
    { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } },
    400,
    'BAD_REQUEST',
  ],
  [
    'a deep question',
    asking(`{ event(id: "e") ${'{ reports { document '.repeat(7)}{ id }${' } }'.repeat(7)} }`),
    400,
    'TOO_COMPLEX',
  ],
  ['many fields', asking(`{ ${many(251, '__typename')} }`), 400, 'TOO_COMPLEX'],
  [
    'a wrong type in a variable',
    asking('query ($n: Int) { documents(first: $n) { totalCount } }', { n: 'x' }),
    400,
    'BAD_INPUT',
  ],
  [
    'a variable left out',
    asking('query ($w: String!) { encounters(who: $w) { totalCount } }'),
    400,
    'BAD_INPUT',
  ],
  [
    'a wrong type in the document',
    asking('{ documents(first: "x") { totalCount } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a page of none', asking('{ documents(first: 0) { totalCount } }'), 200, 'BAD_INPUT'],
  [
    'a page too large',
    asking('query ($n: Int) { documents(first: $n) { totalCount } }', { n: 101 }),
    200,
    'BAD_INPUT',
  ],
  ['no cursor', asking('{ documents(after: "none") { totalCount } }'), 200, 'BAD_INPUT'],
  ['a cursor of another list', asking('{ documents(after: "WyJhIiwxXQ") { totalCount } }'), 200, 'BAD_INPUT'],
  [
    'no day',
    asking('{ encounters(who: "Ada Example", since: "yesterday") { totalCount } }'),
    200,
    'BAD_INPUT',
  ],
  [
    'reversed days',
    asking('{ encounters(who: "Ada Example", since: "2024-02-01", until: "2024-01-01") { totalCount } }'),
    200,
    'BAD_INPUT',
  ],
  [
    'a name that nobody bears',
    asking('{ encounters(who: "Nobody Atall") { totalCount } }'),
    200,
    'UNKNOWN_NAME',
  ],
  ['an id that is not there', asking('mutation { removeDocument(id: "nowhere") }'), 200, 'NOT_FOUND', EDITOR],
  ['no token', ingesting([]), 401, 'UNAUTHENTICATED'],
  ['a wrong token', asking('{ __typename }'), 401, 'UNAUTHENTICATED', bearer('dateline_wrong')],
  ['a token without the role', ingesting([]), 403, 'FORBIDDEN', bearer(TOKENS.reader)],
  ['a large question', asking(`{ __typename } #${'x'.repeat(102_400)}`), 413, 'TOO_LARGE'],
  [
    'a large question of an editor',
    asking(`{ __typename } #${'x'.repeat(102_400)}`),
    413,
    'TOO_LARGE',
    EDITOR,
  ],
  ['a huge body', `"${'x'.repeat(8 * 1_048_576)}"`, 413, 'TOO_LARGE', EDITOR],
  [
    'too many articles',
    ingesting(Array.from({ length: 51 }, () => ({ text: MET }))),
    200,
    'BAD_INPUT',
    EDITOR,
  ],
  [
    'too much text',
    ingesting(Array.from({ length: 6 }, () => ({ text: 'x'.repeat(1_000_000) }))),
    200,
    'TOO_LARGE',
    EDITOR,
  ],
  ['an article without a text', ingesting([{ id: 'a' }]), 400, 'BAD_INPUT', EDITOR],
];

describe('what makes no sense is answered with its code', () => {
  it('and its status, every time, and is never a 500', async () => {
    const { jwt, sign } = await issuer();
    const { post } = await served({ ...PRODUCTION, access: { ...WITH_TOKENS, jwt } });
    const expired = bearer(await sign({ roles: ['editor'] }, -3_600));
    const corpus = [
      ...CORPUS,
      ['an expired JWT', asking('{ __typename }'), 401, 'UNAUTHENTICATED', expired] as const,
    ];
    const answers: Record<string, string> = {};
    for (const [what, body, , , headers] of corpus) {
      const { status, json, text } = await post(body, headers);
      answers[what] = `${status} ${json.errors?.[0]?.extensions.code}`;
      expect(text, what).not.toMatch(/stacktrace|node_modules/);
    }
    expect(answers).toEqual(
      Object.fromEntries(corpus.map(([what, , status, code]) => [what, `${status} ${code}`])),
    );
  });
});

describe('bad articles in one ingest', () => {
  it('cost only themselves: each has one result, in order, and the others are taken', async () => {
    const { post } = await served({ ...PRODUCTION, access: WITH_TOKENS });
    const { status, json } = await post(
      ingesting([
        { id: 'first', text: 'Cleo Third met Dan Fourth on 2024-05-04.' },
        { id: 'empty', text: '' },
        { id: 'day', text: MET, publishedOn: '2024-02-30' },
        { id: 'large', text: 'x'.repeat(1_048_577) },
        { id: 'address', text: MET, url: 'javascript:alert(1)' },
        { id: 'unreadable', text: 'UNREADABLE' },
        { id: 'met', text: MET },
        { id: 'last', text: 'Eve Fifth met Finn Sixth on 2024-05-05.' },
      ]),
      EDITOR,
    );
    expect(status).toBe(200);
    const results = json.data.ingest.map(({ id, status: became, code }: Record<string, string>) => [
      id,
      became,
      code,
    ]);
    expect(results).toEqual([
      ['first', 'NEW', null],
      ['empty', 'FAILED', 'BAD_INPUT'],
      ['day', 'FAILED', 'BAD_INPUT'],
      ['large', 'FAILED', 'TOO_LARGE'],
      ['address', 'FAILED', 'BAD_INPUT'],
      ['unreadable', 'FAILED', 'INTERNAL_SERVER_ERROR'],
      ['met', 'UNCHANGED', null],
      ['last', 'NEW', null],
    ]);
    expect(JSON.stringify(json)).not.toContain('secret');
    const { json: found } = await post({ query: '{ documents { nodes { id } } }' });
    expect(found.data.documents.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'first',
      'last',
      'met',
    ]);
  });
});
