import type { FastifyRequest } from 'fastify';
import { type CuratedGraph, type RequestContext, requestContext } from '../graphql/context.ts';
import type { Metrics } from './observe/metrics.ts';
import { observedStore } from './observe/observed-store.ts';
import type { Outcome } from './observe/outcome.ts';
import { tracedArticles } from './observe/trace/traced-articles.ts';
import { tracedStore } from './observe/trace/traced-store.ts';
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
  { id, log, served, outcome, span }: FastifyRequest,
  metrics: Metrics,
): ServedContext {
  const { caller, end, bodyBytes } = served;
  const articles = span && tracedArticles(graph.reader, span);
  const traced = span === undefined ? graph.store : tracedStore(graph.store, span);
  const count = () => {
    outcome.statements += 1;
  };
  const onBehalf = { signal: end.signal, request: id };
  const store = observedStore(traced, onBehalf, metrics.observeStore, count);
  const reader = articles?.reader ?? graph.reader;
  const resolved = requestContext({ ...graph, store, reader }, log, caller);
  const ingested = (article: string, status: string) => {
    metrics.articles.inc({ status });
    articles?.settled(article, status);
  };
  return { ...resolved, ingested, end, bodyBytes: bodyBytes(), requestId: id, outcome };
}
