import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PortInUse } from '../../src/server/listen-errors.ts';
import type { Settings } from '../../src/server/settings.ts';
import { type StartedServer, type StartOptions, startServer } from '../../src/server/start.ts';
import { plainReader } from '../graphql/plain-reader.ts';
import { QUIET, serve, storeThatReads } from './serve.ts';

async function inNewFolder(): Promise<Settings> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { ...QUIET, store: { folder } };
}

async function start(
  settings: Settings,
  seed?: StartOptions['seed'],
): Promise<{ readonly server: StartedServer; readonly printed: string }> {
  const printed: string[] = [];
  const server = await startServer({
    settings,
    reader: plainReader,
    print: (text) => printed.push(text),
    ...(seed ? { seed } : {}),
  });
  onTestFinished(() => server.stop());
  return { server, printed: printed.join('') };
}

const ingest = JSON.stringify({
  query:
    'mutation { ingest(articles: [{id: "a", text: "Ada Example met Ben Sample on 2024-05-03."}]) { status } }',
});

describe('startServer', () => {
  it('says in one block what the graph holds and where to go', async () => {
    const settings = await inNewFolder();
    const { server, printed } = await start(settings);
    expect(printed).toContain('Graph   0 articles, 0 people, 0 organizations, 0 places and 0 events');
    expect(printed).toContain(`API     ${server.url}/graphql`);
    expect(printed).toContain('Apollo Sandbox');
    expect(printed.endsWith('\n')).toBe(true);
  });

  it('seeds a graph that is empty, and keeps one that is not', async () => {
    const settings = await inNewFolder();
    let seeded = 0;
    const seed = async () => {
      seeded += 1;
    };
    const first = await start(settings, seed);
    await fetch(`${first.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: ingest,
    });
    await first.server.stop();
    const second = await start(settings, seed);
    expect(seeded).toBe(1);
    expect(second.printed).toContain('1 article, 2 people, 0 organizations, 0 places and 1 event');
  });

  it('lets go of the store when it cannot have the port', async () => {
    const settings = await inNewFolder();
    const { url } = await serve(storeThatReads(async () => []));
    const taken = { ...settings, port: Number(new URL(url).port) };
    await expect(start(taken)).rejects.toBeInstanceOf(PortInUse);
    const { server } = await start(settings);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });

  it('may be told to stop more than once', async () => {
    const { server } = await start(await inNewFolder());
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
  });
});
