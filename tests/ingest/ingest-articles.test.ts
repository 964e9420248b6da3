import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { batchOrEach } from '../../src/ingest/batch-or-each.ts';
import type { Candidate, Destination, Settled } from '../../src/ingest/candidate.ts';
import { ingestArticles } from '../../src/ingest/ingest-articles.ts';

const LIMITS = { articles: 3, bytes: 100 };

function article(id: string, text = 'words'): Candidate {
  const known: Article = { id, text, title: null, publisher: null, publishedOn: null, url: null };
  return { source: { path: id, line: null }, ok: true, article: known, repeats: null };
}

function failed(path: string): Candidate {
  return { source: { path, line: 7 }, ok: false, error: new Error('no article') };
}

function repeat(id: string): Candidate {
  const again = article(id);
  return again.ok ? { ...again, repeats: { source: { path: id, line: null }, differences: [] } } : again;
}

/** Takes everything but what is called bad, and notes its batches. */
function destination(batches: string[][]): Destination<Article> {
  return {
    description: 'a destination for one test',
    ahead: { items: 2, size: 100 },
    prepare: async (known) => known,
    write: async (articles) => {
      batches.push(articles.map(({ id }) => id));
      return articles.map(
        ({ id }): Settled =>
          id.startsWith('bad') ? { status: 'FAILED', error: new Error(id) } : { status: 'NEW' },
      );
    },
  };
}

async function told(candidates: readonly Candidate[], batches: string[][] = []): Promise<string[]> {
  const lines: string[] = [];
  for await (const { id, status } of ingestArticles(candidates, destination(batches), LIMITS)) {
    lines.push(`${id} ${status}`);
  }
  return lines;
}

describe('ingesting articles', () => {
  it('tells of each in order, also of those that are none', async () => {
    expect(await told([article('a'), failed('f'), article('bad'), article('b')])).toEqual([
      'a NEW',
      'f:7 FAILED',
      'bad FAILED',
      'b NEW',
    ]);
  });

  it('sends no more in a batch than it may hold', async () => {
    const batches: string[][] = [];
    const long = 'ü'.repeat(30);
    await told(
      ['a', 'b', 'c', 'd'].map((id) => article(id)).concat(article('e', long), article('f', long)),
      batches,
    );
    expect(batches).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f']]);
  });

  it('sends a text alone that is over the limit by itself', async () => {
    const batches: string[][] = [];
    await told([article('a'), article('b', 'b'.repeat(200)), article('c')], batches);
    expect(batches).toEqual([['a'], ['b'], ['c']]);
  });

  it('takes an article once, and tells of it again as it became', async () => {
    const batches: string[][] = [];
    const candidates = [article('a'), repeat('a'), article('bad'), article('b'), repeat('bad')];
    expect(await told(candidates, batches)).toEqual([
      'a NEW',
      'a UNCHANGED',
      'bad FAILED',
      'b NEW',
      'bad FAILED',
    ]);
    expect(batches.flat()).toEqual(['a', 'bad', 'b']);
  });

  it('tells of nothing when there is nothing', async () => {
    expect(await told([])).toEqual([]);
  });
});

describe('a batch that fails', () => {
  const write = async (items: readonly string[]): Promise<Settled[]> => {
    if (items.includes('lost')) throw new Error('lost');
    if (items.includes('bad')) throw new Error('bad');
    return items.map(() => ({ status: 'NEW' }));
  };
  const isLost = (failure: unknown): boolean => failure instanceof Error && failure.message === 'lost';

  it('is tried item by item, so that a bad one costs only itself', async () => {
    const settled = await batchOrEach(['a', 'bad', 'b'], write, isLost);
    expect(settled.map(({ status }) => status)).toEqual(['NEW', 'FAILED', 'NEW']);
  });

  it('is given up on when its destination is lost', async () => {
    await expect(batchOrEach(['a', 'lost', 'b'], write, isLost)).rejects.toThrow('lost');
  });
});
