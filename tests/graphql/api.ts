import { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { onTestFinished } from 'vitest';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { type RequestContext, requestContext } from '../../src/graphql/context.ts';
import { errorFormatter } from '../../src/graphql/errors/format-error.ts';
import { compiledExecution } from '../../src/graphql/execution/apollo-executor.ts';
import { datelineSchema } from '../../src/graphql/schema.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openTestStore } from '../store/test-store.ts';
import { plainReader } from './plain-reader.ts';

/** The API on an empty store, for one test. */
export interface Api {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** How many reading statements were run since the last call. */
  statements(): number;
  /** What was logged as our mistake. */
  readonly logged: readonly string[];
  readonly store: GraphStore;
  /** What the operator set, as it holds from the next question on. */
  readonly settings: { noteRequired: boolean };
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever data came back
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
}

export async function openApi(): Promise<Api> {
  const store = await openTestStore();
  onTestFinished(() => store.close());
  await store.setUp(GRAPH_SCHEMA);
  const apollo = new ApolloServer<RequestContext>({
    gateway: compiledExecution(datelineSchema()),
    formatError: errorFormatter({ masked: true }),
  });
  let read = 0;
  const logged: string[] = [];
  const counting: GraphStore = new Proxy(store, {
    get(target, key, receiver) {
      if (key === 'read') read += 1;
      const value: unknown = Reflect.get(target, key, receiver);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const settings = { noteRequired: false };
  return {
    store,
    logged,
    settings,
    ask: async (query, variables = {}) => {
      const contextValue = requestContext(
        { store: counting, reader: plainReader, ...settings },
        { error: (_details, message) => logged.push(message) },
      );
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('The answer came in parts.');
      return { data: body.singleResult.data, errors: body.singleResult.errors ?? [] };
    },
    statements: () => {
      const count = read;
      read = 0;
      return count;
    },
  };
}

/** Puts articles in and fails where one is not taken. */
export async function ingest(api: Api, texts: Readonly<Record<string, string>>): Promise<void> {
  const articles = Object.entries(texts).map(([id, text]) => ({ id, text }));
  const { data, errors } = await api.ask(
    'mutation ($articles: [ArticleInput!]!) { ingest(articles: $articles) { id status message } }',
    { articles },
  );
  const failed = data?.ingest.filter(({ status }: { status: string }) => status === 'FAILED') ?? errors;
  if (failed.length > 0) throw new Error(JSON.stringify(failed));
}
