import type { FastifyRequest } from 'fastify';
import { type CuratedGraph, type RequestContext, requestContext } from '../graphql/context.ts';
import type { Metrics } from './observe/metrics.ts';
import { observedStore } from './observe/observed-store.ts';
import type { Outcome } from './observe/outcome.ts';
import type { RequestEnd } from './request-end.ts';

/** What belongs to one request over HTTP, beside what resolvers get. */
export interface ServedContext extends RequestContext {
  readonly end: RequestEnd;
  readonly bodyBytes: number;
  readonly requestId: string;
  readonly outcome: Outcome;
}

export function servedContext(
  graph: CuratedGraph,
  { id, log, served, outcome }: FastifyRequest,
  metrics: Metrics,
): ServedContext {
  const { caller, end, bodyBytes } = served;
  const count = () => {
    outcome.statements += 1;
  };
  const onBehalf = { signal: end.signal, request: id };
  const store = observedStore(graph.store, onBehalf, metrics.observeStore, count);
  const resolved = requestContext({ ...graph, store }, log, caller);
  const ingested = (status: string) => metrics.articles.inc({ status });
  return { ...resolved, ingested, end, bodyBytes: bodyBytes(), requestId: id, outcome };
}
