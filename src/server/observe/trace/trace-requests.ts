import type { FastifyInstance, FastifyRequest } from 'fastify';
import { saysRequestId } from '../../../error-codes.ts';
import type { Attributes, RequestSpan, Tracing } from './tracing.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined where nothing is traced. */
    span?: RequestSpan;
  }
}

/** Gives each GraphQL request a span, and its lines in the log the id of its trace. */
export function traceRequests(scope: FastifyInstance, tracing: Tracing | null): void {
  if (tracing === null) return;
  scope.addHook('onRequest', async (request) => {
    if (request.routeOptions.url !== '/graphql') return;
    request.span = tracing.begin(request.headers);
    request.log = request.log.child({ traceId: request.span.traceId });
  });
  scope.addHook('onResponse', async (request, { statusCode }) => {
    const failed = statusCode >= 500 || request.outcome.codes.some(saysRequestId);
    request.span?.end(nameOf(request), attributesOf(request, statusCode), failed);
  });
  scope.addHook('onClose', () => tracing.close());
}

/** Of few values, none of which a client can make up. */
function nameOf({ method, outcome: { type, field } }: FastifyRequest): string {
  return type === null ? `${method} /graphql` : `${type} ${field}`;
}

function attributesOf({ id, method, outcome }: FastifyRequest, statusCode: number): Attributes {
  const { operationName, type, codes, statements } = outcome;
  return {
    'http.request.method': method,
    'http.route': '/graphql',
    'http.response.status_code': statusCode,
    ...(type === null ? {} : { 'graphql.operation.type': type }),
    ...(operationName === null ? {} : { 'graphql.operation.name': operationName }),
    ...(codes[0] === undefined ? {} : { 'error.type': codes[0] }),
    'dateline.request.id': id,
    'dateline.statements': statements,
  };
}
