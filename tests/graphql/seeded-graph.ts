import { type GraphQLSchema, graphql } from 'graphql';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { requestContext } from '../../src/graphql/context.ts';
import { datelineSchema } from '../../src/graphql/schema.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import type { Graph } from '../../src/ingest/store-destination.ts';
import { createReader } from '../../src/reading/reader.ts';
import { openTestStore } from '../store/test-store.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever data came back
export type Data = Record<string, any>;

/** The sample articles, read and stored, with the API on top. */
export interface SeededGraph extends Graph {
  readonly schema: GraphQLSchema;
  /** The data of an answer without errors; the first error is thrown. */
  ask(source: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  close(): Promise<void>;
}

export async function seededGraph(): Promise<SeededGraph> {
  const store = await openTestStore();
  await store.setUp(GRAPH_SCHEMA);
  const reader = createReader();
  await seedGraph({ store, reader });
  const schema = datelineSchema();
  const log = { error: (details: object, message: string) => console.error(message, details) };
  return {
    store,
    reader,
    schema,
    ask: async (source, variableValues = {}) => {
      const contextValue = requestContext({ store, reader }, log);
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
      if (errors?.[0]) throw errors[0];
      return data ?? {};
    },
    close: () => store.close(),
  };
}
