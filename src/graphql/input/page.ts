import { z } from 'zod';
import type { PageRequest } from '../../graph/records.ts';
import { checkInput } from './check-input.ts';

/** The most rows that one page holds. */
export const LARGEST_PAGE = 100;
export const USUAL_PAGE = 20;

/** How many rows: from 1 to the largest page; null means `usual`. */
export function firstInput(usual: number) {
  return z
    .int()
    .nullish()
    .transform((first) => first ?? usual)
    .refine((first) => first >= 1 && first <= LARGEST_PAGE, {
      error: ({ input }) => `must be from 1 to ${LARGEST_PAGE}, not ${String(input)}`,
    });
}

/** The fields of a zod object for a paged question; what a cursor means is checked where it is decoded. */
export const pageInput = {
  first: firstInput(USUAL_PAGE),
  after: z
    .string()
    .nullish()
    .transform((after) => after ?? null),
};

const pageOnly = z.object(pageInput);

/** @throws BadInput when `first` is out of range */
export function pageRequest(args: object): PageRequest {
  return checkInput(pageOnly, args);
}
