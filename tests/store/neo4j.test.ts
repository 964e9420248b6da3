import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { openTestStore } from './test-store.ts';

const uri = process.env.NEO4J_URI ?? '';

// These need a running server: npm run test:neo4j.
describe.skipIf(uri === '')('a running Neo4j', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('says that the database does not exist', async () => {
    const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
    const opened = openStore({ neo4j: { uri, username, password, database: 'nowhere' } });
    await expect(opened).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('NEO4J_DATABASE'),
    });
  });

  it('is emptied for tests only when that is allowed', async () => {
    vi.stubEnv('DATELINE_TEST_WIPE', '');
    await expect(openTestStore()).rejects.toThrow('DATELINE_TEST_WIPE');
  });
});
