import type { Command } from 'commander';
import type { DecisionRecord } from '../../graph/records.ts';
import type { Invocation } from '../invocation.ts';
import { serverOption } from '../server/server-option.ts';
import { type Curation, withCuration } from './curation.ts';
import { decisionLine } from './decision-line.ts';

/** What every command that decides may be told beside what is decided. */
export interface DecisionOptions {
  readonly note?: string;
  readonly by?: string;
  readonly server?: URL;
}

/** Adds the options of `DecisionOptions`. */
export function withDecisionOptions(command: Command, invocation: Invocation): Command {
  return command
    .option('--note <text>', 'why; required where DATELINE_REQUIRE_NOTE is on')
    .option('--by <name>', 'who decides (default: curator; with a token, its name)')
    .addOption(serverOption(invocation));
}

/** Decides, and tells the decision in a line. */
export async function decide(
  server: URL | undefined,
  invocation: Invocation,
  make: (curation: Curation) => Promise<DecisionRecord>,
): Promise<void> {
  const decision = await withCuration(server, invocation, make);
  await invocation.stdout.write(decisionLine(decision));
}
