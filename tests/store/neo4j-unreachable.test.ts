import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

/** In milliseconds; nobody should wait longer to learn that the address is wrong. */
const PATIENCE = 5_000;

describe('a Neo4j that cannot be reached', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) await once(server.close(), 'close');
  });

  async function serve(answer: (socket: Socket) => void): Promise<number> {
    const server = createServer((socket) => {
      sockets.push(socket);
      answer(socket);
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return address.port;
  }

  async function closedPort(): Promise<number> {
    const port = await serve(() => undefined);
    const server = servers.pop();
    if (server !== undefined) await once(server.close(), 'close');
    return port;
  }

  async function failure(uri: string): Promise<unknown> {
    const started = performance.now();
    const opened = openStore({ neo4j: { uri, username: 'neo4j', password: 'a secret', database: 'neo4j' } });
    const failed = await opened.then(
      () => expect.unreachable('It opened.'),
      (reason: unknown) => reason,
    );
    expect(performance.now() - started).toBeLessThan(PATIENCE);
    expect(String(failed)).not.toContain('a secret');
    return failed;
  }

  it.each(['bolt', 'neo4j'])('is told at once when the port is closed (%s)', async (scheme) => {
    const port = await closedPort();
    expect(await failure(`${scheme}://127.0.0.1:${port}`)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(new RegExp(`127\\.0\\.0\\.1:${port}.*refused`)),
    });
  });

  it.each(['bolt', 'neo4j'])(
    'is given up on within five seconds when it never answers (%s)',
    async (scheme) => {
      const port = await serve(() => undefined);
      expect(await failure(`${scheme}://127.0.0.1:${port}`)).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('did not answer in time'),
      });
    },
  );

  it('is told when the host is unknown', async () => {
    expect(await failure('bolt://no-such-host.invalid:7687')).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('no-such-host.invalid'),
    });
  });

  it('is told when the other end hangs up', async () => {
    const port = await serve((socket) => socket.destroy());
    expect(await failure(`bolt://127.0.0.1:${port}`)).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('is told when the other end speaks HTTP', async () => {
    const port = await serve((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await failure(`bolt://127.0.0.1:${port}`)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/HTTP/),
    });
  });

  it.each(['http://127.0.0.1:7474', 'nonsense', ''])('is told when NEO4J_URI is %j', async (uri) => {
    expect(await failure(uri)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('NEO4J_URI'),
    });
  });

  it('is named without the credentials that its address may hold', async () => {
    const port = await closedPort();
    const failed = await failure(`bolt://somebody:hidden@127.0.0.1:${port}`);
    expect(String(failed)).not.toContain('hidden');
  });
});
