import { DatelineError } from '../errors.ts';

/** The arguments of a command, each of which may be right by itself, make no sense together. */
export class WrongUsage extends DatelineError {
  readonly code = 'WRONG_USAGE';
}
