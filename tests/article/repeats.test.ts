import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticleInput } from '../../src/article/article-input.ts';
import { SeenArticles } from '../../src/article/seen-articles.ts';
import { folderOf } from './folder-of.ts';
import { articlesOf, failuresOf, outcomesIn, outcomesOf } from './outcomes.ts';

const line = (fields: Readonly<Record<string, string>>): string => JSON.stringify({ id: 'a', ...fields });

describe('one id twice in one run', () => {
  it('with the same content is taken once and reported as a repeat', async () => {
    const outcomes = await outcomesIn({ 'x.jsonl': `${line({ text: 'One.' })}\n${line({ text: 'One.' })}` });
    expect(articlesOf(outcomes)).toHaveLength(1);
    expect(outcomes[1]).toMatchObject({
      ok: true,
      repeats: { source: { line: 1 }, differences: [] },
      source: { line: 2 },
    });
  });

  it('is a repeat where a file is given twice', async () => {
    const folder = await folderOf({ 'a.txt': 'One.' });
    const outcomes = await outcomesOf(folder, join(folder, 'a.txt'));
    expect(outcomes.map((outcome) => outcome.ok && outcome.repeats?.source.path)).toEqual([
      undefined,
      join(folder, 'a.txt'),
    ]);
  });

  it('with another text is an error that names both places', async () => {
    const outcomes = await outcomesIn({
      'x.jsonl': line({ text: 'One.' }),
      'y.jsonl': line({ text: 'Two.' }),
    });
    expect(articlesOf(outcomes).map(({ text }) => text)).toEqual(['One.']);
    expect(failuresOf(outcomes)).toEqual([
      expect.stringMatching(
        /^BAD_INPUT .*y\.jsonl:1: the id "a" is taken by .*x\.jsonl:1 with another text: give/,
      ),
    ]);
  });

  it('with the same text is taken once, and what the two do not state alike is named', async () => {
    const first = line({ text: 'One.', publishedOn: '2024-05-17' });
    const second = line({ text: 'One.', publishedOn: '2024-05-18', title: 'T' });
    const outcomes = await outcomesIn({ 'x.jsonl': `${first}\n${second}` });
    expect(articlesOf(outcomes).map(({ publishedOn }) => publishedOn)).toEqual(['2024-05-17']);
    expect(outcomes[1]).toMatchObject({ repeats: { differences: ['title', 'publishedOn'] } });
  });

  it('is found among the files of different folders', async () => {
    const [one, two] = [await folderOf({ 'a.txt': 'One.' }), await folderOf({ 'a.txt': 'Two.' })];
    expect(failuresOf(await outcomesOf(one, two))).toEqual([
      expect.stringContaining(`${join(two, 'a.txt')}: the id "a.txt" is taken by ${join(one, 'a.txt')}`),
    ]);
  });

  it('is found in the list of one request', () => {
    const seen = new SeenArticles();
    const first = { path: 'articles[0]', line: null };
    const second = { path: 'articles[1]', line: null };
    expect(seen.add(parseArticleInput({ id: 'a', text: 'One.' }), first)).toBeNull();
    expect(seen.add(parseArticleInput({ id: 'a', text: 'One.' }), second)?.source).toEqual(first);
    expect(() => seen.add(parseArticleInput({ id: 'a', text: 'Two.' }), second)).toThrow(
      'articles[1]: the id "a" is taken by articles[0] with another text',
    );
  });

  it('is found among thousands', () => {
    const seen = new SeenArticles();
    const add = (n: number) =>
      seen.add(parseArticleInput({ id: `${n}`, text: `${n % 7}` }), { path: 'x.jsonl', line: n + 1 });
    const numbers = Array.from({ length: 10_000 }, (_, n) => n);
    expect(numbers.filter((n) => add(n) !== null)).toEqual([]);
    expect(numbers.filter((n) => add(n)?.source.line !== n + 1)).toEqual([]);
  });
});
