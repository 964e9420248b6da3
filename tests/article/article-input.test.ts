import { describe, expect, it, test } from 'vitest';
import { ArticleTooLargeError, BadArticleError } from '../../src/article/article-errors.ts';
import { parseArticleInput } from '../../src/article/article-input.ts';

const text = 'Anna Berg met Li Wei in Oslo.';
const nothingElse = { title: null, publisher: null, publishedOn: null, url: null };

describe('an article that comes as fields', () => {
  it('keeps what it states and nothing it does not', () => {
    const fields = {
      id: 'a-1',
      url: 'https://news.example/a-1',
      title: 'Berg in Oslo',
      publisher: 'Example News',
      publishedOn: '2024-05-17',
      text,
    };
    expect(parseArticleInput({ ...fields, section: 'world', gold: { mentions: [] } })).toEqual(fields);
  });

  test.each([
    ['its own id', { id: 'a-1', url: 'https://news.example/1', text }, 'a-1'],
    ['its own id as a whole number', { id: 17, text }, '17'],
    ['its url for want of an id', { url: 'https://news.example/1', text }, 'https://news.example/1'],
    [
      'its url where the id is empty',
      { id: '', url: 'https://news.example/1', text },
      'https://news.example/1',
    ],
    ['a hash of its text for want of both', { text: 'hello' }, 'sha256:2cf24dba5fb0a30e'],
    ['a hash of the UTF-8 of its text', { text: 'Việt Nam' }, 'sha256:7831582cb944e4fd'],
  ])('goes by %s', (_, fields, id) => {
    expect(parseArticleInput(fields).id).toBe(id);
  });

  it('takes null, the empty string and blanks for absent', () => {
    const article = parseArticleInput({
      id: 'x',
      url: '',
      title: ' ',
      publisher: null,
      publishedOn: '',
      text,
    });
    expect(article).toEqual({ id: 'x', text, ...nothingElse });
  });

  it('takes the day of a date-time as it is written', () => {
    expect(parseArticleInput({ text, publishedOn: '2024-05-17T00:30:00+09:00' }).publishedOn).toBe(
      '2024-05-17',
    );
  });

  it('has the day its text begins with, which stays in the text', () => {
    const dated = ` date 2023-07-03 ${text}`;
    expect(parseArticleInput({ text: dated })).toMatchObject({ text: dated, publishedOn: '2023-07-03' });
  });

  it('has the day it states rather than the one its text begins with', () => {
    const article = parseArticleInput({ publishedOn: '2023-07-04', text: ` date 2023-07-03 ${text}` });
    expect(article.publishedOn).toBe('2023-07-04');
  });

  it('may have a text of exactly 1 MiB of UTF-8', () => {
    expect(parseArticleInput({ text: 'é'.repeat(524_288) }).text).toHaveLength(524_288);
  });

  it('is too large one byte above', () => {
    const attempt = () => parseArticleInput({ text: `${'é'.repeat(524_288)}.` }, 'articles[2]');
    expect(attempt).toThrow(ArticleTooLargeError);
    expect(attempt).toThrow('articles[2]: text has over 1 MiB of UTF-8: split it into several articles');
  });

  it('is refused with a title of over 2,000 characters', () => {
    const attempt = () => parseArticleInput({ text, title: 'x'.repeat(2_001) });
    expect(attempt).toThrow('article: title must have at most 2000 characters');
  });

  test.each([
    [{}, 'text is missing'],
    [{ text: null }, 'text must be a string'],
    [{ text: '' }, 'text is empty'],
    [{ text: ' \n\t\u00A0' }, 'text is empty'],
    [{ text: ' date 2024-05-17 ' }, 'text is empty after its leading date'],
    [
      { text: ' date 2024-02-30 Oslo' },
      'the leading date "2024-02-30" is no day of the calendar: write YYYY-MM-DD',
    ],
    [{ text: 'a\0' }, 'text holds the character U+0000 at offset 1'],
    [{ text: '😀\uD800' }, 'text holds half of a surrogate pair at offset 2, which UTF-8 cannot hold'],
    [{ text, title: '\uDC00' }, 'title holds half of a surrogate pair at offset 0'],
    [{ text, title: 5 }, 'title must be a string'],
    [{ text, publisher: ['a'] }, 'publisher must be a string'],
    [{ text, id: 1.5 }, 'id must be a string'],
    [{ text, id: 'a\nb' }, 'id must not hold line breaks or other control characters'],
    [{ text, url: 'news.example/1' }, 'url must be an http:// or https:// address'],
    [{ text, url: 'javascript:alert(1)' }, 'url must be an http:// or https:// address'],
    [{ text, url: 'https://' }, 'url must be an http:// or https:// address'],
    [{ text, url: 'https://news.example/a b' }, 'url must be an http:// or https:// address'],
    [
      { text, publishedOn: '2024-02-30' },
      'publishedOn "2024-02-30" is no day of the calendar: write YYYY-MM-DD',
    ],
    [{ text, publishedOn: 'May 17' }, 'publishedOn "May 17" is no day of the calendar'],
    [{ text, publishedOn: 20240517 }, 'publishedOn must be a string: a day, YYYY-MM-DD'],
    [{ title: 5 }, 'title must be a string; text is missing'],
    [null, 'the article must be an object with the key text'],
    [[text], 'the article must be an object with the key text'],
    [text, 'the article must be an object with the key text'],
  ])('is refused as %j, and the message names what is wrong: %s', (fields, reason) => {
    const attempt = () => parseArticleInput(fields, 'articles[0]');
    expect(attempt).toThrow(BadArticleError);
    expect(attempt).toThrow(`articles[0]: ${reason}`);
  });
});
