import { describe, expect, it, onTestFinished } from 'vitest';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { DatelineServer } from '../../src/server/server.ts';
import { plainReader } from '../graphql/plain-reader.ts';
import { openTestStore } from '../store/test-store.ts';
import { QUIET, serve, storeThatReads } from './serve.ts';

describe('the metrics', () => {
  it('count requests by outermost field and first code, which no client can make up', async () => {
    const { post, get } = await serve(storeThatReads(async () => []));
    await post({ query: 'query Mine { event(id: "a") { id } }' });
    await post({ query: '{ mine: event(id: "a") { id } }' });
    await post({ query: '{ documents(first: 0) { totalCount } }' });
    await post({ query: '{ documents { nodes { id } } event(id: "a") { id } }' });
    await post({ query: '{ nothing }' });
    const text = await (await get('/metrics')).text();
    expect(text).toContain('dateline_requests_total{operation="event",code="OK"} 2');
    expect(text).toContain('dateline_requests_total{operation="documents",code="BAD_INPUT"} 1');
    expect(text).toMatch(/dateline_requests_total\{operation="several",code="\w+"\} 1/);
    expect(text).toContain('dateline_requests_total{operation="none",code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(text).toMatch(/dateline_request_duration_seconds_count\{operation="event"\} 2/);
    expect(text).not.toMatch(/Mine|mine/);
  });

  it('tell of the database, of articles and of the reader', async () => {
    const store = await openTestStore();
    onTestFinished(() => store.close());
    await store.setUp(GRAPH_SCHEMA);
    const server = await DatelineServer.listen({ store, reader: plainReader }, QUIET);
    onTestFinished(() => server.close());
    const ask = (query: string) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    await ask(
      'mutation { ingest(articles: [{id: "a", text: "Ada Example met Ben Sample on 2024-05-03."}, {text: ""}]) { id } }',
    );
    await ask('{ document(id: "a") { text } }');
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toContain('dateline_articles_total{status="NEW"} 1');
    expect(text).toContain('dateline_articles_total{status="FAILED"} 1');
    expect(text).toMatch(/dateline_store_duration_seconds_count\{kind="write"\} 1/);
    expect(text).toMatch(/dateline_store_duration_seconds_count\{kind="read"\} [1-9]/);
    expect(text).toContain('dateline_statements_per_request_count 2');
    expect(text).toContain('dateline_store_sessions_in_use 0');
    expect(text).toContain(`dateline_reader_info{version="${plainReader.version}"} 1`);
  });
});
