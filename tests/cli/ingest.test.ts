import { describe, expect, it } from 'vitest';
import { folderOf } from '../article/folder-of.ts';
import { newStore, run } from './run.ts';

const MET = 'Ada Example met Ben Sample on 2024-05-03.';
const LATER = 'Ada Example met Ben Sample on 2024-05-04.';

describe('dateline ingest', () => {
  it('tells new, changed and unchanged articles apart', async () => {
    const store = await newStore();
    const before = await folderOf({ 'a.txt': MET, 'b.txt': MET });
    expect(await run(['ingest', before], store)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^2 articles read into .*: 2 new, 0 changed, 0 unchanged, 0 failed\.\n$/),
      stderr: '',
    });
    const after = await folderOf({ 'a.txt': MET, 'b.txt': LATER, 'c.txt': LATER });
    const { stdout } = await run(['ingest', after], store);
    expect(stdout).toContain('1 new, 1 changed, 1 unchanged, 0 failed.');
  });

  it('prints one object an article, and the summary elsewhere', async () => {
    const folder = await folderOf({ 'a.txt': MET, 'b.txt': '', 'c.png': '' });
    const { exitCode, stdout, stderr } = await run(['ingest', folder, '--json'], await newStore());
    expect(exitCode).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'a.txt', status: 'NEW' },
      {
        id: `${folder}/b.txt`,
        status: 'FAILED',
        code: 'BAD_INPUT',
        message: expect.stringContaining('b.txt: '),
      },
    ]);
    expect(stderr).toMatch(/^ignored .*c\.png/);
    expect(stderr).toContain('1 new, 0 changed, 0 unchanged, 1 failed. 1 file ignored.');
  });

  it('says of a text that is not in English that nothing was read from it', async () => {
    const folder = await folderOf({ 'a.txt': 'FRENCH' });
    const told = /a\.txt: The text is in another language than English \(fr\)/;
    const plain = await run(['ingest', folder], await newStore());
    expect(plain.exitCode).toBe(0);
    expect(plain.stderr).toMatch(told);
    const { stdout } = await run(['ingest', folder, '--json'], await newStore());
    expect(JSON.parse(stdout)).toEqual({ id: 'a.txt', status: 'NEW', message: expect.stringMatching(told) });
  });

  it('takes more articles than a batch holds', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => JSON.stringify({ id: `${index}`, text: MET }));
    const folder = await folderOf({ 'many.jsonl': lines.join('\n') });
    const { exitCode, stdout } = await run(['ingest', folder], await newStore());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('120 articles read');
    expect(stdout).toContain('120 new');
  });

  it('takes an article once that comes twice, and refuses another text under its id', async () => {
    const lines = [MET, MET, LATER].map((text) => JSON.stringify({ id: 'same', text }));
    const folder = await folderOf({ 'a.jsonl': lines.join('\n') });
    const { exitCode, stdout, stderr } = await run(['ingest', folder], await newStore());
    expect(exitCode).toBe(1);
    expect(stdout).toContain('1 new, 0 changed, 1 unchanged, 1 failed');
    expect(stderr).toMatch(/a\.jsonl:3: the id "same" is taken by .*a\.jsonl:1/);
  });

  it('leaves what the graph had where nothing could be read', async () => {
    const store = await newStore();
    await run(['ingest', await folderOf({ 'a.txt': MET })], store);
    await run(['ingest', await folderOf({ 'b.txt': '' })], store);
    const { stdout } = await run(['documents'], store);
    expect(stdout).toBe('undated\ta.txt\n');
  });
});
