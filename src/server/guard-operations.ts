import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { DatelineError } from '../errors.ts';
import { Unauthenticated } from '../graphql/access/access-errors.ts';
import { requestError } from '../graphql/errors/request-error.ts';
import { checkLimits } from '../graphql/operation/limits.ts';
import { measurer } from '../graphql/operation/measured-once.ts';
import { UnknownOperation } from '../graphql/operation/unknown-operation.ts';
import type { AccessSettings } from './access/access-settings.ts';
import { CHALLENGE, checkAccess } from './access/check-access.ts';
import { checkQuestionLength } from './limits/body-limit.ts';
import type { TimeLimits } from './limits/time-limits.ts';
import type { ServedContext } from './served-context.ts';

/**
 * Looks at each operation before it is executed: whether whoever asks may ask it, and whether it asks for too much.
 * Then its time begins.
 */
export function guardOperations(
  schema: GraphQLSchema,
  access: AccessSettings,
  { questionSeconds, ingestSeconds }: TimeLimits,
): ApolloServerPlugin<ServedContext> {
  const measured = measurer(schema);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        // What was not looked at must not be executed.
        if (operation === undefined) throw requestError(new UnknownOperation(request.operationName));
        const measure = measured(document, { operation, variables: request.variables ?? {} });
        try {
          checkAccess(contextValue.caller, measure.roles, access);
          checkQuestionLength(contextValue.bodyBytes, measure.roots);
          checkLimits(measure);
        } catch (failure) {
          if (!(failure instanceof DatelineError)) throw failure;
          throw requestError(failure, failure instanceof Unauthenticated ? CHALLENGE : {});
        }
        contextValue.end.within(measure.roots.has('ingest') ? ingestSeconds : questionSeconds);
      },
    }),
  };
}
