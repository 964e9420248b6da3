import type { z } from 'zod';
import { BadInput } from '../errors/bad-input.ts';

/**
 * What a client sent, checked and brought into the form that the graph's questions take.
 *
 * @throws BadInput naming every field that is wrong
 */
export function checkInput<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new BadInput(
    result.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'input', message })),
  );
}
