import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { openLog } from '../../src/server/observe/log.ts';
import { DatelineServer } from '../../src/server/server.ts';
import { StoreUnavailable } from '../../src/store/errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { plainReader } from '../graphql/plain-reader.ts';
import { openTestStore } from '../store/test-store.ts';
import { Lines } from './lines.ts';
import { PRODUCTION, storeThatReads } from './serve.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CLIENT_SPAN = 'b7ad6b7169203331';

const value = z.object({ stringValue: z.string().optional(), intValue: z.coerce.number().optional() });
const attributes = z
  .array(z.object({ key: z.string(), value }))
  .transform((all) =>
    Object.fromEntries(
      all.map(({ key, value: { stringValue, intValue } }) => [key, stringValue ?? intValue]),
    ),
  );
const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  startTimeUnixNano: z.string(),
  endTimeUnixNano: z.string(),
  attributes,
  status: z.object({ code: z.number() }),
});
type Span = z.output<typeof span>;
/** OTLP over HTTP in JSON, opentelemetry-proto's ExportTraceServiceRequest. */
const lot = z.object({
  resourceSpans: z.array(
    z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans: z.array(span) })) }),
  ),
});

/** A collector of traces on this machine. */
async function collector() {
  const lots: z.output<typeof lot>[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'POST' && request.url === '/v1/traces') lots.push(lot.parse(await json(request)));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The collector has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/v1/traces`,
    resources: () => lots.flatMap((one) => one.resourceSpans),
  };
}

/** A server that is traced; `close` gives the spans that reached the collector. */
async function traced(store: GraphStore) {
  const { url: tracesUrl, resources } = await collector();
  const written = new Lines(false);
  const settings = { ...PRODUCTION, tracesUrl };
  const server = await DatelineServer.listen(
    { store, reader: plainReader },
    settings,
    openLog('info', written),
  );
  onTestFinished(() => server.close());
  const ask = async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    await response.text();
    return response;
  };
  const close = async () => {
    await server.close();
    return resources().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
  };
  return { ask, close, resources, url: server.url, log: written.lines };
}

const named = (spans: readonly Span[], name: string) => spans.filter((one) => one.name === name);
const partsOf = (spans: readonly Span[], of: Span | undefined) =>
  spans.filter(({ parentSpanId }) => of !== undefined && parentSpanId === of.spanId);

describe('traces', () => {
  it("go on the client's, with what was asked, its statements, and nothing of their parameters", async () => {
    const { ask, close, resources, log } = await traced(storeThatReads(async () => []));
    await ask(
      { query: 'query Secret($id: ID!) { event(id: $id) { id } }', variables: { id: 'hush' } },
      { traceparent: `00-${TRACE}-${CLIENT_SPAN}-01`, 'x-request-id': 'r-1' },
    );
    const spans = await close();
    const [request] = named(spans, 'query event');
    expect(request).toMatchObject({
      traceId: TRACE,
      parentSpanId: CLIENT_SPAN,
      attributes: {
        'http.request.method': 'POST',
        'http.response.status_code': 200,
        'graphql.operation.name': 'Secret',
        'graphql.operation.type': 'query',
        'dateline.request.id': 'r-1',
        'dateline.statements': 1,
      },
      status: { code: 0 },
    });
    const [statement, ...others] = partsOf(spans, request);
    expect(others).toEqual([]);
    expect(statement).toMatchObject({ traceId: TRACE, name: 'read Event' });
    expect(statement?.attributes['db.query.text']).toContain('MATCH (e:Event {id: $id})');
    expect(JSON.stringify(spans)).not.toContain('hush');
    expect(resources()[0]?.resource.attributes).toMatchObject({ 'service.name': 'dateline' });
    const line = log.map((text) => JSON.parse(text)).find(({ method }) => method === 'POST');
    expect(line).toMatchObject({ reqId: 'r-1', traceId: TRACE });
  });

  it('have each article of an ingest, and the statements of its transaction within that', async () => {
    const store = await openTestStore();
    onTestFinished(() => store.close());
    await store.setUp(GRAPH_SCHEMA);
    const { ask, close } = await traced(store);
    const articles = '[{id: "a", text: "Ada Example met Ben Sample on 2024-05-03."}, {id: "b", text: ""}]';
    await ask({ query: `mutation { ingest(articles: ${articles}) { id status } }` });
    const spans = await close();
    const [request] = named(spans, 'mutation ingest');
    const parts = partsOf(spans, request);
    expect(named(parts, 'ingest article').map((one) => one.attributes)).toEqual([
      { 'dateline.article.id': 'a', 'dateline.article.status': 'NEW' },
      { 'dateline.article.id': expect.any(String), 'dateline.article.status': 'FAILED' },
    ]);
    const [article] = named(parts, 'ingest article');
    expect(Number(article?.endTimeUnixNano)).toBeGreaterThan(Number(article?.startTimeUnixNano));
    const [write] = named(parts, 'write');
    expect(partsOf(spans, write).length).toBeGreaterThan(5);
    expect(JSON.stringify(spans)).not.toContain('Ada Example');
  });

  it('tell the code of what went wrong, and whose mistake it was', async () => {
    const { ask, close, url } = await traced(
      storeThatReads(async () => {
        throw new StoreUnavailable('bolt://db.internal:7687 does not answer');
      }),
    );
    await ask({ query: '{ event(id: "a") { id } }' });
    await ask({ query: '{ documents(first: 0) { totalCount } }' });
    await ask({ query: '{ nothing }' });
    await fetch(`${url}/health/live`);
    const spans = await close();
    expect(named(spans, 'query event')[0]).toMatchObject({
      attributes: { 'error.type': 'STORE_UNAVAILABLE' },
      status: { code: 2 },
    });
    expect(named(spans, 'read Event')[0]).toMatchObject({
      attributes: { 'error.type': 'STORE_UNAVAILABLE' },
      status: { code: 2 },
    });
    expect(named(spans, 'query documents')[0]).toMatchObject({
      attributes: { 'error.type': 'BAD_INPUT' },
      status: { code: 0 },
    });
    expect(named(spans, 'POST /graphql')[0]?.attributes).toMatchObject({
      'http.response.status_code': 400,
      'error.type': 'GRAPHQL_VALIDATION_FAILED',
    });
    expect(spans).toHaveLength(4);
  });

  it('hold nothing up where no collector answers', async () => {
    const written = new Lines(false);
    const settings = { ...PRODUCTION, tracesUrl: 'http://127.0.0.1:9/v1/traces' };
    const store = storeThatReads(async () => []);
    const server = await DatelineServer.listen(
      { store, reader: plainReader },
      settings,
      openLog('info', written),
    );
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ event(id: \\"a\\") { id } }"}',
    });
    expect(await response.json()).toEqual({ data: { event: null } });
    const began = performance.now();
    await server.close();
    expect(performance.now() - began).toBeLessThan(2_500);
  });
});
