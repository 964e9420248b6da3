import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArticleReader } from '../../src/reading/article-reader.ts';
import { openStore } from '../../src/store/open-store.ts';
import { folderOf } from '../article/folder-of.ts';
import { plainReader } from '../graphql/plain-reader.ts';
import { QUIET, serve } from '../server/serve.ts';
import { newStore, run } from './run.ts';

const MET = 'Ada Example met Ben Sample on 2024-05-03.';

/** Reads nothing from a text that says so, and fails on another. */
const later: ArticleReader = {
  version: 'later',
  read: (article) => {
    if (article.text.includes('HARD')) throw new RangeError('too hard');
    return plainReader.read(article.text.includes('SILENT') ? { ...article, text: '' } : article);
  },
};

async function graphOf(texts: Readonly<Record<string, string>>) {
  const store = await newStore();
  await run(['ingest', await folderOf(texts)], store);
  return store;
}

describe('dateline reread', () => {
  it('has nothing to do where the reader is the same', async () => {
    const store = await graphOf({ 'a.txt': MET, 'b.txt': MET });
    expect(await run(['reread'], store)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^0 documents of .* read again: 0 changed, 0 unchanged, 0 failed\. 2 were up to date\.\n$/,
      ),
      stderr: '',
    });
    const { stdout } = await run(['reread', '--all'], store);
    expect(stdout).toContain('2 documents of');
    expect(stdout).toContain('read again: 0 changed, 2 unchanged, 0 failed.');
  });

  it('reads what another version has read, and tells of each', async () => {
    const store = await graphOf({ 'a.txt': MET, 'b.txt': `${MET} SILENT`, 'c.txt': `${MET} HARD` });
    const { exitCode, stdout, stderr } = await run(['reread', '--json'], store, later);
    expect(exitCode).toBe(1);
    const told = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told).toEqual([
      { id: 'a.txt', status: 'UNCHANGED' },
      { id: 'b.txt', status: 'CHANGED' },
      { id: 'c.txt', status: 'FAILED', code: 'INTERNAL_ERROR', message: expect.stringContaining('too hard') },
    ]);
    expect(stderr).toMatch(/^error INTERNAL_ERROR: c\.txt: RangeError: too hard/);
    expect(stderr).toContain('3 documents of');
    const again = await run(['reread'], store, later);
    expect(again.exitCode).toBe(1);
    expect(again.stdout).toContain('1 document of');
    expect(again.stdout).toContain('1 failed. 2 were up to date.');
  });

  it('lets a server read its own documents again, a few at a time', async () => {
    const texts = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`doc-${i + 10}.txt`, MET]));
    const { DATELINE_DATA: folder } = await graphOf({
      ...texts,
      'b.txt': `${MET} SILENT`,
      'c.txt': `${MET} HARD`,
    });
    const store = await openStore({ folder });
    onTestFinished(() => store.close());
    const { url } = await serve(store, QUIET, later);
    const { exitCode, stdout, stderr } = await run(['reread', '--json', '--server', url]);
    expect(exitCode).toBe(1);
    const told = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ id }) => id)).toEqual(['b.txt', 'c.txt', ...Object.keys(texts)]);
    expect(told.slice(0, 3)).toEqual([
      { id: 'b.txt', status: 'CHANGED' },
      { id: 'c.txt', status: 'FAILED', code: 'INTERNAL_SERVER_ERROR', message: expect.any(String) },
      { id: 'doc-10.txt', status: 'UNCHANGED' },
    ]);
    expect(stderr).toContain('14 documents of the graph of http');
    const again = await run(['reread', '--server', url]);
    expect(again.stdout).toContain('1 document of the graph of http');
    expect(again.stdout).toContain('1 failed. 13 were up to date.');
    const all = await run(['reread', '--all', '--server', url]);
    expect(all.stdout).toContain('0 changed, 13 unchanged, 1 failed.');
  });

  it('keeps texts as they were given', async () => {
    const store = await graphOf({ 'a.txt': MET });
    const before = (await run(['export'], store)).stdout;
    await run(['reread', '--all'], store, { ...plainReader, version: 'renamed' });
    expect((await run(['export'], store)).stdout).toBe(before);
  });
});
