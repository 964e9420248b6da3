/** How many are asked for at a time; servers give no more. */
const PAGE = 100;

export interface CollectedPage<T> {
  readonly items: readonly T[];
  /** How many there are on all pages together. */
  readonly total: number;
  /** Where the next page goes on; null where this is the last. */
  readonly next: string | null;
}

/** The beginning of a list, or the whole of it. */
export interface Collected<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/**
 * Collects the pages of a list until there is enough.
 *
 * @param most how many items at the most, at least 1; Infinity for all
 */
export async function collectPages<T>(
  most: number,
  page: (request: { readonly first: number; readonly after: string | null }) => Promise<CollectedPage<T>>,
): Promise<Collected<T>> {
  const items: T[] = [];
  let after: string | null = null;
  for (;;) {
    const got: CollectedPage<T> = await page({ first: Math.min(PAGE, most - items.length), after });
    items.push(...got.items);
    if (got.next === null || items.length >= most) return { items, total: got.total };
    after = got.next;
  }
}
