import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { type ApiCode, meaningOf, saysRequestId } from '../error-codes.ts';
import { DatelineError } from '../errors.ts';
import { Unauthenticated } from '../graphql/access/access-errors.ts';
import { CHALLENGE } from './access/check-access.ts';
import { RateLimited } from './limits/rate-limits.ts';
import type { Settings } from './settings.ts';

/** Codes for what Fastify itself refuses. */
const CODES: Readonly<Record<number, ApiCode>> = {
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Answers every failure outside GraphQL in GraphQL's own form: `{"errors": [{"message", "extensions": {"code"}}]}`. */
export function answerErrors(app: FastifyInstance, { production }: Settings): void {
  app.setErrorHandler<FastifyError | DatelineError>((failure, request, reply) => {
    const { status, code } = answerOf(failure);
    if (failure instanceof Unauthenticated) reply.headers(CHALLENGE);
    if (failure instanceof RateLimited) reply.header('retry-after', failure.seconds);
    if (saysRequestId(code)) request.log.error({ err: failure }, 'A request failed.');
    const hidden = production && code === 'INTERNAL_SERVER_ERROR';
    return send(reply.code(status), hidden ? 'Internal server error' : failure.message, code);
  });

  app.setNotFoundHandler((request, reply) =>
    send(
      reply.code(404),
      `There is nothing at ${request.method} ${request.url}. The API is at /graphql.`,
      'NOT_FOUND',
    ),
  );
}

function answerOf(failure: FastifyError | DatelineError): { status: number; code: string } {
  if (failure instanceof DatelineError) {
    return { status: meaningOf(failure.code)?.status ?? 500, code: failure.code };
  }
  const status = failure.statusCode ?? 500;
  return { status, code: status < 500 ? (CODES[status] ?? 'BAD_REQUEST') : 'INTERNAL_SERVER_ERROR' };
}

function send(reply: FastifyReply, message: string, code: string): FastifyReply {
  const extensions = saysRequestId(code) ? { code, requestId: reply.request.id } : { code };
  return reply.send({ errors: [{ message, extensions }] });
}
