import { DatelineError } from '../errors.ts';

/** The database cannot be used now: unreachable, refusing, not answering, closed, or not to be opened by this user. */
export class StoreUnavailable extends DatelineError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** Another process (or another store of this one) has the embedded store's folder open. */
export class StoreLocked extends DatelineError {
  readonly code = 'STORE_LOCKED';

  /** @param holder process id of who holds it, null where that is not known */
  constructor(
    readonly folder: string,
    readonly holder: number | null,
    options?: ErrorOptions,
  ) {
    super(
      `The store in ${folder} is in use by ${holderName(holder)}. Only one process can have it open: stop that one, ` +
        'or, when it is a Dateline server, send your request to it with --server URL.',
      options,
    );
  }
}

function holderName(holder: number | null): string {
  if (holder === null) return 'another process';
  return holder === process.pid
    ? `this process (pid ${holder}), which opened it before`
    : `process ${holder}`;
}

/** What is in the folder is no store that this version can read, or it is damaged. */
export class StoreCorrupt extends DatelineError {
  readonly code = 'STORE_CORRUPT';

  constructor(folder: string, what: string, options?: ErrorOptions) {
    super(
      `The store in ${folder} cannot be read: ${what}. Name another folder with DATELINE_DATA, or put a backup in its ` +
        'place, or move it away and ingest the articles again.',
      options,
    );
  }
}

/** The database rejected a statement, or the statement a value that no store takes or gives. */
export class StatementFailed extends DatelineError {
  readonly code = 'STATEMENT_FAILED';

  constructor(what: string, options?: ErrorOptions) {
    super(`The database rejected a statement: ${what}`, options);
  }
}

/** Nobody waits for the work any more, so it was stopped: it took too long, or whoever asked went away. */
export class WorkStopped extends DatelineError {
  readonly code = 'TIMED_OUT';
}
