import { onTestFinished } from 'vitest';
import type { Graph } from '../../src/ingest/store-destination.ts';
import type { ArticleReader } from '../../src/reading/article-reader.ts';
import { DatelineServer } from '../../src/server/server.ts';
import { readSettings, type Settings } from '../../src/server/settings.ts';
import type { GraphStore, Row } from '../../src/store/graph-store.ts';

export const QUIET: Settings = { ...readSettings({}), port: 0, logLevel: 'silent' };
export const PRODUCTION: Settings = { ...QUIET, production: true, sandbox: false };

/** Asks a server over HTTP. */
export interface Client {
  readonly url: string;
  readonly server: DatelineServer;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever JSON came back
  readonly json: any;
}

/** A server on a free port that stops when the test is over. */
export async function serve(
  store: GraphStore,
  settings: Settings = QUIET,
  reader: ArticleReader = { version: 'none', read: () => unused('The reader') },
): Promise<Client> {
  const graph: Graph = { store, reader };
  const server = await DatelineServer.listen(graph, settings);
  onTestFinished(() => server.close());
  const { url } = server;
  return {
    url,
    server,
    get: (path, headers = {}) => fetch(`${url}${path}`, { headers, redirect: 'manual' }),
    post: async (body, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: JSON.parse(text) };
    },
  };
}

/** A store that answers every reading statement the same way, and takes nothing else. */
export function storeThatReads(read: () => Promise<readonly Row[]>): GraphStore {
  return {
    description: 'a store for one test',
    setUp: () => unused('setUp'),
    read,
    write: () => unused('write'),
    searchText: () => unused('searchText'),
    close: async () => {},
  };
}

function unused(what: string): never {
  throw new Error(`${what} was not expected to be used.`);
}
