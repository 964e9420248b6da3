import { z } from 'zod';

/** Longer than any name or id that an article may hold (see src/article/limits.ts). */
const LONGEST_NAME = 2_000;

/** A name, an alias or an id, without the spaces around it. */
export const nameInput = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty: give a name or an id' })
  .max(LONGEST_NAME, { error: `must have at most ${LONGEST_NAME} characters` });

/** A name that may be left out; null where it is. */
export const optionalName = nameInput.nullish().transform((name) => name ?? null);
