import { DatelineError } from '../../errors.ts';

/** A request brings more than one request may. */
export class TooLarge extends DatelineError {
  readonly code = 'TOO_LARGE';
}
