import { Command } from 'commander';
import { version } from '../version.ts';
import { addDecisionsCommand } from './decisions/decisions.ts';
import { addDifferentCommand } from './decisions/different.ts';
import { addSameCommand } from './decisions/same.ts';
import { addUndoCommand } from './decisions/undo.ts';
import { addDocumentsCommand } from './documents.ts';
import { addExportCommand } from './export.ts';
import { addIngestCommand } from './ingest.ts';
import type { Invocation } from './invocation.ts';
import { addMetCommand } from './met.ts';
import { addReadCommand } from './read.ts';
import { addRemoveCommand } from './remove.ts';
import { addRereadCommand } from './reread.ts';
import { addServeCommand } from './serve.ts';
import { addTokenCommand } from './token.ts';

const HELP = `
Settings come from the environment. NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE) names a Neo4j
database; without it the graph is kept in the folder DATELINE_DATA (.dateline).

Examples:
  $ dateline ingest news/
  $ dateline met "Antony Blinken"
  $ dateline met "Lê Hoài Trung" "Jake Sullivan" --since 2023-01-01
  $ dateline help met

Exit codes: 0 all is well, 1 something failed, 2 wrong usage.`;

const COMMANDS = [
  addReadCommand,
  addIngestCommand,
  addMetCommand,
  addDocumentsCommand,
  addRemoveCommand,
  addRereadCommand,
  addSameCommand,
  addDifferentCommand,
  addUndoCommand,
  addDecisionsCommand,
  addExportCommand,
  addServeCommand,
  addTokenCommand,
];

/** Columns of help where no terminal says how many there are. */
const USUAL_COLUMNS = 100;

/** The command line with all its commands, none of which is loaded before it is asked for. */
export function createProgram(invocation: Invocation): Command {
  const program = new Command('dateline')
    .description(
      'Reads news articles into a graph and answers who met whom, when and where, with the sentence that says so.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show how')
    .helpCommand('help [command]', 'show how a command is used')
    .addHelpText('after', HELP)
    .showHelpAfterError('Add --help to see how it is used.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void invocation.stdout.stream.write(text),
      writeErr: (text) => void invocation.stderr.stream.write(text),
      getOutHelpWidth: () => invocation.stdout.columns ?? USUAL_COLUMNS,
      getErrHelpWidth: () => invocation.stderr.columns ?? USUAL_COLUMNS,
    });
  for (const addCommand of COMMANDS) addCommand(program, invocation);
  return program;
}
