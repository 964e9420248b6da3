import { describe, expect, it, test } from 'vitest';
import { plainText } from '../../src/article/formats/plain-text.ts';
import { articleIn, articlesOf, failuresOf, outcomesIn } from './outcomes.ts';

const good = 'Anna Berg met Li Wei in Oslo.';
const utf16 = Buffer.from(`\uFEFF${good}`, 'utf16le');

describe('a plain text file', () => {
  it('is its text, every blank and line end of it', async () => {
    const text = '  Oslo — Anna Berg met Li Wei.\r\n\r\n\tTrần Văn Ân was not there. \n';
    expect(await articleIn('a.txt', text)).toEqual({
      id: 'a.txt',
      text,
      title: null,
      publisher: null,
      publishedOn: null,
      url: null,
    });
  });

  it('loses a byte-order mark, but only one', async () => {
    expect((await articleIn('a.txt', `\uFEFF${good}`)).text).toBe(good);
    expect((await articleIn('a.txt', `\uFEFF\uFEFF${good}`)).text).toBe(`\uFEFF${good}`);
  });

  it('has the day it begins with, also after a byte-order mark', async () => {
    const text = ' date 2023-07-03 Anna Berg met Li Wei.';
    expect(await articleIn('a.txt', `\uFEFF${text}`)).toMatchObject({ text, publishedOn: '2023-07-03' });
  });

  it('has no front matter', async () => {
    const text = '---\ntitle: Oslo\n---\nAnna Berg met Li Wei.';
    expect(await articleIn('a.txt', text)).toMatchObject({ text, title: null });
  });

  it('may have 1 MiB beside its byte-order mark', async () => {
    expect((await articleIn('a.txt', `\uFEFF${'x'.repeat(1_048_576)}`)).text).toHaveLength(1_048_576);
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /^BAD_INPUT .*bad\.txt: text is empty/],
    ['blank', ' \n\t\n', /^BAD_INPUT .*bad\.txt: text is empty/],
    ['nothing but a byte-order mark', '\uFEFF', /^BAD_INPUT .*bad\.txt: text is empty/],
    [
      'begun with an impossible day',
      ' date 2023-02-29 Oslo',
      /bad\.txt: the leading date "2023-02-29" is no day/,
    ],
    ['binary', Buffer.from('%PDF-1.7\n\0\0'), /bad\.txt: is not text: a NUL byte stands at byte 9/],
    ['UTF-16 with the low byte first', utf16, /bad\.txt: is UTF-16.*iconv -f UTF-16 -t UTF-8/],
    ['UTF-16 with the high byte first', Buffer.from(utf16).swap16(), /bad\.txt: is UTF-16/],
    ['UTF-16 without a mark', utf16.subarray(2), /bad\.txt: is not text: a NUL byte stands at byte 1/],
    ['Latin-1', Buffer.from('Tromsø', 'latin1'), /bad\.txt: is not UTF-8: the first wrong byte is byte 5\./],
    ['cut within a character', Buffer.from('Tromsø').subarray(0, 6), /the first wrong byte is byte 5\./],
    ['wrong after a real U+FFFD', Buffer.from([0xef, 0xbf, 0xbd, 0xff]), /the first wrong byte is byte 3\./],
    ['a surrogate in UTF-8', Buffer.from([0x61, 0xed, 0xa0, 0x80]), /the first wrong byte is byte 1\./],
    ['over 1 MiB', 'x'.repeat(1_048_577), /^TOO_LARGE .*bad\.txt: text has over 1 MiB of UTF-8/],
    ['over 1 MiB by far', 'x'.repeat(3_000_000), /^TOO_LARGE .*bad\.txt: text has over 1 MiB of UTF-8/],
  ])('that is %s is refused, and the others go through', async (_, content, reason) => {
    const outcomes = await outcomesIn({ 'a.txt': good, 'bad.txt': content, 'c.txt': good });
    expect(failuresOf(outcomes)).toEqual([expect.stringMatching(reason)]);
    expect(articlesOf(outcomes).map(({ id }) => id)).toEqual(['a.txt', 'c.txt']);
  });

  it('is not read past the limit, however much more would come', async () => {
    async function* withoutEnd(): AsyncGenerator<Buffer> {
      for (;;) yield Buffer.alloc(65_536, 'x');
    }
    const reading = plainText.read(withoutEnd(), { path: 'endless.txt', line: null });
    await expect(reading[Symbol.asyncIterator]().next()).rejects.toThrow('endless.txt: text has over 1 MiB');
  });
});
