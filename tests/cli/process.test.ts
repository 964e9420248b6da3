import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderOf } from '../article/folder-of.ts';
import { ended, said, start } from './child.ts';
import { newStore, run } from './run.ts';

const MET = 'Foreign Minister Ada Example met Prime Minister Ben Sample in Paris on May 3, 2024.';

describe('the process', () => {
  it('reads articles, and ends quietly when nobody reads on', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => JSON.stringify({ id: `${index}`, text: MET }));
    const folder = await folderOf({ 'many.jsonl': lines.join('\n') });
    const child = start(['read', folder], {});
    const first = await said(child, /^.*\n/);
    child.stdout?.destroy();
    const { exitCode, stderr } = await ended(child);
    expect(JSON.parse(first)).toMatchObject({ id: '0', entities: expect.any(Array) });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('serves until it is told to stop, and does for others what they cannot do meanwhile', async () => {
    const store = await newStore();
    const server = start(['serve'], { ...store, PORT: '0' });
    const url = await said(server, /(http:\/\/127\.0\.0\.1:\d+)\/graphql/);
    const folder = await folderOf({ 'a.txt': MET });

    const refused = await run(['ingest', folder], store);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(
      new RegExp(`^error STORE_LOCKED: .*process ${server.pid}\\b.*--server URL`),
    );

    const ingested = await run(['ingest', folder, '--server', url]);
    expect(ingested).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 new') });
    expect((await run(['documents', '--server', url])).stdout).toBe('undated\ta.txt\n');

    server.kill('SIGTERM');
    expect((await ended(server)).exitCode).toBe(0);
    expect((await run(['documents'], store)).stdout).toBe('undated\ta.txt\n');
  });

  it('fills an empty graph with the sample articles when asked to', async () => {
    const store = await newStore();
    const server = start(['serve', '--seed'], { ...store, PORT: '0' });
    const url = await said(server, /(http:\/\/127\.0\.0\.1:\d+)\/graphql/);
    const { stdout } = await run(['documents', '--server', url]);
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
  });

  it('tells when its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { exitCode, stderr } = await ended(start(['serve'], { ...(await newStore()), PORT: `${port}` }));
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(new RegExp(`^error PORT_IN_USE: Port ${port} is in use`));
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
