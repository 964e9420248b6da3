import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { type RequestContext, requestContext } from '../graphql/context.ts';
import { errorFormatter } from '../graphql/errors/format-error.ts';
import { compiledExecution } from '../graphql/execution/apollo-executor.ts';
import { datelineSchema } from '../graphql/schema.ts';
import type { Graph } from '../ingest/store-destination.ts';
import { corsOptions } from './cors.ts';
import { serveHealth } from './health.ts';
import { answerErrors } from './http-errors.ts';
import { logErrors } from './log-errors.ts';
import { serveMetrics } from './metrics.ts';
import { requestId } from './request-id.ts';
import { landingPage } from './sandbox.ts';
import type { Settings } from './settings.ts';

/**
 * The largest request, in bytes: the 5 MB of text that one `ingest` may bring, with room for what JSON escapes.
 * It holds for every question so far, as one address serves them all.
 */
const LARGEST_BODY = 8 * 1_048_576;

/** Everything that answers over HTTP, ready to listen. Closing it also stops Apollo, but leaves the store open. */
export async function createApp(graph: Graph, settings: Settings): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: LARGEST_BODY,
    logger: { level: settings.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
  });
  const apollo = await createApollo(app, settings);

  answerErrors(app, settings);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await app.register(cors, corsOptions(settings));
  serveMetrics(app);
  serveHealth(app, graph.store, settings);
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: async (request) => requestContext(graph, request.log),
  });
  app.addHook('onClose', () => apollo.stop());
  return app;
}

async function createApollo(app: FastifyInstance, settings: Settings): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: compiledExecution(datelineSchema()),
    introspection: settings.sandbox,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: !settings.production,
    formatError: errorFormatter({ masked: settings.production }),
    logger: app.log,
    // The server that owns the process listens for signals itself.
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), landingPage(settings), logErrors()],
  });
  await apollo.start();
  return apollo;
}
