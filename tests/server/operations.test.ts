import { describe, expect, it } from 'vitest';
import { CannotListen, PortInUse } from '../../src/server/listen-errors.ts';
import { DatelineServer } from '../../src/server/server.ts';
import { StoreUnavailable } from '../../src/store/errors.ts';
import type { Row } from '../../src/store/graph-store.ts';
import { PRODUCTION, QUIET, serve, storeThatReads } from './serve.ts';

const empty = storeThatReads(async () => []);
const gone = storeThatReads(async () => {
  throw new StoreUnavailable('bolt://db:7687 does not answer');
});

describe('health', () => {
  it('is live and ready when the store answers', async () => {
    const { get } = await serve(empty);
    const [live, ready] = await Promise.all([get('/health/live'), get('/health/ready')]);
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('stays live and is not ready, with the reason, when the store does not answer', async () => {
    const { get } = await serve(gone);
    expect((await get('/health/live')).status).toBe(200);
    const ready = await get('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'bolt://db:7687 does not answer' },
    ]);
  });

  it('keeps addresses to itself in production', async () => {
    const { get } = await serve(gone, PRODUCTION);
    expect(await (await get('/health/ready')).json()).toEqual({
      status: 'not ready',
      reason: 'The store does not answer.',
    });
  });
});

describe('metrics', () => {
  it('count requests by route and status', async () => {
    const { get, post } = await serve(empty);
    await post({ query: '{ __typename }' });
    await post({ query: '{ nothing }' });
    await get('/no/such/path');
    const text = await (await get('/metrics')).text();
    expect(text).toContain('dateline_http_requests_total{method="POST",route="/graphql",status="200"} 1');
    expect(text).toContain('dateline_http_requests_total{method="POST",route="/graphql",status="400"} 1');
    expect(text).toContain('dateline_http_requests_total{method="GET",route="none",status="404"} 1');
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });
});

describe('a server', () => {
  it('says which port is in use and which to take instead', async () => {
    const { server } = await serve(empty);
    const port = Number(new URL(server.url).port);
    const second = DatelineServer.listen(
      { store: empty, reader: { version: 'none', read: () => Promise.reject() as never } },
      { ...QUIET, port },
    );
    const failure = await second.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PortInUse);
    expect(String(failure)).toContain(`Port ${port} is in use`);
    expect(String(failure)).toContain(`PORT=${port + 1}`);
  });

  it('says when this machine has no such address', async () => {
    const settings = { ...QUIET, host: '192.0.2.1' };
    await expect(serve(empty, settings)).rejects.toBeInstanceOf(CannotListen);
  });

  it('finishes what is in flight when it stops, and takes nothing new', async () => {
    let answer: (rows: readonly Row[]) => void = () => {};
    let asked: () => void = () => {};
    const wasAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const slow = storeThatReads(() => {
      asked();
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    const { server, get, post } = await serve(slow);
    const inFlight = post({ query: '{ event(id: "event:x") { id } }' });
    await wasAsked;
    const closed = server.close();
    const ready = () =>
      get('/health/ready').then(
        ({ ok }) => ok,
        () => false,
      );
    while (await ready());
    answer([]);
    const { json, headers } = await inFlight;
    expect(json).toEqual({ data: { event: null } });
    // A connection that stays open would be waited for.
    expect(headers.get('connection')).toBe('close');
    const answered = performance.now();
    await closed;
    expect(performance.now() - answered).toBeLessThan(1_000);
    await expect(get('/health/live')).rejects.toThrow();
  });

  it('cuts off what does not finish in time', async () => {
    let asked: () => void = () => {};
    const wasAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const hung = storeThatReads(() => {
      asked();
      return new Promise(() => {});
    });
    const { server, post } = await serve(hung);
    const inFlight = post({ query: '{ event(id: "event:x") { id } }' }).catch((error: unknown) => error);
    await wasAsked;
    await server.close(50);
    expect(await inFlight).toBeInstanceOf(TypeError);
  });
});
