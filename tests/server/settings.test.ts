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
      corsOrigins: [],
      logLevel: 'warn',
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
  ])('refuse %s=%s and say what is allowed', (variable, given, allowed) => {
    const failure = failureOf({ [variable]: given });
    expect(failure.code).toBe('BAD_SETTING');
    expect(failure.message).toContain(`${variable} is ${JSON.stringify(given)}; allowed: `);
    expect(failure.message).toContain(allowed);
  });

  it('name every wrong variable at once', () => {
    const { issues } = failureOf({ PORT: 'x', NODE_ENV: 'prod', HOST: 'ok' });
    expect(issues.map(({ variable }) => variable)).toEqual(['PORT', 'NODE_ENV']);
  });
});
