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
function decodeCursor<T extends SortKey>(cursor: string, shape: z.ZodType<T>): T {
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
 * @throws InvalidCursor
 */
export function pageOf<T, K extends SortKey>(
  rows: readonly { readonly key: K; readonly node: T }[],
  request: PageRequest,
  shape: z.ZodType<K>,
  compare: (a: K, b: K) => number,
): Page<T> {
  const { after, before } = decodeCursors(request, shape);
  const between = rows.filter(
    ({ key }) => (after === null || compare(key, after) > 0) && (before === null || compare(key, before) < 0),
  );
  const shown = partOf(between, request);
  const beyond = (cursor: K | null) => cursor !== null && rows.length > 0;
  return {
    rows: shown.map(({ key, node }) => ({ cursor: encodeCursor(key), node })),
    totalCount: rows.length,
    hasNextPage: shown.length === 0 ? beyond(before) : shown.at(-1) !== rows.at(-1),
    hasPreviousPage: shown.length === 0 ? beyond(after) : shown[0] !== rows[0],
  };
}

/** @throws InvalidCursor for what is no cursor of such a list */
export function decodeCursors<T extends SortKey>(
  { after, before = null }: PageRequest,
  shape: z.ZodType<T>,
): { readonly after: T | null; readonly before: T | null } {
  return {
    after: after === null ? null : decodeCursor(after, shape),
    before: before === null ? null : decodeCursor(before, shape),
  };
}

/** The first or the last of some rows, as the request says. */
export function partOf<T>(rows: readonly T[], { first, last = null }: PageRequest): readonly T[] {
  return last === null ? rows.slice(0, first) : rows.slice(Math.max(0, rows.length - last));
}
