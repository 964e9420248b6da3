import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../article/folder-of.ts';
import { newStore, type Ran } from './run.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Articles enough for two threads; most of their bytes are in a key that nobody reads. */
const LINES = Array.from({ length: 60 }, (_, i) => {
  const text = `Minister Ada Example met Mayor Ben Sample in Paris on May ${(i % 30) + 1}, 2024.`;
  return JSON.stringify({ id: `${i}`, text, unread: 'x'.repeat(10_000) });
});
const WITH_BAD_ONES = LINES.toSpliced(40, 0, 'no JSON').toSpliced(7, 0, '{"id":"none","text":" "}');

async function dateline(args: readonly string[], environment: Record<string, string>): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (texts.stdout += chunk));
  child.stderr.on('data', (chunk) => (texts.stderr += chunk));
  const [exitCode] = await once(child, 'close');
  return { exitCode, ...texts };
}

describe('several threads', () => {
  it('read to the same bytes, errors and exit code as one', async () => {
    const folder = await folderOf({ 'many.jsonl': WITH_BAD_ONES.join('\n') });
    const [one, two] = await Promise.all(
      ['1', '2'].map((threads) => dateline(['read', folder], { DATELINE_THREADS: threads })),
    );
    expect(two).toEqual(one);
    expect(one?.exitCode).toBe(1);
    expect(one?.stderr.match(/many\.jsonl:\d+/g)).toEqual(['many.jsonl:8', 'many.jsonl:42']);
    expect(one?.stdout.trimEnd().split('\n')).toHaveLength(LINES.length);
  });

  it('ingest to the same graph and the same report as one', async () => {
    const folder = await folderOf({ 'many.jsonl': WITH_BAD_ONES.join('\n') });
    const [one, two] = await Promise.all(
      ['1', '2'].map(async (threads) => {
        const store = await newStore();
        const ingested = await dateline(['ingest', '--json', folder], {
          ...store,
          DATELINE_THREADS: threads,
        });
        const exported = await dateline(['export'], store);
        return { exitCode: ingested.exitCode, stdout: ingested.stdout, graph: exported.stdout };
      }),
    );
    expect(two).toEqual(one);
    expect(one?.exitCode).toBe(1);
    expect(one?.stdout.trimEnd().split('\n')).toHaveLength(WITH_BAD_ONES.length);
  });

  it('are as many as the setting says, which must be a number', async () => {
    const folder = await folderOf({ 'a.txt': 'Ada Example met Ben Sample.' });
    const { exitCode, stderr } = await dateline(['read', folder], { DATELINE_THREADS: 'many' });
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(/DATELINE_THREADS.*"many".*1 to 999/s);
  });
});
