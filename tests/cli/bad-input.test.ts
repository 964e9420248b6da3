import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../article/folder-of.ts';
import { newStore, run } from './run.ts';

const GOOD = 'Ada Example met Ben Sample on 2024-05-03.';

/** Files that are no articles: what is in them, and what the one line about them must say. */
const BAD: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
  ['an empty file', 'bad.txt', '', /BAD_INPUT: .*bad\.txt: .*empty/],
  ['a binary file', 'bad.txt', Buffer.from([0x89, 0x50, 0, 1, 2]), /BAD_INPUT: .*bad\.txt: .*byte 2/],
  ['another encoding', 'bad.txt', Buffer.from('café', 'latin1'), /BAD_INPUT: .*bad\.txt: .*UTF-8/],
  ['UTF-16', 'bad.txt', Buffer.from('\ufeffabc', 'utf16le'), /BAD_INPUT: .*bad\.txt: .*UTF-16/],
  ['over 1 MiB of text', 'bad.txt', 'a '.repeat(600_000), /TOO_LARGE: .*bad\.txt: .*1 MiB/],
  [
    'a leading date that is none',
    'bad.txt',
    ' date 2023-02-30 Hanoi',
    /BAD_INPUT: .*bad\.txt: .*"2023-02-30"/,
  ],
  [
    'a date that is none',
    'bad.md',
    '---\npublishedOn: 2023-13-01\n---\nText',
    /BAD_INPUT: .*bad\.md.*2023-13-01/,
  ],
  ['broken front matter', 'bad.md', '---\ntitle: "open\n---\nText', /BAD_INPUT: .*bad\.md/],
  ['a line that is no JSON', 'bad.jsonl', '{"text":"a"}\n{"text":\n', /BAD_INPUT: .*bad\.jsonl:2: /],
  ['a line without a text', 'bad.jsonl', '{"id":"1"}\n', /BAD_INPUT: .*bad\.jsonl:1: text is missing/],
  ['damaged gzip', 'bad.txt.gz', gzipSync('text').subarray(0, 12), /BAD_INPUT: .*bad\.txt\.gz: .*gzip/],
];

describe.each(['read', 'ingest'])('bad input to dateline %s', (command) => {
  it.each(BAD)('%s costs only itself', async (_, file, content, line) => {
    const folder = await folderOf({ [file]: content, 'good.txt': GOOD });
    const { exitCode, stdout, stderr } = await run([command, folder], await newStore());
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toMatch(command === 'read' ? /"id":"good.txt"/ : /\b[12] new\b.*\b1 failed/);
  });

  it.each([
    ['a folder without articles', { 'picture.png': 'x' }, '', /error BAD_INPUT: .*holds no articles/],
    ['a path that leads nowhere', {}, '/nowhere', /error BAD_INPUT: .*nowhere: does not exist/],
    [
      'a file of no known format',
      { 'a.pdf': 'x' },
      '/a.pdf',
      /error BAD_INPUT: .*a\.pdf: is in no known format/,
    ],
  ])('%s is told of', async (_, files, path, line) => {
    const folder = await folderOf(files);
    const { exitCode, stderr } = await run([command, `${folder}${path}`], await newStore());
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(line);
  });

  it('cannot write to the terminal as it likes', async () => {
    const folder = await folderOf({ '\u001b[31mbad.txt': '', '\u001b]0;x\u0007.png': '' });
    const { stderr } = await run([command, folder], await newStore());
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});
