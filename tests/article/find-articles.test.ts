import { mkdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticles } from '../../src/article/find-articles.ts';
import { readFound } from '../../src/article/read-articles.ts';
import { folderOf } from './folder-of.ts';
import { articlesOf, failuresOf, outcomesOf } from './outcomes.ts';

const text = 'Anna Berg met Li Wei in Oslo.';

async function idsIn(folder: string): Promise<string[]> {
  return articlesOf(await outcomesOf(folder)).map(({ id }) => id);
}

describe('a folder', () => {
  it('gives its articles by their paths in it, in the order of UTF-16 code units', async () => {
    const names = ['b.txt', 'a/z.md', 'a.txt', 'Z.txt', 'é.txt', 'a/b/c.txt.gz.txt', '10.txt', '9.txt'];
    const folder = await folderOf(Object.fromEntries(names.map((name) => [name, text])));
    expect(await idsIn(folder)).toEqual(names.toSorted());
    expect(await idsIn(`${folder}/`)).toEqual(names.toSorted());
    expect(await idsIn(join(folder, 'a', '..'))).toEqual(names.toSorted());
  });

  it('passes over hidden files and lists what else it left out', async () => {
    const folder = await folderOf({
      'a.txt': text,
      '.git/b.txt': text,
      '.c.txt': text,
      'd.pdf': text,
      e: text,
    });
    const { ignored } = await findArticles([folder]);
    expect(ignored.map(({ path }) => relative(folder, path))).toEqual(['d.pdf', 'e']);
    expect(ignored[0]?.reason).toBe('not one of .txt, .md, .markdown, .jsonl, .ndjson (each also with .gz)');
    expect(await idsIn(folder)).toEqual(['a.txt']);
  });

  it('without articles is an error', async () => {
    const folder = await folderOf({ 'a.pdf': text });
    expect(failuresOf(await outcomesOf(folder))).toEqual([
      `BAD_INPUT ${folder}: holds no articles: articles end in .txt, .md, .markdown, .jsonl, .ndjson (each also with .gz)`,
    ]);
  });

  it('may hold links to files and to folders elsewhere', async () => {
    const elsewhere = await folderOf({ 'b.txt': text, 'c/d.txt': text });
    const folder = await folderOf({ 'a.txt': text });
    await symlink(join(elsewhere, 'b.txt'), join(folder, 'link.txt'));
    await symlink(join(elsewhere, 'c'), join(folder, 'linked'));
    expect(await idsIn(folder)).toEqual(['a.txt', 'link.txt', 'linked/d.txt']);
  });

  it('is read once, whatever loops of links lead back into it', async () => {
    const folder = await folderOf({ 'a/b/c.txt': text });
    await symlink(folder, join(folder, 'a/b/top'));
    await symlink('b', join(folder, 'a/twice'));
    await symlink(join(folder, '..'), join(folder, 'above'));
    expect(await idsIn(folder)).toEqual(['a/b/c.txt']);
    const { ignored } = await findArticles([folder]);
    expect(ignored.map(({ path, reason }) => [relative(folder, path), reason])).toEqual(
      ['a/b/top', 'a/twice', 'above'].map((path) => [path, 'a link to a folder that is read anyway']),
    );
  });

  it('names a link that leads nowhere or to itself', async () => {
    const folder = await folderOf({ 'a.txt': text });
    await symlink('missing.txt', join(folder, 'b.txt'));
    await symlink('c.txt', join(folder, 'c.txt'));
    const outcomes = await outcomesOf(folder);
    expect(articlesOf(outcomes)).toHaveLength(1);
    expect(failuresOf(outcomes)).toEqual([
      expect.stringMatching(/^BAD_INPUT .*b\.txt: does not exist/),
      expect.stringMatching(/^BAD_INPUT .*c\.txt: is a link that leads back to itself/),
    ]);
  });
});

describe('a file given itself', () => {
  it('goes by its name alone', async () => {
    const folder = await folderOf({ 'a/b.txt': text });
    expect(await idsIn(join(folder, 'a/b.txt'))).toEqual(['b.txt']);
  });

  it('must be in a known format', async () => {
    const folder = await folderOf({ 'a.pdf': text, b: text, 'c.tar.gz': text });
    const names = ['a.pdf', 'b', 'c.tar.gz'];
    expect(failuresOf(await outcomesOf(...names.map((name) => join(folder, name))))).toEqual(
      names.map((name) =>
        expect.stringContaining(`${name}: is in no known format: articles end in .txt, .md,`),
      ),
    );
  });
});

describe('paths', () => {
  it('that do not exist are errors and stop nothing else', async () => {
    const folder = await folderOf({ 'a.txt': text });
    const outcomes = await outcomesOf(
      '/nowhere/a.txt',
      join(folder, 'a.txt'),
      join(folder, 'a.txt/b.txt'),
      '',
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false, false]);
    expect(failuresOf(outcomes)[0]).toBe('BAD_INPUT /nowhere/a.txt: does not exist: check the path');
  });

  it('are read in the order given', async () => {
    const folder = await folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.', 'c/d.txt': 'Three.' });
    const outcomes = await outcomesOf(join(folder, 'c'), join(folder, 'b.txt'), join(folder, 'a.txt'));
    expect(articlesOf(outcomes).map(({ id }) => id)).toEqual(['d.txt', 'b.txt', 'a.txt']);
  });

  it('that are neither files nor folders are errors', async () => {
    expect(failuresOf(await outcomesOf('/dev/null'))).toEqual([
      'BAD_INPUT /dev/null: is neither a file nor a folder',
    ]);
  });
});

describe('progress', () => {
  it('is told in bytes on disk and ends at their total', async () => {
    const lines = Array.from({ length: 50 }, (_, n) => JSON.stringify({ text: `${text} ${n}` })).join('\n');
    const folder = await folderOf({ 'a.jsonl': lines, 'b.txt': text, 'c.txt': text });
    await mkdir(join(folder, 'empty'));
    const found = await findArticles([folder]);
    expect(found.bytes).toBe(lines.length + 2 * text.length);
    const steps: number[] = [];
    for await (const { bytesRead } of readFound(found)) steps.push(bytesRead);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBe(found.bytes);
  });
});
