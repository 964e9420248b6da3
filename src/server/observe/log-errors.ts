import type { ApolloServerPlugin } from '@apollo/server';
import { isOurFailure } from '../../graphql/errors/format-error.ts';
import { ClientGone } from '../request-end.ts';
import type { ServedContext } from '../served-context.ts';

/** Writes failures that are no mistake of the client's into the log, with the request's id; each once a request. */
export function logErrors(): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ contextValue: { log, end }, errors, operationName }) => {
        if (end.signal.reason instanceof ClientGone) return;
        const told = new Set<unknown>();
        for (const error of errors.filter(isOurFailure)) {
          const failure = error.originalError ?? error;
          if (told.has(failure)) continue;
          told.add(failure);
          log.error({ err: failure, operationName, path: error.path }, error.message);
        }
      },
    }),
  };
}
