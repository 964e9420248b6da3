import { z } from 'zod';
import type { PageRequest } from '../../graph/records.ts';
import { checkInput } from './check-input.ts';

/** The most rows that one page holds. */
export const LARGEST_PAGE = 100;
export const USUAL_PAGE = 20;

/** How many rows: from 1 to the largest page; null means `usual`. */
export function firstInput(usual: number) {
  return rowsInput.transform((first) => first ?? usual);
}

const rowsInput = z
  .int()
  .nullish()
  .refine((rows) => rows == null || (rows >= 1 && rows <= LARGEST_PAGE), {
    error: ({ input }) => `must be from 1 to ${LARGEST_PAGE}, not ${String(input)}`,
  });

const cursorInput = z
  .string()
  .nullish()
  .transform((cursor) => cursor ?? null);

/** The fields of a zod object for a paged question; what a cursor means is checked where it is decoded. */
export const pageInput = {
  first: firstInput(USUAL_PAGE),
  after: cursorInput,
  last: rowsInput.transform((last) => last ?? null),
  before: cursorInput,
};

const pageOnly = z.object(pageInput);

/** @throws BadInput when `first` is out of range */
export function pageRequest(args: object): PageRequest {
  return checkInput(pageOnly, args);
}
