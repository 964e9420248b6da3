import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapAhead } from '../../src/ingest/map-ahead.ts';

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Items 1 to `count`, with a note of each as it is taken. */
function* counting(count: number, taken: number[]): Generator<number> {
  for (let item = 1; item <= count; item++) {
    taken.push(item);
    yield item;
  }
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await setImmediate();
}

describe('work that runs ahead', () => {
  it('gives its results in the order of the items', async () => {
    const work = async (item: number) => {
      await turns((item * 7) % 5);
      return item * 10;
    };
    const results: number[] = [];
    for await (const result of mapAhead(counting(9, []), work, () => 1, { items: 4, size: NO_LIMIT }))
      results.push(result);
    expect(results).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
  });

  it('takes no more items than it may hold, however slow the consumer is', async () => {
    const taken: number[] = [];
    const held: number[] = [];
    let done = 0;
    for await (const _ of mapAhead(
      counting(20, taken),
      async () => {},
      () => 1,
      { items: 3, size: NO_LIMIT },
    )) {
      await turns(3);
      held.push(taken.length - done);
      done++;
    }
    expect(done).toBe(20);
    expect(Math.max(...held)).toBe(3);
  });

  it('begins no item that is too large beside the others, and takes a larger one by itself', async () => {
    const sizes = [4, 4, 4, 50, 1, 1];
    const begun: number[] = [];
    const together: number[] = [];
    const work = async (size: number) => {
      begun.push(size);
      together.push(begun.reduce((sum, one) => sum + one, 0));
      await turns(2);
      begun.splice(begun.indexOf(size), 1);
      return size;
    };
    const results: number[] = [];
    for await (const size of mapAhead(sizes, work, (size) => size, { items: 10, size: 10 }))
      results.push(size);
    expect(results).toEqual(sizes);
    expect(together).toEqual([4, 8, 8, 50, 1, 2]);
  });

  it('one at a time, gives each result before it takes the next item', async () => {
    const taken: number[] = [];
    const seen: number[] = [];
    for await (const result of mapAhead(
      counting(4, taken),
      async (item) => item,
      () => 1,
      { items: 1, size: 0 },
    ))
      seen.push(taken.length - result);
    expect(seen).toEqual([0, 0, 0, 0]);
  });

  it('leaves the source when its consumer leaves', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<number> {
      try {
        yield* counting(100, []);
      } finally {
        closed = true;
      }
    }
    for await (const _ of mapAhead(
      source(),
      async () => {},
      () => 1,
      { items: 4, size: NO_LIMIT },
    ))
      break;
    expect(closed).toBe(true);
  });
});
