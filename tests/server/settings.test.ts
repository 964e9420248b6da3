import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';
import { SettingsError } from '../../src/server/settings-error.ts';

function failureOf(environment: Record<string, string>): SettingsError {
  try {
    readSettings(environment);
  } catch (failure) {
    if (failure instanceof SettingsError) return failure;
    throw failure;
  }
  throw new Error('The settings were taken.');
}

describe('settings', () => {
  it('need nothing to be set', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      store: { folder: '.dateline' },
      production: false,
      sandbox: true,
      access: { openToRead: true, tokens: [], jwt: null },
      noteRequired: false,
      trustedProxies: [],
      requestsPerMinute: 1_200,
      questionSeconds: 15,
      ingestSeconds: 300,
      corsOrigins: [],
      logLevel: 'warn',
      tracesUrl: null,
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: ' ' })).toEqual(readSettings({}));
  });

  it('name the Neo4j database when there is an address of one', () => {
    const { store } = readSettings({
      NEO4J_URI: 'neo4j+s://abc.databases.neo4j.io',
      NEO4J_USERNAME: 'neo4j',
      NEO4J_PASSWORD: ' secret ',
      NEO4J_DATABASE: 'news',
      DATELINE_DATA: '/data',
    });
    expect(store).toEqual({
      neo4j: {
        uri: 'neo4j+s://abc.databases.neo4j.io',
        username: 'neo4j',
        password: ' secret ',
        database: 'news',
      },
    });
  });

  it('show browsers nothing in production unless told to', () => {
    expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({ production: true, sandbox: false });
    expect(readSettings({ NODE_ENV: 'production', DATELINE_SANDBOX: 'on' }).sandbox).toBe(true);
    expect(readSettings({ DATELINE_SANDBOX: 'off' }).sandbox).toBe(false);
  });

  it('read a list of origins', () => {
    const { corsOrigins } = readSettings({
      DATELINE_CORS_ORIGINS: 'https://a.example, http://localhost:5173',
    });
    expect(corsOrigins).toEqual(['https://a.example', 'http://localhost:5173']);
  });

  it("send traces where OpenTelemetry's own variables say", () => {
    const all = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' };
    expect(readSettings(all).tracesUrl).toBe('http://collector:4318/v1/traces');
    const traces = { ...all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example/in' };
    expect(readSettings(traces).tracesUrl).toBe('https://traces.example/in');
    expect(readSettings({ ...all, OTEL_SDK_DISABLED: 'true' }).tracesUrl).toBeNull();
  });

  it.each([
    ['PORT', '70000', '0 to 65535'],
    ['PORT', '4000a', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['HOST', 'two words', 'host name or address'],
    ['NEO4J_URI', 'http://localhost:7474', 'bolt://localhost:7687'],
    ['NEO4J_URI', 'localhost', 'bolt://localhost:7687'],
    ['DATELINE_CORS_ORIGINS', 'https://a.example/path', 'origins'],
    ['DATELINE_CORS_ORIGINS', '*', 'origins'],
    ['DATELINE_SANDBOX', 'yes', 'on or off'],
    ['DATELINE_LOG_LEVEL', 'loud', 'silent, fatal, error'],
    ['NODE_ENV', 'prod', 'development, test or production'],
    ['DATELINE_READ', 'closed', 'open, or token'],
    ['DATELINE_READ', 'token', 'where DATELINE_TOKENS'],
    ['DATELINE_JWKS_URL', 'ftp://keys.example', 'address'],
    ['DATELINE_JWT_SKEW', '-5', '0 to 600'],
    ['DATELINE_TRUSTED_PROXIES', '10.0.0.0/33', 'networks'],
    ['DATELINE_TRUSTED_PROXIES', 'proxy.example', 'networks'],
    ['DATELINE_RATE_LIMIT', 'many', '0 to 1000000'],
    ['DATELINE_QUESTION_SECONDS', '0', '1 to 3600'],
    ['DATELINE_INGEST_SECONDS', '9999', '1 to 3600'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'http://localhost:4318'],
  ])('refuse %s=%s and say what is allowed', (variable, given, allowed) => {
    const failure = failureOf({ [variable]: given });
    expect(failure.code).toBe('BAD_SETTING');
    expect(failure.message).toContain(`${variable} is ${JSON.stringify(given)}; allowed: `);
    expect(failure.message).toContain(allowed);
  });

  const HASH = 'a'.repeat(64);

  it('read tokens by their hashes', () => {
    const { access } = readSettings({
      DATELINE_TOKENS: `desk:editor+curator:${HASH}, lena@news.example:reader:${'b'.repeat(64)}`,
      DATELINE_READ: 'token',
    });
    expect(access).toEqual({
      openToRead: false,
      jwt: null,
      tokens: [
        { name: 'desk', roles: ['editor', 'curator'], hash: HASH },
        { name: 'lena@news.example', roles: ['reader'], hash: 'b'.repeat(64) },
      ],
    });
  });

  it.each([
    ['a token itself', 'desk:editor:dateline_secret-secret-secret'],
    ['a role that there is not', `desk:owner:${HASH}`],
    ['no role', `desk::${HASH}`],
    ['a name twice', `desk:editor:${HASH},desk:reader:${HASH}`],
  ])('refuse %s among the tokens, and do not show it', (_what, given) => {
    const { message } = failureOf({ DATELINE_TOKENS: given });
    expect(message).toContain('DATELINE_TOKENS is (hidden); allowed: NAME:ROLE+ROLE:HASH');
    expect(message).not.toContain('secret');
  });

  it('want all three of a JWT issuer or none', () => {
    const { issues } = failureOf({ DATELINE_JWKS_URL: 'https://id.example/keys' });
    expect(issues.map(({ variable, given }) => [variable, given])).toEqual([
      ['DATELINE_JWT_ISSUER', 'not set'],
      ['DATELINE_JWT_AUDIENCE', 'not set'],
    ]);
  });

  it('name every wrong variable at once', () => {
    const { issues } = failureOf({ PORT: 'x', NODE_ENV: 'prod', HOST: 'ok' });
    expect(issues.map(({ variable }) => variable)).toEqual(['PORT', 'NODE_ENV']);
  });
});
