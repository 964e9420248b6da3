import { type Command, InvalidArgumentError } from 'commander';
import { ROLES, type Role } from '../graphql/access/caller.ts';
import type { Invocation } from './invocation.ts';

const HELP = `
Roles: reader asks; editor puts articles in and takes them out; curator decides who is who. Each may ask, too.
The token is shown once. The server is given its hash only, in DATELINE_TOKENS (several with commas between).
The command line sends the token in DATELINE_TOKEN with --server, clients send it as "authorization: Bearer TOKEN".

Examples:
  $ dateline token desk --roles editor,curator
  $ DATELINE_TOKENS=desk:editor+curator:5feceb66… dateline serve
  $ DATELINE_TOKEN=dateline_… dateline ingest news/ --server https://news.example.org`;

/** `dateline token NAME`: a new token for a server, and the entry that makes the server know it. */
export function addTokenCommand(program: Command, { stdout }: Invocation): void {
  program
    .command('token')
    .summary('make a token for the server')
    .description('Makes a token that the server takes, with the entry for DATELINE_TOKENS.')
    .argument('<name>', 'whose it is; decisions are signed with it', name)
    .option('--roles <roles>', `one or several of: ${ROLES.join(', ')} (with commas between)`, roles, [
      'reader',
    ])
    .option('--json', 'print one JSON object')
    .addHelpText('after', HELP)
    .action(async (holder: string, options: { roles: readonly Role[]; json?: true }) => {
      const { hashOf, newToken, tokenEntry } = await import('../server/access/static-tokens.ts');
      const token = newToken();
      const entry = tokenEntry({ name: holder, roles: options.roles, hash: hashOf(token) });
      await stdout.write(
        options.json
          ? `${JSON.stringify({ token, entry })}\n`
          : `For ${holder}, shown this once:\n  DATELINE_TOKEN=${token}\nFor the server:\n  DATELINE_TOKENS=${entry}\n`,
      );
    });
}

function roles(written: string): readonly Role[] {
  const words = written.split(',').map((word) => word.trim());
  const known = ROLES.filter((role) => words.includes(role));
  if (known.length === words.length) return known;
  throw new InvalidArgumentError(`It is one or several of: ${ROLES.join(', ')}.`);
}

function name(written: string): string {
  if (/^[\w.@-]{1,100}$/.test(written)) return written;
  throw new InvalidArgumentError('It has letters, digits and . _ @ - only, at most 100.');
}
