import type { Command } from 'commander';
import { displayable } from './displayable.ts';
import type { Invocation } from './invocation.ts';
import { NoSuchDocument } from './no-such-document.ts';
import { serverOption } from './server/server-option.ts';

const HELP = `
What no other article states goes with it. The ids are those that "dateline documents" lists.

Examples:
  $ dateline remove interview-2023.txt
  $ dateline remove https://example.org/news/1 --server http://127.0.0.1:4000`;

/** `dateline remove ID`: takes an article out of the graph. */
export function addRemoveCommand(program: Command, invocation: Invocation): void {
  program
    .command('remove')
    .summary('take an article out of the graph')
    .description('Takes an article out of the graph.')
    .argument('<id>', "the article's id")
    .addOption(serverOption(invocation))
    .addHelpText('after', HELP)
    .action((id: string, { server }: { server?: URL }) => remove(id, server, invocation));
}

async function remove(id: string, server: URL | undefined, invocation: Invocation): Promise<void> {
  const removed = await (server === undefined ? fromStore(id, invocation) : fromServer(id, server));
  if (!removed) throw new NoSuchDocument(id);
  await invocation.stdout.write(`Removed ${displayable(id)}.\n`);
}

async function fromStore(id: string, invocation: Invocation): Promise<boolean> {
  const { removeDocument } = await import('../graph/remove-document.ts');
  const { withStore } = await import('./with-store.ts');
  return withStore(invocation, (store) => removeDocument(store, id));
}

async function fromServer(id: string, server: URL): Promise<boolean> {
  const { removeFromServer } = await import('./server/remove-from-server.ts');
  return removeFromServer(server, id);
}
