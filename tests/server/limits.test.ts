import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { bearer, TOKENS, WITH_TOKENS } from './credentials.ts';
import { PRODUCTION, QUIET, serve, storeThatReads } from './serve.ts';

const empty = storeThatReads(async () => []);
const KB = 1_024;

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `reports { document { ${nested(levels - 1)} } }`;
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

const TOO_MUCH: readonly (readonly [string, string, object, string])[] = [
  ['13 levels', `{ event(id: "e") { ${nested(6)} } }`, {}, 'depth'],
  ['31 aliases', `{ ${many(31, (n) => `a${n}: __typename`)} }`, {}, 'aliases'],
  ['500 times the same field', `{ ${many(500, () => '__typename')} }`, {}, 'fields'],
  ['31 directives', `{ ${many(31, () => '__typename @include(if: true)')} }`, {}, 'directives'],
  [
    'large pages within large pages',
    '{ documents(first: 100) { nodes { mentions { entity { mentions(first: 100) { nodes { text sentence } } } } } } }',
    {},
    'cost',
  ],
  [
    'large pages within large pages, by variables',
    'query ($n: Int, $m: Int) { documents(first: $n) { nodes { mentions { entity { mentions(first: $m) { nodes { text sentence } } } } } } }',
    { n: 100, m: 100 },
    'cost',
  ],
  [
    "large pages within large pages, by variables' defaults",
    'query ($n: Int = 100) { documents(first: $n) { nodes { mentions { entity { mentions(first: $n) { nodes { text sentence } } } } } } }',
    {},
    'cost',
  ],
  [
    'fragments that double each other',
    `{ event(id: "e") { ...F0 } } ${many(20, (n) => `fragment F${n} on Event { id ...F${n + 1} ... on Event { ...F${n + 1} } }`)} fragment F20 on Event { kind }`,
    {},
    'fields',
  ],
];

describe('an operation', () => {
  it.each(TOO_MUCH)('is refused with %s', async (_what, query, variables, measure) => {
    const { post } = await serve(empty);
    const { status, json } = await post({ query, variables });
    expect(status).toBe(400);
    expect(json.errors[0].extensions).toMatchObject({ code: 'TOO_COMPLEX', measure });
    expect(json.data).toBeUndefined();
  });

  it('is refused with more than 1000 tokens', async () => {
    const { post } = await serve(empty);
    const { status, json } = await post({ query: `{ ${many(1_000, () => '__typename')} }` });
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  it('is told of five mistakes at most, and that there are more', async () => {
    const { post } = await serve(empty);
    const { json } = await post({ query: `{ ${many(50, (n) => `unknown${n}`)} }` });
    expect(json.errors).toHaveLength(6);
    expect(json.errors.at(-1).message).toContain('Too many validation errors');
  });
});

describe('a body', () => {
  const settings = { ...PRODUCTION, access: WITH_TOKENS };
  const large = (bytes: number) => ({
    query: 'mutation ($a: [ArticleInput!]!) { ingest(articles: $a) { code } }',
    variables: { a: [{ text: '' }], filler: 'x'.repeat(bytes) },
  });

  it('has at most 100 KB', async () => {
    const { post } = await serve(empty, settings);
    const { status, json } = await post(large(101 * KB));
    expect([status, json.errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('has more for those who may put articles in', async () => {
    const { post } = await serve(empty, settings);
    const { status, json } = await post(large(101 * KB), bearer(TOKENS.editor));
    expect([status, json.data]).toEqual([200, { ingest: [{ code: 'BAD_INPUT' }] }]);
    const curator = await post(large(101 * KB), bearer(TOKENS.curator));
    expect(curator.status).toBe(413);
  });

  it('has more only where it does put articles in', async () => {
    const { post } = await serve(empty, settings);
    const question = { query: '{ __typename }', variables: { filler: 'x'.repeat(101 * KB) } };
    const { status, json } = await post(question, bearer(TOKENS.editor));
    expect([status, json.errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('is counted where it does not say how long it is', async () => {
    const { url } = await serve(empty, settings);
    const answer = await new Promise<string>((resolve, reject) => {
      const sent = request(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      });
      sent.on('error', reject).on('response', (response) => {
        response.setEncoding('utf8').on('data', (text) => resolve(`${response.statusCode} ${text}`));
      });
      for (let chunk = 0; chunk < 11; chunk += 1) sent.write(' '.repeat(10 * KB));
      sent.end('{"query":"{__typename}"}');
    });
    expect(answer).toMatch(/^413 .*"TOO_LARGE"/);
  });
});

describe('the rate of requests', () => {
  it('is limited for each address', async () => {
    const { post, get } = await serve(empty, { ...QUIET, requestsPerMinute: 2 });
    const ask = () => post({ query: '{ __typename }' });
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    const refused = await ask();
    expect([refused.status, refused.json.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get('/health/live')).status).toBe(200);
  });

  it('is limited for each token by itself', async () => {
    const settings = { ...PRODUCTION, access: WITH_TOKENS, requestsPerMinute: 1 };
    const { post } = await serve(empty, settings);
    const ask = (headers = {}) => post({ query: '{ __typename }' }, headers);
    const statuses = [];
    for (const token of [TOKENS.reader, TOKENS.editor, TOKENS.reader]) {
      statuses.push((await ask(bearer(token))).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    expect((await ask()).status).toBe(200);
  });

  it('counts wrong tokens by their address', async () => {
    const settings = { ...PRODUCTION, access: WITH_TOKENS, requestsPerMinute: 1 };
    const { post } = await serve(empty, settings);
    const guess = (token: string) => post({ query: '{ __typename }' }, bearer(token));
    expect([(await guess('one')).status, (await guess('two')).status]).toEqual([401, 429]);
  });

  it('is that of the client, where a trusted proxy names it', async () => {
    const trusting = { ...QUIET, requestsPerMinute: 1, trustedProxies: ['127.0.0.1'] };
    const from = (client: Awaited<ReturnType<typeof serve>>, address: string) =>
      client.post({ query: '{ __typename }' }, { 'x-forwarded-for': address });
    const behind = await serve(empty, trusting);
    expect((await from(behind, '192.0.2.1')).status).toBe(200);
    expect((await from(behind, '192.0.2.2')).status).toBe(200);
    expect((await from(behind, '192.0.2.1')).status).toBe(429);
    const direct = await serve(empty, { ...trusting, trustedProxies: [] });
    expect((await from(direct, '192.0.2.1')).status).toBe(200);
    expect((await from(direct, '192.0.2.2')).status).toBe(429);
  });
});
