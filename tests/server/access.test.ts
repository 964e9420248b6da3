import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/graphql/access/caller.ts';
import type { Settings } from '../../src/server/settings.ts';
import { bearer, issuer, TOKENS, WITH_TOKENS } from './credentials.ts';
import { type Client, PRODUCTION, QUIET, serve, storeThatReads } from './serve.ts';

const empty = storeThatReads(async () => []);
const CLOSED: Settings = { ...PRODUCTION, access: { ...WITH_TOKENS, openToRead: false } };
const OPEN: Settings = { ...PRODUCTION, access: WITH_TOKENS };

/** Every root field, and a nested one; asked so that an empty store answers without an error of another sort. */
const FIELDS: Readonly<Record<string, { readonly role: Role; readonly query: string }>> = {
  typename: { role: 'reader', query: '{ __typename }' },
  documents: { role: 'reader', query: '{ documents { totalCount } }' },
  nested: { role: 'reader', query: '{ event(id: "e") { reports { document { text } } } }' },
  fragment: { role: 'reader', query: 'query { ...F } fragment F on Query { decisions { totalCount } }' },
  ingest: { role: 'editor', query: 'mutation { ingest(articles: []) { id } }' },
  removeDocument: { role: 'editor', query: 'mutation { removeDocument(id: "a") }' },
  reread: { role: 'editor', query: 'mutation { reread { next } }' },
  same: { role: 'curator', query: 'mutation { same(a: "a", b: "b") { id } }' },
  different: { role: 'curator', query: 'mutation { different(a: "a", document: "d") { id } }' },
  undo: { role: 'curator', query: 'mutation { undo(decision: "d") { id } }' },
  hidden: {
    role: 'curator',
    query: 'mutation { ...F } fragment F on Mutation { x: undo(decision: "d") { id } }',
  },
  both: {
    role: 'curator',
    query: 'mutation { ingest(articles: []) { id } ... on Mutation { undo(decision: "d") { id } } }',
  },
};

const WHO = ['nobody', 'reader', 'editor', 'curator'] as const;

/** What may be asked with which token; whoever has one may read. */
function allowed(who: (typeof WHO)[number], role: Role, openToRead: boolean): boolean {
  if (role === 'reader') return openToRead || who !== 'nobody';
  return who === role;
}

async function codeOf(
  { url }: Client,
  query: string,
  method: 'GET' | 'POST',
  headers: Record<string, string>,
) {
  const response =
    method === 'GET'
      ? await fetch(`${url}/graphql?${new URLSearchParams({ query })}`, {
          headers: { 'apollo-require-preflight': 'true', ...headers },
        })
      : await fetch(`${url}/graphql`, {
          method,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query }),
        });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code ?? null, response };
}

/** How each field is answered, by each method, to whoever shows a token. */
async function answers(settings: Settings, who: (typeof WHO)[number]): Promise<Record<string, unknown>> {
  const client = await serve(empty, settings);
  const headers = who === 'nobody' ? {} : bearer(TOKENS[who]);
  const found: Record<string, unknown> = {};
  for (const [field, { query }] of Object.entries(FIELDS)) {
    for (const method of ['POST', 'GET'] as const) {
      const { status, code } = await codeOf(client, query, method, headers);
      found[`${method} ${field}`] = `${status} ${code}`;
    }
  }
  return found;
}

function expected(settings: Settings, who: (typeof WHO)[number]): Record<string, unknown> {
  const refused = who === 'nobody' ? '401 UNAUTHENTICATED' : '403 FORBIDDEN';
  const found: Record<string, unknown> = {};
  for (const [field, { role, query }] of Object.entries(FIELDS)) {
    const changes = query.startsWith('mutation');
    const may = field !== 'both' && allowed(who, role, settings.access.openToRead);
    // The store of this test takes no writes, which is another failure than that of access; it has nothing to reread.
    const granted =
      changes && field !== 'ingest' && field !== 'reread' ? '200 INTERNAL_SERVER_ERROR' : '200 null';
    found[`POST ${field}`] = may ? granted : refused;
    found[`GET ${field}`] = changes ? '405 BAD_REQUEST' : found[`POST ${field}`];
  }
  return found;
}

describe.each([
  ['open', OPEN],
  ['by token', CLOSED],
] as const)('where reading is %s', (_reading, settings) => {
  it.each(WHO)('%s may ask and change what the role allows, by each way', async (who) => {
    expect(await answers(settings, who)).toEqual(expected(settings, who));
  });
});

describe('access', () => {
  it('says which role was missing, and challenges those without a token', async () => {
    const { post } = await serve(empty, OPEN);
    const nobody = await post({ query: FIELDS.ingest?.query });
    expect(nobody.headers.get('www-authenticate')).toBe('Bearer realm="Dateline"');
    const reader = await post({ query: FIELDS.ingest?.query }, bearer(TOKENS.reader));
    expect(reader.json.errors[0].extensions).toEqual({ code: 'FORBIDDEN', role: 'editor' });
  });

  it('is needed by what no name leads to as well', async () => {
    let asked = 0;
    const store = storeThatReads(async () => {
      asked += 1;
      return [];
    });
    const { post } = await serve(store, OPEN);
    const query = 'mutation Remove { removeDocument(id: "a") }';
    const { status, json } = await post({ query, operationName: 'Other' });
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    expect(asked).toBe(0);
  });

  it('looks only at the operation that is meant', async () => {
    const { post } = await serve(empty, OPEN);
    const query = 'query Ask { documents { totalCount } } mutation Undo { undo(decision: "d") { id } }';
    expect((await post({ query, operationName: 'Ask' })).status).toBe(200);
    expect((await post({ query, operationName: 'Undo' })).status).toBe(401);
  });
});

describe('a credential that is wrong', () => {
  it.each([
    ['unknown', 'Bearer dateline_unknown'],
    ['of another scheme', 'Basic ZGVzazpzZWNyZXQ='],
    ['empty', 'Bearer '],
    ['the hash of one that is right', `Bearer ${WITH_TOKENS.tokens[0]?.hash}`],
  ])('is refused even for what needs none: %s', async (_what, authorization) => {
    const { post } = await serve(empty, OPEN);
    const { status, json, headers } = await post({ query: '{ __typename }' }, { authorization });
    expect(status).toBe(401);
    expect(json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(headers.get('www-authenticate')).toContain('Bearer');
  });

  it('is refused where there is none to be right', async () => {
    const { post } = await serve(empty);
    const { status, json } = await post({ query: '{ __typename }' }, bearer('dateline_any'));
    expect(status).toBe(401);
    expect(json.errors[0].message).toContain('DATELINE_TOKENS');
  });
});

describe('without any credential set up', () => {
  const change = { query: 'mutation { ingest(articles: []) { id } }' };

  it('changes are taken from this machine', async () => {
    const { post } = await serve(empty, PRODUCTION);
    expect((await post(change)).json).toEqual({ data: { ingest: [] } });
  });

  it.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])(
    'changes are not taken from a proxy on this machine (%s)',
    async (header) => {
      const { post } = await serve(empty, PRODUCTION);
      const { status, json } = await post(change, { [header]: '127.0.0.1' });
      expect([status, json.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
      expect(json.errors[0].message).toContain('own machine only');
    },
  );

  it('changes are not taken from whoever a trusted proxy says is this machine', async () => {
    const { post } = await serve(empty, { ...PRODUCTION, trustedProxies: ['127.0.0.1'] });
    expect((await post(change, { 'x-forwarded-for': '127.0.0.1' })).status).toBe(403);
  });

  const other = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address;

  it.skipIf(other === undefined)('changes are not taken from another address', async () => {
    const { url } = await serve(empty, { ...PRODUCTION, host: '0.0.0.0' });
    const response = await fetch(`http://${other}:${new URL(url).port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    expect(response.status).toBe(403);
  });
});

describe('a JSON Web Token', () => {
  async function served() {
    const id = await issuer();
    const settings = { ...PRODUCTION, access: { openToRead: false, tokens: [], jwt: id.jwt } };
    const { post } = await serve(empty, settings);
    return { id, ask: (token: string, query = '{ __typename }') => post({ query }, bearer(token)) };
  }

  it.each([
    ['a list', { roles: ['editor'] }],
    ['words', { roles: 'reader editor' }],
  ])('brings its roles as %s', async (_what, claims) => {
    const { id, ask } = await served();
    const token = await id.sign(claims);
    expect((await ask(token, FIELDS.ingest?.query)).status).toBe(200);
    expect((await ask(token, FIELDS.undo?.query)).status).toBe(403);
  });

  it('without a role may not even read where that takes a token', async () => {
    const { id, ask } = await served();
    expect((await ask(await id.sign({ roles: ['visitor'] }))).status).toBe(403);
  });

  it('is refused when it has expired, and says so; within the skew of clocks it is not', async () => {
    const { id, ask } = await served();
    const expired = await ask(await id.sign({ roles: ['reader'] }, -60));
    expect([expired.status, expired.json.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(expired.json.errors[0].message).toContain('expired');
    expect((await ask(await id.sign({ roles: ['reader'] }, -10))).status).toBe(200);
  });

  it.each([
    ['of another issuer', { iss: 'https://other.example' }],
    ['for another audience', { aud: 'another' }],
    ['not valid yet', { nbf: Math.floor(Date.now() / 1_000) + 600 }],
  ])('is refused when it is %s', async (_what, claims) => {
    const { id, ask } = await served();
    expect((await ask(await id.sign({ roles: ['reader'], ...claims }))).status).toBe(401);
  });

  it('is refused when another key signed it, or none', async () => {
    const { id, ask } = await served();
    expect((await ask(await id.forge({ roles: ['reader'] }))).status).toBe(401);
    const [, payload] = (await id.sign({ roles: ['reader'] })).split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    expect((await ask(`${header}.${payload}.`)).status).toBe(401);
  });

  it('cannot be checked while the keys are out of reach, which is no fault of the client', async () => {
    const jwt = { ...(await issuer()).jwt, jwks: 'http://127.0.0.1:9/keys' };
    const { post } = await serve(empty, { ...QUIET, access: { ...WITH_TOKENS, jwt } });
    const { status, json } = await post({ query: '{ __typename }' }, bearer('a.b.c'));
    expect(status).toBe(401);
    const signed = await (await issuer()).sign({});
    const unreachable = await post({ query: '{ __typename }' }, bearer(signed));
    expect([unreachable.status, unreachable.json.errors[0].extensions.code]).toEqual([
      503,
      'AUTHENTICATION_UNAVAILABLE',
    ]);
    expect(json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('the metrics', () => {
  it('take a token where tokens are set up, and none elsewhere', async () => {
    const { get } = await serve(empty, OPEN);
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/metrics', bearer(TOKENS.reader))).status).toBe(200);
    expect((await (await serve(empty)).get('/metrics')).status).toBe(200);
  });
});

describe('health', () => {
  it('takes no token', async () => {
    const { get } = await serve(empty, CLOSED);
    expect((await get('/health/live', bearer('wrong'))).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
  });
});
