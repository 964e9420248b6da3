import { expect, it, test } from 'vitest';
import { contentHash } from '../../src/article/article-hash.ts';

const article = { id: 'a', text: 'One.', title: 'T', publisher: 'P', publishedOn: '2024-05-17', url: null };

test.each([
  ['text', { text: 'One!' }],
  ['title', { title: 't' }],
  ['publisher', { publisher: null }],
  ['publishedOn', { publishedOn: '2024-05-18' }],
  ['url', { url: 'https://news.example' }],
  ['a value that moved to another field', { title: 'P', publisher: 'T' }],
])('the hash of an article changes with its %s', (_, change) => {
  expect(contentHash({ ...article, ...change })).not.toBe(contentHash(article));
});

it('does not change with the id or the order of the fields', () => {
  const { url, publishedOn, publisher, title, text } = article;
  const reordered = { url, publishedOn, publisher, title, text, id: 'b' };
  expect(contentHash(reordered)).toBe(contentHash(article));
});

it('stays as stored graphs have it', () => {
  expect(contentHash(article)).toBe('148668ea33209feb367b9295479638c74a4965fc71763b6ba3761487dad98db6');
});
