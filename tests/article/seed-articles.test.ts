import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articlesOf, failuresOf, outcomesOf } from './outcomes.ts';

const folder = fileURLToPath(new URL('../../seed/articles', import.meta.url));

describe('the articles that a new graph is seeded with', () => {
  it('all go through, with the days that relative dates lean on', async () => {
    const outcomes = await outcomesOf(folder);
    expect(failuresOf(outcomes)).toEqual([]);
    expect(articlesOf(outcomes).map(({ id, publishedOn }) => [id, publishedOn])).toEqual([
      ['ambassador-interview-2023.txt', '2023-12-12'],
      ['press-conference-2024', '2024-11-01'],
      ['trung-washington-2023.txt', '2023-07-03'],
      ['trung-washington-2024.md', '2024-12-07'],
      ['vietnam-us-partnership.txt', null],
    ]);
  });
});
