import type { Graph } from '../ingest/store-destination.ts';
import { Loaders } from './loaders/loaders.ts';

/** Where a request's failures are written, under its id. */
export interface RequestLog {
  error(details: object, message: string): void;
}

/** What resolvers get: the graph, which all requests share, and what belongs to this one request. */
export interface RequestContext extends Graph {
  readonly log: RequestLog;
  readonly loaders: Loaders;
}

export function requestContext(graph: Graph, log: RequestLog): RequestContext {
  return { ...graph, log, loaders: new Loaders(graph.store) };
}
