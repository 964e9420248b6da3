import type { Graph } from '../ingest/store-destination.ts';
import { ANYBODY, type Caller } from './access/caller.ts';
import { Loaders } from './loaders/loaders.ts';

/** Where a request's failures are written, under its id. */
export interface RequestLog {
  error(details: object, message: string): void;
}

/** The graph, and how it is curated. */
export interface CuratedGraph extends Graph {
  /** Whether decisions without a note are refused; left out: no. */
  readonly noteRequired?: boolean;
}

/** What resolvers get: the graph, which all requests share, and what belongs to this one request. */
export interface RequestContext extends CuratedGraph {
  readonly log: RequestLog;
  readonly loaders: Loaders;
  readonly caller: Caller;
  /** Told what became of each article, by its id. */
  ingested(id: string, status: string): void;
}

export function requestContext(
  graph: CuratedGraph,
  log: RequestLog,
  caller: Caller = ANYBODY,
): RequestContext {
  return { ...graph, log, caller, ingested: () => {}, loaders: new Loaders(graph.store) };
}
