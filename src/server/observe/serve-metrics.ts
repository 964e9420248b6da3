import type { FastifyInstance } from 'fastify';
import { Unauthenticated } from '../../graphql/access/access-errors.ts';
import { type AccessSettings, takesCredentials } from '../access/access-settings.ts';
import type { Metrics } from './metrics.ts';

/** Counts what is answered. */
export function countRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async ({ method, routeOptions, outcome }, { statusCode, elapsedTime }) => {
    const route = routeOptions.url ?? 'none';
    metrics.httpRequests.inc({ method, route, status: String(statusCode) });
    if (route !== '/graphql') return;
    const { field: operation, codes, statements } = outcome;
    metrics.requests.inc({ operation, code: codes[0] ?? 'OK' });
    metrics.requestSeconds.observe({ operation }, elapsedTime / 1_000);
    metrics.statements.observe(statements);
  });
}

/** GET /metrics in Prometheus' text format; with any token where tokens are set up. */
export function serveMetrics(scope: FastifyInstance, { registry }: Metrics, access: AccessSettings): void {
  scope.get('/metrics', async ({ served }, reply) => {
    if (takesCredentials(access) && served.caller.name === null) {
      throw new Unauthenticated('The metrics take a token, and none came.');
    }
    reply.type(registry.contentType);
    return registry.metrics();
  });
}
