import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/context.ts';
import { isInternalFailure } from '../graphql/errors/format-error.ts';

/** Writes failures that are ours into the log, with the request's id, where clients may not see them. */
export function logErrors(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ contextValue, errors, operationName }) => {
        for (const error of errors.filter(isInternalFailure)) {
          contextValue.log.error(
            { err: error.originalError ?? error, operationName, path: error.path },
            error.message,
          );
        }
      },
    }),
  };
}
