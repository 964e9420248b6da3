import { describe, expect, it, onTestFinished } from 'vitest';
import { openLog } from '../../src/server/observe/log.ts';
import { DatelineServer } from '../../src/server/server.ts';
import type { Settings } from '../../src/server/settings.ts';
import { StoreUnavailable } from '../../src/store/errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { plainReader } from '../graphql/plain-reader.ts';
import { bearer, TOKENS, WITH_TOKENS } from './credentials.ts';
import { Lines } from './lines.ts';
import { PRODUCTION, storeThatReads } from './serve.ts';

async function logged(store: GraphStore, settings: Partial<Settings> = {}, terminal = false) {
  const written = new Lines(terminal);
  const log = openLog('info', written);
  const server = await DatelineServer.listen(
    { store, reader: plainReader },
    { ...PRODUCTION, ...settings },
    log,
  );
  onTestFinished(() => server.close());
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    await response.text();
    return response;
  };
  /** The lines of requests, once as many are there as were asked. */
  const lines = async (count: number) => {
    const known = () => written.lines.filter((line) => line.includes('"method"') || !line.startsWith('{'));
    while (known().length < count) await new Promise((resolve) => setImmediate(resolve));
    return written.lines;
  };
  return { ask, lines };
}

const parsed = (lines: readonly string[]) => lines.map((line): Record<string, unknown> => JSON.parse(line));

describe('the log', () => {
  it('has a line of JSON for each request, with its id, what it asked and who, and no more of it', async () => {
    const { ask, lines } = await logged(
      storeThatReads(async () => []),
      { access: WITH_TOKENS },
    );
    await ask('query Secret { event(id: "hush") { id } }', {
      'x-request-id': 'r-1',
      ...bearer(TOKENS.reader),
    });
    const [line] = parsed(await lines(1)).filter(({ method }) => method === 'POST');
    expect(line).toMatchObject({
      reqId: 'r-1',
      method: 'POST',
      path: '/graphql',
      status: 200,
      by: 'reader',
      operationName: 'Secret',
      field: 'event',
      statements: 1,
    });
    expect(JSON.stringify(line)).not.toMatch(/hush|dateline_of/);
  });

  it('has what went wrong under the id that the client sees, once a request', async () => {
    const gone = storeThatReads(async () => {
      throw new StoreUnavailable('bolt://db.internal:7687 does not answer');
    });
    const { ask, lines } = await logged(gone);
    const response = await ask('{ a: event(id: "a") { id } b: event(id: "b") { id } }');
    const id = response.headers.get('x-request-id');
    const failures = parsed(await lines(1)).filter(({ level }) => level === 50);
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.every(({ reqId }) => reqId === id)).toBe(true);
    expect(JSON.stringify(failures)).toContain('db.internal');
  });

  it("has no failure of a client's mistake, only its code", async () => {
    const { ask, lines } = await logged(storeThatReads(async () => []));
    await ask('{ documents(first: 0) { totalCount } }');
    const all = parsed(await lines(1));
    expect(all.filter(({ level }) => Number(level) > 30)).toEqual([]);
    expect(all.find(({ method }) => method === 'POST')).toMatchObject({ codes: ['BAD_INPUT'] });
  });

  it('is for people on a terminal', async () => {
    const { ask, lines } = await logged(
      storeThatReads(async () => []),
      {},
      true,
    );
    await ask('{ __typename }');
    expect((await lines(1)).join('\n')).toContain('A request was answered.');
    expect((await lines(1))[0]).not.toMatch(/^\{/);
  });
});
