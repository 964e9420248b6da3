import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../article/folder-of.ts';
import { plainReader } from '../graphql/plain-reader.ts';
import { run } from './run.ts';

const MET = 'Ada Example met Ben Sample on 2024-05-03.';

describe('dateline read', () => {
  it('prints a line an article, in the form that evaluations compare', async () => {
    const folder = await folderOf({ 'a.txt': MET, 'b.md': `---\nid: of-b\ndate: 2024-05-04\n---\n${MET}` });
    const { exitCode, stdout, stderr } = await run(['read', folder]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [a, b] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const sentence = { start: 0, end: 41 };
    expect(a).toEqual({
      id: 'a.txt',
      publishedOn: null,
      language: null,
      entities: [
        {
          id: 'e1',
          type: 'PERSON',
          name: 'Ada Example',
          aliases: expect.any(Array),
          mentions: [{ start: 0, end: 11, text: 'Ada Example', title: null, metonym: null, sentence }],
        },
        {
          id: 'e2',
          type: 'PERSON',
          name: 'Ben Sample',
          aliases: expect.any(Array),
          mentions: [{ start: 16, end: 26, text: 'Ben Sample', title: null, metonym: null, sentence }],
        },
      ],
      dates: [],
      events: [
        {
          kind: 'MEETING',
          status: 'OCCURRED',
          from: '2024-05-03',
          to: '2024-05-03',
          precision: 'DAY',
          basis: 'STATED',
          words: '2024-05-03',
          place: null,
          participants: [
            { entity: 'e1', side: 0, title: null, metonym: null },
            { entity: 'e2', side: 1, title: null, metonym: null },
          ],
          evidence: [{ start: 0, end: 41, text: MET }],
        },
      ],
      positions: [],
    });
    expect(b.id).toBe('of-b');
  });

  it('goes on after an article that cannot be read, and fails in the end', async () => {
    const folder = await folderOf({ 'a.txt': '', 'b.txt': 'UNREADABLE', 'c.txt': MET });
    const { exitCode, stdout, stderr } = await run(['read', folder]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).id).toBe('c.txt');
    const [empty, unreadable, ...others] = stderr.trimEnd().split('\n');
    expect(empty).toMatch(/^error BAD_INPUT: .*a\.txt: /);
    expect(unreadable).toMatch(
      /^error INTERNAL_ERROR: .*b\.txt: TypeError: secret detail \(at .*please report/,
    );
    expect(others).toEqual([]);
  });

  it('prints in the order of the articles, whichever of them is read first', async () => {
    const lines = ['slow', 'bad', 'quick', 'slower', 'last'].map((id) => JSON.stringify({ id, text: MET }));
    const folder = await folderOf({ 'a.jsonl': `${lines.join('\n')}\n{"id":"empty","text":""}\n` });
    const turns: Readonly<Record<string, number>> = { slow: 20, slower: 30 };
    const { exitCode, stdout, stderr } = await run(
      ['read', folder],
      {},
      {
        version: 'slow',
        threads: 4,
        read: async (article) => {
          for (let turn = 0; turn < (turns[article.id] ?? 0); turn++) await setImmediate();
          if (article.id === 'bad') throw new RangeError('no such word');
          return plainReader.read(article);
        },
      },
    );
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(['slow', 'quick', 'slower', 'last']);
    expect(stderr).toMatch(
      /^error INTERNAL_ERROR: .*a\.jsonl:2: RangeError.*\nerror BAD_INPUT: .*a\.jsonl:6: .*\n$/,
    );
    expect(exitCode).toBe(1);
  });

  it('prints one line for one article that comes twice', async () => {
    const folder = await folderOf({ 'a.jsonl': `{"id":"1","text":"${MET}"}\n{"id":"1","text":"${MET}"}\n` });
    const { exitCode, stdout } = await run(['read', folder]);
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('names the files of a folder that it leaves out', async () => {
    const folder = await folderOf({ 'a.txt': MET, 'picture.png': 'x' });
    const { exitCode, stderr } = await run(['read', folder]);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^ignored .*picture\.png: not one of \.txt/);
  });
});
