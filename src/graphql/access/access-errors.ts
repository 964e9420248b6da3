import { DatelineError } from '../../errors.ts';
import type { Role } from './caller.ts';

/** A credential is needed and none came, or the one that came is wrong. */
export class Unauthenticated extends DatelineError {
  readonly code = 'UNAUTHENTICATED';
}

/** Whoever asks is known, or cannot become known here, and may not do this. */
export class Forbidden extends DatelineError {
  readonly code = 'FORBIDDEN';

  /** @param role what it would take */
  constructor(
    message: string,
    readonly role: Role,
  ) {
    super(message);
  }
}
