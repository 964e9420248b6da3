/** How far ahead of its consumer work may run. */
export interface Ahead {
  /** Items at most, the one that is waited for included. */
  readonly items: number;
  /** Of their sizes together; an item that alone is larger is worked on by itself. */
  readonly size: number;
}

/**
 * How far a reader may read ahead. Sizes are bytes of text. A reader on this very thread has nothing to gain; one on
 * others has enough to do while a batch is written or one long article is waited for.
 *
 * @param threads how many articles are read at once
 */
export function aheadOfReader(threads: number): Ahead {
  return { items: threads === 1 ? 1 : 16 * threads, size: 4_000_000 };
}
