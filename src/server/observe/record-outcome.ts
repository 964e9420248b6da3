import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import type { ServedContext } from '../served-context.ts';

/** Notes of each request what it asked and with which errors it was answered. */
export function recordOutcome(): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, operationName, contextValue: { outcome } }) => {
        outcome.operationName = operationName;
        outcome.type = operation?.operation ?? null;
        const [only, ...others] = operation?.selectionSet.selections ?? [];
        outcome.field = only?.kind === Kind.FIELD && others.length === 0 ? only.name.value : 'several';
      },
      willSendResponse: async ({ response: { body }, contextValue: { outcome } }) => {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        outcome.codes = [...new Set(errors.map(({ extensions }) => String(extensions?.code)))];
      },
    }),
  };
}
