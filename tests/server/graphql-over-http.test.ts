import { describe, expect, it } from 'vitest';
import { PRODUCTION, serve, storeThatReads } from './serve.ts';

const empty = storeThatReads(async () => []);
const EVENT = 'query Event($id: ID!) { event(id: $id) { id } }';

describe('GraphQL over HTTP', () => {
  it('answers a question by POST', async () => {
    const { post } = await serve(empty);
    const { status, json } = await post({ query: EVENT, variables: { id: 'event:none' } });
    expect(status).toBe(200);
    expect(json).toEqual({ data: { event: null } });
  });

  it('answers a question by GET', async () => {
    const { get } = await serve(empty);
    const query = new URLSearchParams({ query: EVENT, variables: '{"id":"event:none"}' });
    const response = await get(`/graphql?${query}`, { 'apollo-require-preflight': 'true' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { event: null } });
  });

  it('changes nothing by GET', async () => {
    const { get } = await serve(empty);
    const query = new URLSearchParams({ query: 'mutation { removeDocument(id: "a") }' });
    const response = await get(`/graphql?${query}`, { 'apollo-require-preflight': 'true' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('gives every answer an id, the one the client brought where it did', async () => {
    const { post } = await serve(empty);
    const own = await post({ query: '{ __typename }' });
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const brought = await post({ query: '{ __typename }' }, { 'x-request-id': 'abc-1' });
    expect(brought.headers.get('x-request-id')).toBe('abc-1');
    const odd = await post({ query: '{ __typename }' }, { 'x-request-id': 'a"b'.repeat(50) });
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('refuses simple requests, which other sites can make a browser send', async () => {
    const { get, post } = await serve(empty);
    const byGet = await get('/graphql?query=%7B__typename%7D');
    expect(byGet.status).toBe(400);
    expect(await byGet.text()).toContain('CSRF');
    const asText = await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect(asText.status).toBe(400);
    expect(asText.text).toContain('CSRF');
  });

  it('refuses several questions in one request', async () => {
    const { post } = await serve(empty);
    const { status, json } = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(status).toBe(400);
    expect(json.errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it.each([
    ['is no JSON', '{"query":', 'application/json', 400, 'BAD_REQUEST'],
    ['is empty', '', 'application/json', 400, 'BAD_REQUEST'],
    ['is a form', 'query={__typename}', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['has no query', '{}', 'application/json', 400, 'BAD_REQUEST'],
    [
      'has variables that are no object',
      '{"query":"{__typename}","variables":1}',
      'application/json',
      400,
      'BAD_REQUEST',
    ],
    ['is over 8 MiB', `{"query":"${'x'.repeat(8 * 1_048_576)}"}`, 'application/json', 413, 'TOO_LARGE'],
  ])('refuses a body that %s', async (_what, body, type, status, code) => {
    const { post } = await serve(empty);
    const answer = await post(body, { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(answer.json.errors[0].extensions.code).toBe(code);
    expect(answer.json.data).toBeUndefined();
  });

  it('says where else to go when there is nothing at a path', async () => {
    const { get } = await serve(empty);
    const response = await get('/graph');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'There is nothing at GET /graph. The API is at /graphql.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  it('answers introspection in development only', async () => {
    const question = { query: '{ __schema { queryType { name } } }' };
    const development = await (await serve(empty)).post(question);
    expect(development.json.data.__schema.queryType.name).toBe('Query');
    const production = await (await serve(empty, PRODUCTION)).post(question);
    expect(production.status).toBe(400);
    expect(production.json.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
