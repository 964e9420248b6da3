import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toArticle } from '../../src/article/article-input.ts';
import type { ArticleFormat } from '../../src/article/formats/article-format.ts';
import { jsonLines } from '../../src/article/formats/json-lines.ts';
import { markdown } from '../../src/article/formats/markdown.ts';
import { plainText } from '../../src/article/formats/plain-text.ts';
import { decodeUtf8 } from '../../src/article/utf8.ts';
import { articleIn } from './outcomes.ts';

const source = { path: 'a', line: null };

/** Any text that an article may have: of all planes, with blanks, marks and line ends of every kind. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('---', '\n', '\r', ' ', 'a', ':', '\u2028', '"', '\\', 'ạ', '😀', '\uFEFF'),
    }),
  )
  .filter((text) => text.trim() !== '' && !text.includes('\0') && !text.startsWith('\uFEFF'));

async function textThrough(format: ArticleFormat, content: string): Promise<string> {
  for await (const record of format.read(inPieces(Buffer.from(content)), source)) {
    if ('error' in record) throw record.error;
    return toArticle(record.fields, null, source).text;
  }
  throw new Error('no article');
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

it('any text comes through JSON Lines unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await textThrough(jsonLines, `${JSON.stringify({ text })}\n`)).toBe(text);
    }),
  );
});

it('any text comes through plain text unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await textThrough(plainText, text)).toBe(text);
    }),
  );
});

it('any text comes through Markdown with front matter unchanged, and so do offsets in it', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), async (text, title) => {
      const content = `---\ntitle: ${JSON.stringify(title)}\npublishedOn: 2024-05-17\n---\n${text}`;
      expect(await textThrough(markdown, content)).toBe(text);
    }),
  );
});

it('any metadata comes through front matter as it is quoted', async () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((value) => value.trim() !== '');
  await fc.assert(
    fc.asyncProperty(words, words, async (title, publisher) => {
      const yaml = `title: ${JSON.stringify(title)}\npublisher: ${JSON.stringify(publisher)}`;
      const article = await articleIn('a.md', `---\n${yaml}\n---\nText.`);
      expect(article).toMatchObject({ title, publisher });
    }),
    { numRuns: 50 },
  );
});

it('an id made from a text is the same through every door', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const line = JSON.stringify({ text });
      const plain = await articleIn('a.jsonl', line);
      const packed = await articleIn('b.ndjson.gz', gzipSync(line));
      expect(plain.id).toMatch(/^sha256:[0-9a-f]{16}$/);
      expect(packed.id).toBe(plain.id);
      expect(toArticle({ text }, null, source).id).toBe(plain.id);
    }),
    { numRuns: 25 },
  );
});

it('bytes are decoded as strictly as the Encoding Standard does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ min: 1, maxLength: 12 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      const decoded = attempt(() => decodeUtf8(buffer, source));
      const utf16 = /^(\xff\xfe|\xfe\xff)/.test(buffer.toString('latin1'));
      const standard = utf16 ? null : attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      expect(decoded).toBe(standard);
    }),
    { numRuns: 2_000 },
  );
});

function attempt(decode: () => string): string | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
