import { describe, expect, it } from 'vitest';
import { StatementFailed, StoreUnavailable } from '../../src/store/errors.ts';
import { PRODUCTION, QUIET, serve, storeThatReads } from './serve.ts';

const question = { query: '{ event(id: "event:x") { id } }' };
const empty = storeThatReads(async () => []);

function failingWith(failure: Error) {
  return storeThatReads(async () => {
    throw failure;
  });
}

describe('a failure of ours', () => {
  it('is masked in production, message and stack', async () => {
    const { post } = await serve(failingWith(new TypeError('secret detail')), PRODUCTION);
    const { text, json, headers } = await post(question);
    expect(json.errors[0].extensions.requestId).toBe(headers.get('x-request-id'));
    expect(text).not.toContain('secret');
    expect(json.errors).toMatchObject([
      { message: 'Internal server error', path: ['event'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(Object.keys(json.errors[0].extensions)).toEqual(['code', 'requestId']);
  });

  it('is shown in development', async () => {
    const { post } = await serve(failingWith(new TypeError('secret detail')));
    const { json } = await post(question);
    expect(json.errors[0].message).toBe('secret detail');
    expect(json.errors[0].extensions.stacktrace[0]).toBe('TypeError: secret detail');
  });

  it('is a rejected statement too, whatever its class', async () => {
    const { post } = await serve(failingWith(new StatementFailed('MATCH (secret)')), PRODUCTION);
    const { text, json } = await post(question);
    expect(text).not.toContain('secret');
    expect(json.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });

  it('keeps its code when the database is gone, and its address only in development', async () => {
    const gone = failingWith(new StoreUnavailable('bolt://secret:7687 does not answer'));
    const masked = await (await serve(gone, PRODUCTION)).post(question);
    expect(masked.json.errors[0]).toMatchObject({
      message: 'The graph cannot be reached now.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
    const shown = await (await serve(gone)).post(question);
    expect(shown.json.errors[0].message).toBe('bolt://secret:7687 does not answer');
  });
});

describe("a client's mistake", () => {
  const all = [QUIET, PRODUCTION].map(
    (settings) => [settings.production ? 'production' : 'development', settings] as const,
  );

  describe.each(all)('in %s', (_name, settings) => {
    it.each([
      ['a syntax error', '{ event(', {}, 400, 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', '{ encounter { id } }', {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
      ['an unknown argument', '{ event(name: "x") { id } }', {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'a literal of the wrong type',
        '{ documents(first: "many") { totalCount } }',
        {},
        400,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        'an impossible day as literal',
        '{ encounters(who: "A", since: "2023-02-30") { totalCount } }',
        {},
        200,
        'BAD_INPUT',
      ],
      [
        'an impossible day as variable',
        'query ($day: Date) { encounters(who: "A", since: $day) { totalCount } }',
        { day: '2023-02-30' },
        200,
        'BAD_INPUT',
      ],
      [
        'a day that is a number',
        '{ encounters(who: "A", since: 2023) { totalCount } }',
        {},
        400,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        'a variable of the wrong type',
        'query ($first: Int) { documents(first: $first) { totalCount } }',
        { first: 'many' },
        400,
        'BAD_INPUT',
      ],
      ['a variable left out', 'query ($id: ID!) { event(id: $id) { id } }', {}, 400, 'BAD_INPUT'],
      [
        'an unknown enum value',
        'query ($k: [EventKind!]) { encounters(who: "A", kinds: $k) { totalCount } }',
        { k: ['PARTY'] },
        400,
        'BAD_INPUT',
      ],
      [
        'null for an argument that has a default in the operation only',
        'query ($id: ID = "a") { event(id: $id) { id } }',
        { id: null },
        200,
        'BAD_INPUT',
      ],
      [
        'null for a directive',
        'query ($yes: Boolean = true) { __typename @include(if: $yes) }',
        { yes: null },
        200,
        'BAD_INPUT',
      ],
      ['first of zero', '{ documents(first: 0) { totalCount } }', {}, 200, 'BAD_INPUT'],
      ['first over 100', '{ documents(first: 101) { totalCount } }', {}, 200, 'BAD_INPUT'],
      ['an empty name', '{ encounters(who: "  ") { totalCount } }', {}, 200, 'BAD_INPUT'],
      ['both a name and an id', '{ person(name: "A", id: "b") { id } }', {}, 200, 'BAD_INPUT'],
      ['neither a name nor an id', '{ person { id } }', {}, 200, 'BAD_INPUT'],
      ['an empty search', '{ search(text: "") { text } }', {}, 200, 'BAD_INPUT'],
      [
        'too many steps',
        '{ connection(from: "A", to: "B", maxSteps: 99) { __typename } }',
        {},
        200,
        'BAD_INPUT',
      ],
      [
        'days in the wrong order',
        '{ encounters(who: "A", since: "2024-01-02", until: "2024-01-01") { totalCount } }',
        {},
        200,
        'BAD_INPUT',
      ],
    ])('%s has its own code', async (_what, query, variables, status, code) => {
      const { post } = await serve(empty, settings);
      const answer = await post({ query, variables });
      expect(answer.json.errors[0].extensions.code).toBe(code);
      expect(answer.json.errors[0].extensions.stacktrace).toBeUndefined();
      expect(answer.status).toBe(status);
    });
  });

  it('names every field that is wrong, for people and for programs', async () => {
    const { post } = await serve(empty);
    const { json } = await post({
      query: '{ encounters(who: "", first: 500, since: "2024-01-02", until: "2024-01-01") { totalCount } }',
    });
    const [{ message, extensions, path }] = json.errors;
    expect(path).toEqual(['encounters']);
    expect(message).toContain('first must be from 1 to 100, not 500');
    expect(message).toContain('who must not be empty');
    expect(extensions.issues.map((issue: { field: string }) => issue.field).sort()).toEqual([
      'first',
      'since',
      'who',
    ]);
  });

  it('of days in the wrong order says both', async () => {
    const { post } = await serve(empty);
    const { json } = await post({
      query: '{ acquaintances(who: "A", since: "2024-01-02", until: "2024-01-01") { totalCount } }',
    });
    expect(json.errors[0].message).toBe('since (2024-01-02) must not be later than until (2024-01-01)');
  });
});
