import { describe, expect, it, onTestFinished } from 'vitest';
import { openReadingPool } from '../../../src/reading/threads/reading-pool.ts';

const FRAIL = new URL('./frail-thread.mjs', import.meta.url).href;

describe('a pool of threads', () => {
  it.each(['exit', 'throw'])('loses the one article alone that a thread fails on: %s', async (bad) => {
    const pool = openReadingPool(2, FRAIL);
    onTestFinished(() => pool.close());
    const ids = ['a', 'b', bad, 'c', 'd', bad, 'e'];
    const settled = await Promise.allSettled(
      ids.map(async (id) =>
        pool.read({ id, text: 'words', title: null, publisher: null, publishedOn: null, url: null }),
      ),
    );
    const told = settled.map((one) => (one.status === 'fulfilled' ? one.value.id : String(one.reason)));
    const failure =
      bad === 'exit' ? expect.stringMatching(/exited with code: 7/) : 'RangeError: no such word';
    expect(told).toEqual(['a', 'b', failure, 'c', 'd', failure, 'e']);
  });
});
