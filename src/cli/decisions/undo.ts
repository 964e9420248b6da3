import type { Command } from 'commander';
import type { Invocation } from '../invocation.ts';
import { type DecisionOptions, decide, withDecisionOptions } from './decision-command.ts';

const HELP = `
The graph is as if the decision had never been made. A decision is undone once.

Examples:
  $ dateline undo decision:2f0c… --note "they are cousins"`;

/** `dateline undo DECISION`: as if it had never been made. */
export function addUndoCommand(program: Command, invocation: Invocation): void {
  const command = program
    .command('undo')
    .summary('take a decision back')
    .description('Takes a decision back; "dateline decisions" goes on listing it.')
    .argument('<decision>', 'its id, as "dateline decisions" lists it');
  withDecisionOptions(command, invocation)
    .addHelpText('after', HELP)
    .action((decision: string, { note, by, server }: DecisionOptions) =>
      decide(server, invocation, (curation) => curation.undo(decision, { note, by })),
    );
}
