import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_ARTICLES } from '../../src/ingest/seed-graph.ts';
import { BUILT, ended, said, start } from './child.ts';
import { newStore } from './run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the built program', () => {
  beforeAll(() => promisify(execFile)(process.execPath, ['bin/build.mjs'], { cwd: ROOT }));

  it('reads to the same bytes as the sources, on one thread and on two', async () => {
    const sources = await ended(start(['read', SAMPLE_ARTICLES], {}));
    for (const DATELINE_THREADS of ['1', '2']) {
      const built = await ended(start(['read', SAMPLE_ARTICLES], { DATELINE_THREADS }, BUILT));
      expect(built).toEqual(sources);
    }
  });

  it('serves a graph in which the sources would read nothing otherwise', async () => {
    const store = await newStore();
    const server = start(['serve', '--seed'], { ...store, PORT: '0' }, BUILT);
    const url = await said(server, /(http:\/\/127\.0\.0\.1:\d+)\/graphql/);
    const sandbox = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await sandbox.text()).toContain('query WhomSomebodyMet');
    server.kill('SIGTERM');
    expect((await ended(server)).exitCode).toBe(0);
    const reread = await ended(start(['reread'], store));
    expect(reread).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(' 0 failed. 5 were up to date.'),
    });
  });
});
