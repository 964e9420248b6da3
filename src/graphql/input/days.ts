import { z } from 'zod';
import { dayOf } from '../../article/publication-day.ts';

/** Characters of a wrong day that a message repeats. */
const LONGEST_SHOWN = 40;

/** Days that every month has: answers are full of them, and these are told at a glance. */
const IN_EVERY_MONTH = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether the calendar (proleptic Gregorian, years 1 to 9999) has this day, written `YYYY-MM-DD`. */
export function isDay(written: string): boolean {
  return IN_EVERY_MONTH.test(written) || dayOf(written) === written;
}

/** A day that may be left out; null where it is. */
export const optionalDay = z
  .string()
  .refine(isDay, {
    error: ({ input }) =>
      `${JSON.stringify(String(input).slice(0, LONGEST_SHOWN))} is not a day of the calendar: write YYYY-MM-DD, as "2023-06-28"`,
  })
  .nullish()
  .transform((day) => day ?? null);

/** For `superRefine`: the first day asked for must not come after the last. */
export function inOrder(
  { since, until }: { readonly since: string | null; readonly until: string | null },
  context: z.RefinementCtx,
): void {
  if (since === null || until === null || since <= until) return;
  context.addIssue({
    code: 'custom',
    path: ['since'],
    message: `(${since}) must not be later than until (${until})`,
  });
}
