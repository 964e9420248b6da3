import type { Ahead } from './ahead.ts';

/**
 * What `map` makes of each item, in the items' order, while those behind it are being worked on. No more are held
 * than `ahead` says, so a slow consumer slows the source down.
 *
 * @param map must not fail: what is wrong with one item is a result like others
 */
export async function* mapAhead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  map: (item: T) => Promise<R>,
  sizeOf: (item: T) => number,
  ahead: Ahead,
): AsyncGenerator<R> {
  const begun: { readonly result: Promise<R>; readonly size: number }[] = [];
  let size = 0;
  /** Gives results until so many items, of so much size, are left. */
  async function* finish(left: Ahead): AsyncGenerator<R> {
    while (begun.length > left.items || size > left.size) {
      const first = begun.shift();
      if (!first) return;
      size -= first.size;
      yield await first.result;
    }
  }
  for await (const item of items) {
    const own = sizeOf(item);
    yield* finish({ items: ahead.items, size: ahead.size - own });
    begun.push({ result: map(item), size: own });
    size += own;
    yield* finish({ items: ahead.items - 1, size: Number.POSITIVE_INFINITY });
  }
  yield* finish({ items: 0, size: 0 });
}
