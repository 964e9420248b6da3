import { request } from 'node:http';
import { setTimeout as waited } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { DatelineServer } from '../../src/server/server.ts';
import type { Settings } from '../../src/server/settings.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { plainReader } from '../graphql/plain-reader.ts';
import { openTestStore } from '../store/test-store.ts';
import { QUIET } from './serve.ts';
import { type TcpProxy, tcpProxy } from './tcp-proxy.ts';

const uri = process.env.NEO4J_URI ?? '';
const QUESTION = '{ documents { totalCount } }';

/** Runs for minutes unless it is stopped. */
const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS n';

interface Served {
  readonly proxy: TcpProxy;
  readonly server: DatelineServer;
  /** Straight to the database. */
  readonly direct: GraphStore;
  ask(query?: string): Promise<{ code: string | null; seconds: number }>;
  health(path: 'live' | 'ready'): Promise<number>;
}

/** A server whose database is behind a proxy. */
async function served(
  settings: Partial<Settings> = {},
  questions: (store: GraphStore) => GraphStore = (store) => store,
): Promise<Served> {
  const direct = await openTestStore();
  onTestFinished(() => direct.close());
  await direct.setUp(GRAPH_SCHEMA);
  const target = new URL(uri);
  const proxy = await tcpProxy(Number(target.port || 7687));
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
  const address = `bolt://127.0.0.1:${proxy.port}`;
  const store = await openStore({ neo4j: { uri: address, username, password, database } });
  onTestFinished(() => store.close());
  const graph = { store: questions(store), reader: plainReader };
  const server = await DatelineServer.listen(graph, { ...QUIET, ...settings });
  onTestFinished(() => server.close(100));
  return {
    proxy,
    server,
    direct,
    ask: async (query = QUESTION) => {
      const began = performance.now();
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return {
        code: errors?.[0]?.extensions.code ?? null,
        seconds: (performance.now() - began) / 1_000,
      };
    },
    health: async (path) => (await fetch(`${server.url}/health/${path}`)).status,
  };
}

/** Every question to the graph takes for ever; whether the database answers at all is still asked as it is. */
function endless(store: GraphStore): GraphStore {
  return {
    description: store.description,
    setUp: (schema) => store.setUp(schema),
    read: (cypher, parameters, onBehalf) =>
      cypher === 'RETURN 1 AS one'
        ? store.read(cypher, parameters, onBehalf)
        : store.read(ENDLESS, {}, onBehalf),
    write: (work, options) => store.write(work, options),
    searchText: (index, text, limit, onBehalf) => store.searchText(index, text, limit, onBehalf),
    close: () => store.close(),
  };
}

/** How many of the server's transactions the database has under way. */
async function underWay(direct: GraphStore): Promise<number> {
  const [row] = await direct.read(
    `SHOW TRANSACTIONS YIELD metaData, currentQuery, status
     WHERE metaData.app = 'dateline' AND currentQuery CONTAINS 'range(1, 100000)' AND status STARTS WITH 'Running'
       AND NOT currentQuery STARTS WITH 'SHOW'
     RETURN count(*) AS count`,
  );
  return Number(row?.count);
}

async function until(condition: () => Promise<boolean>, seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1_000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`It did not come about in ${seconds} seconds.`);
    await waited(50);
  }
}

// These need a running server on this machine: npm run test:neo4j.
describe.skipIf(uri === '')('a server whose database', () => {
  it.each(['cut', 'hang'] as const)(
    'is gone (%s) says so within five seconds, stays alive, and goes on when it is back',
    async (what) => {
      const { proxy, ask, health } = await served();
      expect((await ask()).code).toBeNull();
      proxy[what]();
      const answers = await Promise.all([ask(), ask(), ask()]);
      for (const { code, seconds } of answers) {
        expect(code).toBe('STORE_UNAVAILABLE');
        expect(seconds).toBeLessThan(5);
      }
      expect(await health('live')).toBe(200);
      const began = performance.now();
      expect(await health('ready')).toBe(503);
      expect(performance.now() - began).toBeLessThan(5_000);
      proxy.open();
      await until(async () => (await health('ready')) === 200, 10);
      expect((await ask()).code).toBeNull();
    },
  );

  it('hangs in the middle of an answer is given up on, too', async () => {
    const { proxy, ask, direct } = await served({}, endless);
    const asked = ask('{ event(id: "e") { id } }');
    await until(async () => (await underWay(direct)) === 1, 5);
    const began = performance.now();
    proxy.hang();
    expect((await asked).code).toBe('STORE_UNAVAILABLE');
    expect(performance.now() - began).toBeLessThan(5_000);
    // The server's connections are closed then, at which the database stops.
    await until(async () => (await underWay(direct)) === 0, 5);
  });

  it('is slow is waited for', async () => {
    const { proxy, ask } = await served();
    proxy.delay(300);
    expect(await ask()).toMatchObject({ code: null });
  });

  it('works on what takes too long is told to stop', async () => {
    const { ask, direct } = await served({ questionSeconds: 2 }, endless);
    const { code, seconds } = await ask('{ event(id: "e") { id } }');
    expect(code).toBe('TIMED_OUT');
    expect(seconds).toBeGreaterThan(1.9);
    await until(async () => (await underWay(direct)) === 0, 3);
  });

  it('works for a client that goes away is told to stop', async () => {
    const { server, direct } = await served({}, endless);
    const sent = request(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    sent.on('error', () => {});
    sent.end(JSON.stringify({ query: '{ event(id: "e") { id } }' }));
    await until(async () => (await underWay(direct)) === 1, 5);
    sent.destroy();
    await until(async () => (await underWay(direct)) === 0, 3);
  });

  it('works for ever does not keep it from stopping within ten seconds', async () => {
    const { server, direct } = await served({ questionSeconds: 60 }, endless);
    const inFlight = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ event(id: "e") { id } }' }),
    }).catch((failure: unknown) => failure);
    await until(async () => (await underWay(direct)) === 1, 5);
    const began = performance.now();
    await server.close();
    expect(performance.now() - began).toBeLessThan(10_000);
    await inFlight;
    await until(async () => (await underWay(direct)) === 0, 3);
  });

  it('hangs does not keep it from stopping either', async () => {
    const { server, proxy, ask } = await served();
    await ask();
    proxy.hang();
    const inFlight = ask().catch(() => {});
    const began = performance.now();
    await server.close();
    await inFlight;
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
