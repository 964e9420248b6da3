import type { z } from 'zod';
import { InvalidCursor } from './errors.ts';
import type { Page, PageRequest } from './records.ts';

/** The values that a list is sorted by, of the row that a cursor stands for. */
export type SortKey = readonly (string | number | null)[];

/** An opaque cursor of a row: where it stands in the order, not how many rows stand before it. */
export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/**
 * Reads a cursor back.
 *
 * @param shape what the list's sort keys look like
 * @throws InvalidCursor for what is no cursor of such a list
 */
export function decodeCursor<T extends SortKey>(cursor: string, shape: z.ZodType<T>): T {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return shape.parse(key);
  } catch {
    throw new InvalidCursor(cursor);
  }
}

/**
 * The page that a request asks for, of rows that are all at hand and in order.
 *
 * @param compare the order of the sort keys
 */
export function pageOf<T, K extends SortKey>(
  rows: readonly { readonly key: K; readonly node: T }[],
  { first, after }: PageRequest,
  shape: z.ZodType<K>,
  compare: (a: K, b: K) => number,
): Page<T> {
  const from = after === null ? null : decodeCursor(after, shape);
  const rest = from === null ? rows : rows.filter(({ key }) => compare(key, from) > 0);
  return {
    rows: rest.slice(0, first).map(({ key, node }) => ({ cursor: encodeCursor(key), node })),
    totalCount: rows.length,
    hasNextPage: rest.length > first,
    hasPreviousPage: rest.length < rows.length,
  };
}
