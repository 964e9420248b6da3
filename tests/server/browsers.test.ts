import { describe, expect, it } from 'vitest';
import { PRODUCTION, QUIET, serve, storeThatReads } from './serve.ts';

const empty = storeThatReads(async () => []);
const STUDIO = 'https://studio.apollographql.com';

async function preflight(url: string, origin: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,apollographql-client-name',
    },
  });
}

describe('a preflight', () => {
  it('from Apollo Studio passes in development', async () => {
    const { url } = await serve(empty);
    const { status, headers } = await preflight(url, STUDIO);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(STUDIO);
    expect(headers.get('access-control-allow-methods')).toContain('POST');
    expect(headers.get('access-control-allow-headers')).toContain('content-type');
  });

  it.each(['http://localhost:5173', 'http://127.0.0.1:3000'])(
    'from a client app at %s passes in development',
    async (origin) => {
      const { url } = await serve(empty);
      expect((await preflight(url, origin)).headers.get('access-control-allow-origin')).toBe(origin);
    },
  );

  it.each([
    'https://evil.example',
    'http://localhost.evil.example',
    'https://studio.apollographql.com.evil.example',
  ])('from %s does not', async (origin) => {
    const { url } = await serve(empty);
    expect((await preflight(url, origin)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('passes in production from the configured origins only', async () => {
    const { url } = await serve(empty, { ...PRODUCTION, corsOrigins: ['https://app.example'] });
    const allowed = await preflight(url, 'https://app.example');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect((await preflight(url, STUDIO)).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a browser', () => {
  const html = { accept: 'text/html,application/xhtml+xml' };

  it('is led from the root to /graphql', async () => {
    const { get } = await serve(empty);
    const response = await get('/');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });

  it('sees Apollo Sandbox with a question to run', async () => {
    const { get } = await serve(empty);
    const response = await get('/graphql', html);
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('new window.EmbeddedSandbox');
    expect(page).toContain('query WhomSomebodyMet');
    expect(page).toContain('"variables":{"who":"Antony Blinken"}');
  });

  it('sees no page where Sandbox is off', async () => {
    const { get } = await serve(empty, { ...QUIET, sandbox: false });
    const response = await get('/graphql', html);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('<html');
  });
});
