import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { errorFormatter } from '../graphql/errors/format-error.ts';
import { compiledExecution } from '../graphql/execution/apollo-executor.ts';
import { LARGEST_DOCUMENT } from '../graphql/operation/limits.ts';
import { datelineSchema } from '../graphql/schema.ts';
import { guardOperations } from './guard-operations.ts';
import { logErrors } from './observe/log-errors.ts';
import { recordOutcome } from './observe/record-outcome.ts';
import { tellRequestId } from './observe/tell-request-id.ts';
import { landingPage } from './sandbox.ts';
import type { ServedContext } from './served-context.ts';
import type { Settings } from './settings.ts';

/** Apollo Server with the whole API, started. */
export async function startApollo(
  settings: Settings,
  logger: FastifyBaseLogger,
): Promise<ApolloServer<ServedContext>> {
  const schema = datelineSchema();
  const apollo = new ApolloServer<ServedContext>({
    gateway: compiledExecution(schema),
    introspection: settings.sandbox,
    hideSchemaDetailsFromClientErrors: !settings.sandbox,
    parseOptions: { maxTokens: LARGEST_DOCUMENT.tokens },
    validationOptions: { maxErrors: LARGEST_DOCUMENT.validationErrors },
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: !settings.production,
    formatError: errorFormatter({ masked: settings.production }),
    logger,
    // The server that owns the process listens for signals itself.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      landingPage(settings),
      recordOutcome(),
      guardOperations(schema, settings.access, settings),
      logErrors(),
      tellRequestId(),
    ],
  });
  await apollo.start();
  return apollo;
}
