import fastifyApollo from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Graph } from '../ingest/store-destination.ts';
import { admitRequests } from './admit.ts';
import { startApollo } from './apollo.ts';
import { corsOptions } from './cors.ts';
import { serveHealth } from './health.ts';
import { answerErrors } from './http-errors.ts';
import { LARGEST_INGEST } from './limits/body-limit.ts';
import { logRequests } from './observe/log-requests.ts';
import { Metrics } from './observe/metrics.ts';
import { noOutcome } from './observe/outcome.ts';
import { requestId } from './observe/request-id.ts';
import { countRequests, serveMetrics } from './observe/serve-metrics.ts';
import { openTracing } from './observe/trace/open-tracing.ts';
import { traceRequests } from './observe/trace/trace-requests.ts';
import { refuseWhileStopping } from './refuse-while-stopping.ts';
import { securityHeaders } from './security-headers.ts';
import { servedContext } from './served-context.ts';
import type { Settings } from './settings.ts';

/** Milliseconds that a client may take to send a whole request. */
const SENDING_PATIENCE = 30_000;

/** Everything that answers over HTTP, ready to listen. Closing it also stops Apollo, but leaves the store open. */
export async function createApp(
  graph: Graph,
  settings: Settings,
  log: FastifyBaseLogger,
): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    bodyLimit: LARGEST_INGEST,
    requestTimeout: SENDING_PATIENCE,
    trustProxy: settings.trustedProxies.length === 0 ? false : [...settings.trustedProxies],
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    return503OnClosing: false,
  });
  const metrics = new Metrics(graph.reader.version);
  const curated = { ...graph, noteRequired: settings.noteRequired };

  answerErrors(app, settings);
  app.addHook('onRequest', async (request, reply) => {
    request.outcome = noOutcome();
    reply.header('x-request-id', request.id);
  });
  const stopping = refuseWhileStopping(app);
  logRequests(app);
  countRequests(app, metrics);
  await app.register(helmet, securityHeaders(settings));
  await app.register(cors, corsOptions(settings));
  serveHealth(app, graph.store, settings, stopping);
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));

  const apollo = await startApollo(settings, log);
  app.addHook('onClose', () => apollo.stop());
  const tracing = await openTracing(settings, log, (result, spans) => metrics.spans.inc({ result }, spans));
  await app.register(async (scope) => {
    traceRequests(scope, tracing);
    await admitRequests(scope, settings.access, settings.requestsPerMinute);
    serveMetrics(scope, metrics, settings.access);
    // Written as bytes, an answer is a third quicker on its way than as text.
    scope.addHook('onSend', async (_request, _reply, payload) =>
      typeof payload === 'string' ? Buffer.from(payload) : payload,
    );
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: async (request) => servedContext(curated, request, metrics),
    });
  });
  return app;
}
