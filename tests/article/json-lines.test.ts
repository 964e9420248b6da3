import { describe, expect, it, test } from 'vitest';
import { splitLines } from '../../src/article/formats/lines.ts';
import { articlesOf, failuresOf, outcomesIn } from './outcomes.ts';

const line = (id: string, text = `${id} met Li Wei.`): string => JSON.stringify({ id, text });

describe('a JSON Lines file', () => {
  it('holds an article a line, in order, with blank lines between and any line end', async () => {
    const content = `${line('a')}\n\n  \r\n${line('b')}\r\n${line('c')}`;
    const outcomes = await outcomesIn({ 'x.jsonl': content });
    expect(articlesOf(outcomes).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(outcomes.map(({ source }) => source.line)).toEqual([1, 4, 5]);
  });

  it('gives an article without id and url one made from its text, never the file’s path', async () => {
    const [article] = articlesOf(await outcomesIn({ 'x.ndjson': '{"text":"hello"}\n' }));
    expect(article?.id).toBe('sha256:2cf24dba5fb0a30e');
  });

  it('may begin with a byte-order mark, and keeps one that a text begins with', async () => {
    const [article] = articlesOf(await outcomesIn({ 'x.jsonl': `\uFEFF${line('a', '\uFEFFhello')}` }));
    expect(article?.text).toBe('\uFEFFhello');
  });

  test.each([
    ['{"text": "a"', 'x\\.jsonl:2: the line is no JSON \\(.+\\): write each article as one object'],
    ["{text: 'a'}", 'x\\.jsonl:2: the line is no JSON'],
    ['{"text": "a"} {"text": "b"}', 'x\\.jsonl:2: the line is no JSON'],
    ['[{"text": "a"}]', 'x\\.jsonl:2: the article must be an object with the key text'],
    ['"a"', 'x\\.jsonl:2: the article must be an object with the key text'],
    ['{"title": "a"}', 'x\\.jsonl:2: text is missing'],
    ['{"text": "\\ud800"}', 'x\\.jsonl:2: text holds half of a surrogate pair at offset 0'],
    ['{"text": "a\\u0000"}', 'x\\.jsonl:2: text holds the character U\\+0000 at offset 1'],
  ])('goes on after the line %s', async (bad, reason) => {
    const outcomes = await outcomesIn({ 'x.jsonl': [line('a'), bad, line('c')].join('\n') });
    expect(articlesOf(outcomes).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(failuresOf(outcomes)).toEqual([expect.stringMatching(`^BAD_INPUT .*${reason}`)]);
  });

  it('goes on after a line that is not UTF-8, naming the byte', async () => {
    const content = Buffer.concat([
      Buffer.from(`${line('a')}\n{"text":"caf`),
      Buffer.from([0xe9]),
      Buffer.from(`"}\n${line('c')}`),
    ]);
    const outcomes = await outcomesIn({ 'x.jsonl': content });
    expect(articlesOf(outcomes).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(failuresOf(outcomes)).toEqual([
      expect.stringMatching(/x\.jsonl:2: is not UTF-8: the first wrong byte is byte 12\./),
    ]);
  });

  it('goes on after a line over 8 MiB', async () => {
    const outcomes = await outcomesIn({
      'x.jsonl': `${line('a')}\n${'x'.repeat(9_000_000)}\n${line('c')}\n`,
    });
    expect(articlesOf(outcomes).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(failuresOf(outcomes)).toEqual([
      expect.stringMatching(/^TOO_LARGE .*x\.jsonl:2: the line has over 8 MiB/),
    ]);
  });

  it('goes on after a text over 1 MiB', async () => {
    const outcomes = await outcomesIn({ 'x.jsonl': `${line('a', 'x'.repeat(1_048_577))}\n${line('b')}\n` });
    expect(articlesOf(outcomes).map(({ id }) => id)).toEqual(['b']);
    expect(failuresOf(outcomes)).toEqual([
      expect.stringMatching(/^TOO_LARGE .*x\.jsonl:1: text has over 1 MiB/),
    ]);
  });

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${line('a')}\n${line('b')}\n`, 'utf16le'), /:1: is UTF-16/],
    ['binary', Buffer.from(`${line('a')}\n\0\n\0\n`), /:2: is not text: a NUL byte stands at byte 0/],
  ])('that turns out to be %s is refused once, not line by line', async (_, content, reason) => {
    expect(failuresOf(await outcomesIn({ 'x.jsonl': content }))).toEqual([expect.stringMatching(reason)]);
  });

  test.each(['', '\n \n'])('without a line is an error: %j', async (content) => {
    expect(failuresOf(await outcomesIn({ 'x.jsonl': content }))).toEqual([
      expect.stringMatching(/x\.jsonl: holds no articles/),
    ]);
  });
});

describe('lines', () => {
  it('are the same however the bytes arrive', async () => {
    const bytes = Buffer.from('one\n\ntwo is long\nĐà Nẵng\n');
    for (let size = 1; size <= bytes.length; size += 1) {
      const lines: (string | null)[] = [];
      for await (const { number, bytes: found } of splitLines(inPieces(bytes, size), 10)) {
        lines[number - 1] = found?.toString() ?? null;
      }
      expect(lines).toEqual(['one', '', null, null]);
    }
  });
});

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
