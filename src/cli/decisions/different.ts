import type { Command } from 'commander';
import type { Invocation } from '../invocation.ts';
import { type DecisionOptions, decide, withDecisionOptions } from './decision-command.ts';

const HELP = `
Whom the document calls by a name of the entity is an entity of its own from then on.

Examples:
  $ dateline different person:john-smith news/cricket.txt`;

/** `dateline different A DOCUMENT`: a document means somebody else by a name. */
export function addDifferentCommand(program: Command, invocation: Invocation): void {
  const command = program
    .command('different')
    .summary('say that a document means somebody else by a name')
    .description('Says that whom a document calls by the names of an entity is somebody else.')
    .argument('<entity>', 'the id of the entity')
    .argument('<document>', "the article's id");
  withDecisionOptions(command, invocation)
    .addHelpText('after', HELP)
    .action((entity: string, document: string, { note, by, server }: DecisionOptions) =>
      decide(server, invocation, (curation) => curation.different(entity, document, { note, by })),
    );
}
