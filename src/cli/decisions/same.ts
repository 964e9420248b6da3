import type { Command } from 'commander';
import type { Invocation } from '../invocation.ts';
import { type DecisionOptions, decide, withDecisionOptions } from './decision-command.ts';

const HELP = `
The two are one from then on, whatever comes in later. Ids are those of "dateline export" and of the API.

Examples:
  $ dateline same person:dung person:nguyen-quoc-dung --note "both are the ambassador"
  $ dateline undo decision:2f0c…`;

/** `dateline same A B`: two entities are one. */
export function addSameCommand(program: Command, invocation: Invocation): void {
  const command = program
    .command('same')
    .summary('say that two entities are one')
    .description('Says that two entities are the same.')
    .argument('<a>', 'the id of one')
    .argument('<b>', 'the id of the other');
  withDecisionOptions(command, invocation)
    .addHelpText('after', HELP)
    .action((a: string, b: string, { note, by, server }: DecisionOptions) =>
      decide(server, invocation, (curation) => curation.same(a, b, { note, by })),
    );
}
