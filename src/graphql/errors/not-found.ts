import { DatelineError } from '../../errors.ts';

/** A change was asked for to something that is not in the graph. */
export class NotFound extends DatelineError {
  readonly code = 'NOT_FOUND';

  constructor(
    readonly kind: string,
    readonly id: string,
  ) {
    super(`There is no ${kind} with the id ${JSON.stringify(id)}.`);
  }
}
