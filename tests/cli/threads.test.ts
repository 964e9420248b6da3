import { describe, expect, it } from 'vitest';
import { folderOf } from '../article/folder-of.ts';
import { ended, start } from './child.ts';
import { newStore } from './run.ts';

/** Articles enough for two threads; most of their bytes are in a key that nobody reads. */
const LINES = Array.from({ length: 60 }, (_, i) => {
  const text = `Minister Ada Example met Mayor Ben Sample in Paris on May ${(i % 30) + 1}, 2024.`;
  return JSON.stringify({ id: `${i}`, text, unread: 'x'.repeat(10_000) });
});
const WITH_BAD_ONES = LINES.toSpliced(40, 0, 'no JSON').toSpliced(7, 0, '{"id":"none","text":" "}');

describe('several threads', () => {
  it('read to the same bytes, errors and exit code as one', async () => {
    const folder = await folderOf({ 'many.jsonl': WITH_BAD_ONES.join('\n') });
    const [one, two] = await Promise.all(
      ['1', '2'].map((threads) => ended(start(['read', folder], { DATELINE_THREADS: threads }))),
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
        const ingested = await ended(
          start(['ingest', '--json', folder], {
            ...store,
            DATELINE_THREADS: threads,
          }),
        );
        const exported = await ended(start(['export'], store));
        return { exitCode: ingested.exitCode, stdout: ingested.stdout, graph: exported.stdout };
      }),
    );
    expect(two).toEqual(one);
    expect(one?.exitCode).toBe(1);
    expect(one?.stdout.trimEnd().split('\n')).toHaveLength(WITH_BAD_ONES.length);
  });

  it('are as many as the setting says, which must be a number', async () => {
    const folder = await folderOf({ 'a.txt': 'Ada Example met Ben Sample.' });
    const { exitCode, stderr } = await ended(start(['read', folder], { DATELINE_THREADS: 'many' }));
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(/DATELINE_THREADS.*"many".*1 to 999/s);
  });
});
