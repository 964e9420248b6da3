import type { FastifyError, FastifyInstance } from 'fastify';
import type { Settings } from './settings.ts';

/** Stable codes for what fails before GraphQL sees the request. */
const CODES: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Answers every failure outside GraphQL in GraphQL's own form: `{"errors": [{"message", "extensions": {"code"}}]}`. */
export function answerErrors(app: FastifyInstance, { production }: Settings): void {
  app.setErrorHandler<FastifyError>((failure, request, reply) => {
    const status = failure.statusCode ?? 500;
    if (status < 500) {
      return reply.code(status).send(body(failure.message, CODES[status] ?? 'BAD_REQUEST'));
    }
    request.log.error({ err: failure }, 'A request failed.');
    const message = production ? 'Internal server error' : failure.message;
    return reply.code(status).send(body(message, 'INTERNAL_SERVER_ERROR'));
  });

  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        body(`There is nothing at ${request.method} ${request.url}. The API is at /graphql.`, 'NOT_FOUND'),
      ),
  );
}

function body(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] };
}
