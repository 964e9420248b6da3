import type { Command } from 'commander';
import type { DocumentRecord } from '../graph/records.ts';
import { collectFromStore } from './collect-from-store.ts';
import type { Collected } from './collect-pages.ts';
import { displayable } from './displayable.ts';
import type { Invocation } from './invocation.ts';
import { jsonText } from './json-text.ts';
import { positiveWhole } from './option-values.ts';
import { serverOption } from './server/server-option.ts';

const HELP = `
Newest first, undated last. A line is the day of publication, the id, the title and the publisher, with tabs between.
With --json, one JSON object a line.

Examples:
  $ dateline documents
  $ dateline documents --first 10 --json | jq -r .title`;

interface Options {
  readonly first?: number;
  readonly json?: true;
  readonly server?: URL;
}

/** `dateline documents`: the articles that the graph holds. */
export function addDocumentsCommand(program: Command, invocation: Invocation): void {
  program
    .command('documents')
    .summary('list the articles in the graph')
    .description('Lists the articles in the graph.')
    .option('--first <number>', 'at most so many, the newest', positiveWhole)
    .option('--json', 'print one JSON object an article')
    .addOption(serverOption(invocation))
    .addHelpText('after', HELP)
    .action((options: Options) => documents(options, invocation));
}

async function documents(options: Options, invocation: Invocation): Promise<void> {
  const { items } = await listed(options, invocation);
  const line = options.json ? jsonText : inColumns;
  for (const item of items) await invocation.stdout.write(`${line(item)}\n`);
}

async function listed(
  { first = Infinity, server }: Options,
  invocation: Invocation,
): Promise<Collected<DocumentRecord>> {
  if (server !== undefined) {
    const { serverDocuments } = await import('./server/server-documents.ts');
    return serverDocuments(server, first);
  }
  const { findDocuments } = await import('../graph/questions/documents.ts');
  const { withStore } = await import('./with-store.ts');
  return withStore(invocation, (store) => collectFromStore(first, (page) => findDocuments(store, page)));
}

function inColumns({ publishedOn, id, title, publisher }: DocumentRecord): string {
  return [publishedOn ?? 'undated', id, title ?? '', publisher ?? ''].map(displayable).join('\t').trimEnd();
}
