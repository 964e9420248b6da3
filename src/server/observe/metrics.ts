import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observe } from './observed-store.ts';

/** In seconds. */
const LATENCIES = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What the server counts, for Prometheus. Labels have few values, none of which a client can make up. */
export class Metrics {
  readonly registry = new Registry();
  readonly httpRequests = this.counter('http_requests_total', 'Requests answered over HTTP.', [
    'method',
    'route',
    'status',
  ]);
  readonly requests = this.counter(
    'requests_total',
    'GraphQL requests, by outermost field and first error.',
    ['operation', 'code'],
  );
  readonly articles = this.counter('articles_total', 'Articles given to ingest, by what became of them.', [
    'status',
  ]);
  readonly spans = this.counter('spans_total', 'Spans of traces, by whether the collector took them.', [
    'result',
  ]);
  readonly requestSeconds = this.histogram(
    'request_duration_seconds',
    'Time to answer a GraphQL request.',
    LATENCIES,
    ['operation'],
  );
  readonly statements = this.histogram(
    'statements_per_request',
    'Statements that a GraphQL request took.',
    [0, 1, 2, 3, 5, 8, 13, 21, 50, 100, 500],
    [],
  );
  readonly storeSeconds = this.histogram(
    'store_duration_seconds',
    'Time that the database took.',
    LATENCIES,
    ['kind'],
  );
  readonly storeInUse = new Gauge({
    name: 'dateline_store_sessions_in_use',
    help: 'Questions and transactions that the database is at work on; each has a connection.',
    registers: [this.registry],
  });

  /** @param version of the reader: the metrics say by which rules articles are read */
  constructor(version: string) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'dateline_reader_info',
      help: 'Always 1; the label tells the rules and models by which articles are read.',
      labelNames: ['version'],
      registers: [this.registry],
    }).set({ version }, 1);
  }

  /** Times what the database does. */
  readonly observeStore: Observe = async (kind, work) => {
    const end = this.storeSeconds.startTimer({ kind });
    this.storeInUse.inc();
    try {
      return await work();
    } finally {
      this.storeInUse.dec();
      end();
    }
  };

  private counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name: `dateline_${name}`, help, labelNames, registers: [this.registry] });
  }

  private histogram<L extends string>(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames: readonly L[],
  ): Histogram<L> {
    return new Histogram({
      name: `dateline_${name}`,
      help,
      buckets: [...buckets],
      labelNames,
      registers: [this.registry],
    });
  }
}
