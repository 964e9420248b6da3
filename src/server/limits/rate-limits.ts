import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DatelineError } from '../../errors.ts';
import type { Caller } from '../../graphql/access/caller.ts';

/** Too many requests in a minute. */
export class RateLimited extends DatelineError {
  readonly code = 'RATE_LIMITED';

  /** @param seconds until the next request will be taken */
  constructor(
    limit: number,
    readonly seconds: number,
  ) {
    super(
      `More than ${limit.toLocaleString('en-US')} requests came within a minute; ask again in ${seconds} seconds.`,
    );
  }
}

/**
 * Counts the requests of each token, and of each address those without one or with a wrong one.
 *
 * @param perMinute how many are taken; 0 for any number
 * @returns what counts a request, and throws RateLimited when it is one too many
 */
export async function rateLimiter(
  app: FastifyInstance,
  perMinute: number,
): Promise<(request: FastifyRequest, reply: FastifyReply, caller: Caller | null) => Promise<void>> {
  if (perMinute === 0) return async () => {};
  // Not for all routes: health has to be told whatever else is asked.
  await app.register(rateLimit, { global: false, max: perMinute, timeWindow: 60_000 });
  // Addresses of version 6 count by network, as each household has a whole one.
  const byAddress = app.createRateLimit({});
  const names = new WeakMap<FastifyRequest, string>();
  const byName = app.createRateLimit({ keyGenerator: (request) => names.get(request) ?? '' });
  return async (request, reply, caller) => {
    if (caller?.name) names.set(request, caller.name);
    const counted = await (caller?.name ? byName : byAddress)(request);
    if (counted.isAllowed) return;
    reply.header('ratelimit-limit', counted.max);
    reply.header('ratelimit-remaining', counted.remaining);
    reply.header('ratelimit-reset', counted.ttlInSeconds);
    if (counted.isExceeded) throw new RateLimited(perMinute, counted.ttlInSeconds);
  };
}
