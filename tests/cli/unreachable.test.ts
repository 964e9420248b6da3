import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderOf } from '../article/folder-of.ts';
import { run } from './run.ts';

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await once(server.close(), 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function webServer(answer: RequestListener): Promise<string> {
  const server = createHttpServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

const COMMANDS: readonly (readonly string[])[] = [
  ['ingest', 'FOLDER'],
  ['met', 'Ada Example'],
  ['documents'],
  ['remove', 'a.txt'],
] as const;

describe.each(COMMANDS)('dateline %s', (...command) => {
  async function args(): Promise<string[]> {
    const folder = await folderOf({ 'a.txt': 'Ada Example met Ben Sample on 2024-05-03.' });
    return command.map((arg) => (arg === 'FOLDER' ? folder : arg));
  }

  it('tells within five seconds that Neo4j does not answer', async () => {
    const started = performance.now();
    const port = await closedPort();
    const { exitCode, stderr } = await run(await args(), { NEO4J_URI: `bolt://127.0.0.1:${port}` });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(new RegExp(`^error STORE_UNAVAILABLE: .*127\\.0\\.0\\.1:${port}.*Check`));
  });

  it('tells that no server answers', async () => {
    const server = `http://127.0.0.1:${await closedPort()}`;
    const { exitCode, stderr } = await run([...(await args()), '--server', server]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      `error SERVER_UNAVAILABLE: No server answers at ${server}: the connection was refused`,
    );
  });

  it.each<readonly [string, RequestListener]>([
    ['a web page', (_, response) => response.setHeader('content-type', 'text/html').end('<h1>Hello</h1>')],
    ['another API', (_, response) => response.end('{"data":{"ingest":"yes"}}')],
    [
      'another GraphQL server',
      (_, response) =>
        response.end(
          '{"errors":[{"message":"Cannot query field","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}',
        ),
    ],
  ])('tells %s from a Dateline server', async (_, answer) => {
    const server = await webServer(answer);
    const { exitCode, stderr } = await run([...(await args()), '--server', server]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`error NOT_DATELINE: What answers at ${server}/graphql is no Dateline server`);
  });

  it('repeats what a server refuses', async () => {
    const server = await webServer((_, response) =>
      response.end('{"data":null,"errors":[{"message":"Not today.","extensions":{"code":"CLOSED"}}]}'),
    );
    const { exitCode, stderr } = await run([...(await args()), '--server', server]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error CLOSED: .*Not today\./m);
  });
});

describe('a server that is lost while articles go in', () => {
  it('ends the run, which tells what was done until then', async () => {
    const lines = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({ id: `${index}`, text: 'Words.' }),
    );
    const folder = await folderOf({ 'many.jsonl': lines.join('\n') });
    let requests = 0;
    const server = await webServer((request, response) => {
      requests += 1;
      if (requests > 1) return request.socket.destroy();
      request.resume();
      const taken = Array.from({ length: 50 }, (_, index) => ({ id: `${index}`, status: 'NEW' }));
      return response.end(JSON.stringify({ data: { ingest: taken } }));
    });
    const { exitCode, stdout, stderr } = await run(['ingest', folder, '--server', server]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('50 articles read');
    expect(stderr).toMatch(/^error SERVER_UNAVAILABLE: .*closed the connection/);
  });
});
