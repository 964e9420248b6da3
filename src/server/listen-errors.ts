import { DatelineError } from '../errors.ts';

/** Another program listens on the port already. */
export class PortInUse extends DatelineError {
  readonly code = 'PORT_IN_USE';

  constructor(
    readonly port: number,
    options?: ErrorOptions,
  ) {
    super(
      `Port ${port} is in use by another program, perhaps by another Dateline. Stop that one, or take another port: PORT=${port + 1}. PORT=0 takes any that is free.`,
      options,
    );
  }
}

/** The system does not let the server listen there. */
export class CannotListen extends DatelineError {
  readonly code = 'CANNOT_LISTEN';

  constructor(host: string, port: number, reason: string, options?: ErrorOptions) {
    super(
      `Cannot listen on ${host}, port ${port}: ${reason}. Check HOST (an address of this machine) and PORT (1024 or higher needs no privilege).`,
      options,
    );
  }
}

/** What went wrong when listening, in a form that says what to do; other failures come back as they are. */
export function listenFailure(failure: unknown, host: string, port: number): unknown {
  if (!(failure instanceof Error) || !('code' in failure)) return failure;
  switch (failure.code) {
    case 'EADDRINUSE':
      return new PortInUse(port, { cause: failure });
    case 'EACCES':
      return new CannotListen(host, port, 'this user may not', { cause: failure });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotListen(host, port, 'this machine has no such address', { cause: failure });
    default:
      return failure;
  }
}
