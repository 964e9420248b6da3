import type { Command } from 'commander';
import type { Invocation } from '../invocation.ts';
import { jsonText } from '../json-text.ts';
import { serverOption } from '../server/server-option.ts';
import { withCuration } from './curation.ts';
import { decisionLine } from './decision-line.ts';

const HELP = `
Examples:
  $ dateline decisions
  $ dateline decisions --json | jq -r 'select(.inForce).id'`;

interface Options {
  readonly json?: true;
  readonly server?: URL;
}

/** `dateline decisions`: what was decided, newest first. */
export function addDecisionsCommand(program: Command, invocation: Invocation): void {
  program
    .command('decisions')
    .summary('list what was decided on who is who')
    .description('Lists decisions, newest first, those undone included.')
    .option('--json', 'print one JSON object a decision')
    .addOption(serverOption(invocation))
    .addHelpText('after', HELP)
    .action((options: Options) => list(options, invocation));
}

async function list({ json, server }: Options, invocation: Invocation): Promise<void> {
  const { items } = await withCuration(server, invocation, (curation) => curation.decisions());
  for (const item of items) {
    await invocation.stdout.write(json ? `${jsonText(item)}\n` : decisionLine(item));
  }
}
