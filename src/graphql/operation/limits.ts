import { DatelineError } from '../../errors.ts';
import type { Measure } from './measure.ts';

/** What one document may have, before it is known what it asks for. */
export const LARGEST_DOCUMENT = { tokens: 1_000, validationErrors: 5 } as const;

/**
 * What one operation may ask for. The example operations reach a third of it at most, with pages of 100 too (see
 * tests/graphql/operation-limits.test.ts).
 */
export const OPERATION_LIMITS = {
  depth: 12,
  fields: 250,
  aliases: 30,
  directives: 30,
  cost: 50_000,
} as const;

type Limited = keyof typeof OPERATION_LIMITS;

/** How each measure is told of, and what to do about it. */
const WORDS: Readonly<Record<Limited, (given: string, limit: string) => string>> = {
  depth: (given, limit) => `It is ${given} fields deep, and ${limit} are the most: ask in several steps.`,
  fields: (given, limit) => `It names ${given} fields, and ${limit} are the most: ask for fewer at once.`,
  aliases: (given, limit) => `It has ${given} aliases, and ${limit} are the most: ask in several requests.`,
  directives: (given, limit) => `It has ${given} directives, and ${limit} are the most.`,
  cost: (given, limit) =>
    `Its answer may have ${given} fields, and ${limit} are the most: ask for smaller pages, or for less within them.`,
};

/** An operation asks for more at once than one may. */
export class TooComplex extends DatelineError {
  readonly code = 'TOO_COMPLEX';

  constructor(
    readonly measure: Limited,
    readonly given: number,
    readonly limit: number,
  ) {
    super(
      `This operation asks for too much. ${WORDS[measure](given.toLocaleString('en-US'), limit.toLocaleString('en-US'))}`,
    );
  }
}

/** @throws TooComplex for the first limit that the operation exceeds */
export function checkLimits(measure: Measure): void {
  for (const limited of ['depth', 'fields', 'aliases', 'directives', 'cost'] as const) {
    const limit = OPERATION_LIMITS[limited];
    if (measure[limited] > limit) throw new TooComplex(limited, measure[limited], limit);
  }
}
