import type { FastifyInstance } from 'fastify';

/** Writes a line for each request that was answered; without its text, its variables and its headers. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { operationName, field, codes, statements } = request.outcome;
    request.log.info(
      {
        method: request.method,
        path: request.url.split('?')[0],
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        address: request.ip,
        by: request.served?.caller.name ?? undefined,
        ...(field === 'none' ? {} : { operationName, field, statements }),
        ...(codes.length === 0 ? {} : { codes }),
      },
      'A request was answered.',
    );
  });
}
