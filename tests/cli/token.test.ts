import { describe, expect, it } from 'vitest';
import { hashOf, parseTokens } from '../../src/server/access/static-tokens.ts';
import { QUIET, serve, storeThatReads } from '../server/serve.ts';
import { run } from './run.ts';

const empty = storeThatReads(async () => []);

describe('dateline token', () => {
  it('makes a token and the entry that makes a server know it', async () => {
    const { stdout, exitCode } = await run(['token', 'desk', '--roles', 'editor,curator', '--json']);
    const { token, entry } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(token).toMatch(/^dateline_[\w-]{43}$/);
    expect(parseTokens(entry)).toEqual([{ name: 'desk', roles: ['editor', 'curator'], hash: hashOf(token) }]);
    expect(entry).not.toContain(token);
  });

  it('makes another each time, a reader where nothing else is said', async () => {
    const [one, two] = await Promise.all([run(['token', 'a']), run(['token', 'a'])]);
    expect(one.stdout).toMatch(/DATELINE_TOKENS=a:reader:[0-9a-f]{64}\n$/);
    expect(one.stdout).not.toBe(two.stdout);
  });

  it.each([[['token', 'two words']], [['token', 'a', '--roles', 'owner']], [['token']]])(
    'refuses %j',
    async (args) => {
      expect((await run(args)).exitCode).toBe(2);
    },
  );
});

describe('a server that takes tokens', () => {
  it('is shown DATELINE_TOKEN', async () => {
    const { token, entry } = JSON.parse((await run(['token', 'desk', '--json'])).stdout);
    const access = { openToRead: false, jwt: null, tokens: parseTokens(entry) ?? [] };
    const { url } = await serve(empty, { ...QUIET, access });
    const ask = (environment: Record<string, string>) => run(['documents', '--server', url], environment);
    const refused = await ask({});
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/^error UNAUTHENTICATED: /),
    ]);
    expect((await ask({ DATELINE_TOKEN: 'dateline_wrong' })).stderr).toMatch(/^error UNAUTHENTICATED: /);
    // The store of this test has no rows, not even the one that counts: the server was asked, and that is all.
    expect((await ask({ DATELINE_TOKEN: token })).stderr).not.toContain('UNAUTHENTICATED');
  });
});
