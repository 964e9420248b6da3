import { describe, expect, it } from 'vitest';
import { newStore, run } from './run.ts';

describe('the command line', () => {
  it('shows how it is used, and ends well', async () => {
    const { exitCode, stdout, stderr } = await run(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const command of ['read', 'ingest', 'met', 'documents', 'remove', 'reread', 'export', 'serve']) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
  });

  it.each(['read', 'ingest', 'met', 'documents', 'remove', 'reread', 'export', 'serve'])(
    'gives examples of %s',
    async (command) => {
      const { exitCode, stdout } = await run([command, '--help']);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(`$ dateline ${command}`);
    },
  );

  it('tells its version', async () => {
    expect(await run(['--version'])).toMatchObject({ exitCode: 0, stdout: '0.1.0\n' });
  });

  it.each([
    ['no command', []],
    ['a command there is none of', ['fly']],
    ['no path to read', ['read']],
    ['an option there is none of', ['read', '--fast', 'a.txt']],
    ['nobody to ask for', ['met']],
    ['a third name', ['met', 'A', 'B', 'C']],
    ['a day that is none', ['met', 'A', '--since', '2023-02-30']],
    ['a kind that is none', ['met', 'A', '--kind', 'meeting,brawl']],
    ['a number that is none', ['met', 'A', '--first', '0']],
    ['days in the wrong order', ['met', 'A', '--since', '2024-01-01', '--until', '2023-01-01']],
    ['an address that is none', ['ingest', 'a.txt', '--server', 'localhost:4000']],
  ])('ends with 2 on %s, and says so', async (_, args) => {
    const { exitCode, stdout, stderr } = await run(args, await newStore());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('names the setting that is wrong', async () => {
    const { exitCode, stderr } = await run(['serve'], { PORT: 'http', HOST: 'my house' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('PORT is "http"; allowed: a whole number from 0 to 65535');
    expect(stderr).toContain('HOST is "my house"');
  });
});
