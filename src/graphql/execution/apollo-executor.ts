import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { executorOf } from './executor.ts';

type Gateway = NonNullable<ApolloServerOptions<BaseContext>['gateway']>;

/**
 * The schema with its own executor, in the one form in which Apollo Server takes an executor: as a gateway, whose
 * "subgraph" here is this process.
 */
export function compiledExecution(schema: GraphQLSchema): Gateway {
  const run = executorOf(schema);
  return {
    onSchemaLoadOrUpdate(loaded) {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async load() {
      return {
        // The name as it was sent: Apollo's own is null also where the document has no operation of that name.
        executor: ({ document, request, context }) =>
          run({
            document,
            operationName: request.operationName ?? null,
            variables: request.variables ?? {},
            context,
          }),
      };
    },
    async stop() {},
  };
}
