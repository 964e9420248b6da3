import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../graphql/access/caller.ts';
import type { AccessSettings } from './access/access-settings.ts';
import { authenticator } from './access/authenticate.ts';
import { CountedBody, checkDeclaredLength, largestBody } from './limits/body-limit.ts';
import { rateLimiter } from './limits/rate-limits.ts';
import { RequestEnd } from './request-end.ts';

/** What is known of a request once it is admitted. */
export interface Served {
  readonly caller: Caller;
  readonly end: RequestEnd;
  /** How long its body is, to be asked once that has come in. */
  bodyBytes(): number;
}

declare module 'fastify' {
  interface FastifyRequest {
    served: Served;
  }
}

/**
 * Admits requests to whatever is served in the same scope: finds out who sends one, counts it, and refuses bodies
 * that are too large. Wrong credentials are counted, too.
 *
 * @param perMinute how many requests a token or an address may send; 0 for any number
 */
export async function admitRequests(
  scope: FastifyInstance,
  access: AccessSettings,
  perMinute: number,
): Promise<void> {
  const authenticate = authenticator(access);
  const count = await rateLimiter(scope, perMinute);

  scope.addHook('onRequest', async (request, reply) => {
    const identified = await authenticate(request.raw).then(
      (caller) => ({ caller }),
      (failure: unknown) => ({ caller: null, failure }),
    );
    await count(request, reply, identified.caller);
    if (identified.caller === null) throw identified.failure;
    request.served = admitted(request, reply, identified.caller);
  });

  scope.addHook('preParsing', async (request, _reply, payload) => {
    const { caller, end } = request.served;
    const largest = largestBody(caller);
    checkDeclaredLength(request, largest);
    if (request.headers['content-length'] !== undefined) return payload;
    const counted = new CountedBody(largest);
    request.served = { caller, end, bodyBytes: () => counted.receivedEncodedLength };
    return payload.pipe(counted);
  });
}

function admitted({ headers }: FastifyRequest, reply: FastifyReply, caller: Caller): Served {
  const declared = Number(headers['content-length'] ?? 0);
  return { caller, end: new RequestEnd(reply.raw), bodyBytes: () => declared };
}
