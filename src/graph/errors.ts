import { DatelineError } from '../errors.ts';
import type { EntityRecord } from './records.ts';

/** Who may be meant by a name. */
export type Candidate = Pick<EntityRecord, 'id' | 'name' | 'type'>;

/** Nobody in the graph bears a name that a question asks for. */
export class UnknownName extends DatelineError {
  readonly code = 'UNKNOWN_NAME';

  constructor(
    readonly asked: string,
    readonly suggestions: readonly Candidate[],
  ) {
    super(
      `No document names anybody or anything "${asked}".${
        suggestions.length === 0 ? '' : ` Did you mean ${listed(suggestions)}?`
      }`,
    );
  }
}

/** Several bear a name that a question asks for. */
export class AmbiguousName extends DatelineError {
  readonly code = 'AMBIGUOUS_NAME';

  constructor(
    readonly asked: string,
    readonly candidates: readonly Candidate[],
  ) {
    super(`Several are named "${asked}"; ask by id for one of ${listed(candidates)}.`);
  }
}

/** A cursor that no page of this list gave out. */
export class InvalidCursor extends DatelineError {
  readonly code = 'BAD_INPUT';

  constructor(cursor: string) {
    super(
      `"${cursor}" is no cursor of this list; take \`after\` from a page's endCursor, \`before\` from its startCursor.`,
    );
  }
}

/** A question asked in a way that has no answer. */
export class BadQuestion extends DatelineError {
  readonly code = 'BAD_INPUT';
}

/** More articles at once than one transaction should hold. */
export class BatchTooLarge extends DatelineError {
  readonly code = 'BAD_INPUT';

  constructor(articles: number, largest: number) {
    super(`A batch of ${articles} articles is too large; send at most ${largest} at once.`);
  }
}

function listed(candidates: readonly Candidate[]): string {
  return candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
}
