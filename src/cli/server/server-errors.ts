import { DatelineError } from '../../errors.ts';

/** Nothing answers at the address given with --server, or not in time. */
export class ServerUnavailable extends DatelineError {
  readonly code = 'SERVER_UNAVAILABLE';

  /** @param reason going on from "No server answers at URL" */
  constructor(server: URL, reason: string, options?: ErrorOptions) {
    super(
      `No server answers at ${server.origin}: ${reason}. Check the address, and that \`dateline serve\` runs there.`,
      options,
    );
  }
}

/** What answers at the address given with --server does not speak as this version of Dateline does. */
export class NotDateline extends DatelineError {
  readonly code = 'NOT_DATELINE';

  /** @param reason what it did instead, in brackets */
  constructor(server: URL, reason: string, options?: ErrorOptions) {
    super(
      `What answers at ${server.href} is no Dateline server of this version (${reason}). ` +
        'Check the address: it is the one that `dateline serve` prints.',
      options,
    );
  }
}

/** A server said no; the code and the message are its own. */
export class ServerRefused extends DatelineError {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
