import type { DatelineError } from '../../errors.ts';
import { StatementFailed } from '../../store/errors.ts';

/** Whether a failure that has a code is our mistake all the same: a statement that the database rejects is. */
export function isInternal(failure: DatelineError): boolean {
  return failure instanceof StatementFailed;
}
