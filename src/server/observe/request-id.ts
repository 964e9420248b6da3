import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a client may call its request: it goes into logs and into an answer's header. */
const WELL_FORMED = /^[\w.:-]{1,100}$/;

/** The client's own `X-Request-Id` where it is well-formed, or else a new one. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}
