import type { ApolloServerPlugin } from '@apollo/server';
import { saysRequestId } from '../../error-codes.ts';
import type { ServedContext } from '../served-context.ts';

/** Tells clients the id under which the log has what went wrong, wherever that is not their own mistake. */
export function tellRequestId(): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body }, contextValue: { requestId } }) => {
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
        body.singleResult.errors = body.singleResult.errors.map((error) =>
          saysRequestId(String(error.extensions?.code))
            ? { ...error, extensions: { ...error.extensions, requestId } }
            : error,
        );
      },
    }),
  };
}
