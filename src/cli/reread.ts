import type { Command } from 'commander';
import type { Invocation } from './invocation.ts';
import { serverOption } from './server/server-option.ts';
import { tellIngested } from './tell-ingested.ts';
import { withStore } from './with-store.ts';

const HELP = `
For after an upgrade of Dateline. The graph keeps every text, and by which version of the reader and of the rules of
identity it was put in: documents of another version than this one's are read again, and the graph then is the one
that ingesting the same articles now would make. Decisions stay. Interrupt it whenever you like: run again, it goes
on with what is left. A document that cannot be read stays as it was; the others are done, and the exit code is 1.

With --json each document is one line on standard output, {"id", "status", "code", "message"}; status is CHANGED,
UNCHANGED or FAILED. The summary then is on standard error. A running server keeps an embedded store to itself: let it
read its documents again with --server, once it has been started anew with the new version.

Examples:
  $ dateline reread
  $ dateline reread --all
  $ dateline reread --server http://127.0.0.1:4000
  $ dateline reread --json | jq -r 'select(.status == "CHANGED").id'`;

interface Options {
  readonly all?: true;
  readonly json?: true;
  readonly server?: URL;
}

/** `dateline reread`: every document again from the text that the graph keeps. */
export function addRereadCommand(program: Command, invocation: Invocation): void {
  program
    .command('reread')
    .summary('read every document again, after an upgrade')
    .description('Reads the documents of the graph again from their texts.')
    .option('--all', 'also those that this very version has put in')
    .option('--json', 'print one JSON object a document')
    .addOption(serverOption(invocation))
    .addHelpText('after', HELP)
    .action(({ server, ...options }: Options) =>
      server === undefined ? reread(options, invocation) : rereadThrough(server, options, invocation),
    );
}

async function reread({ all, json }: Options, invocation: Invocation): Promise<void> {
  const [{ countGraph }, { documentsToReread }, { rereadDocuments }] = await Promise.all([
    import('../graph/questions/counts.ts'),
    import('../graph/questions/outdated-documents.ts'),
    import('../ingest/reread-documents.ts'),
  ]);
  const scope = all ? 'ALL' : 'OUTDATED';
  await withStore(invocation, async (store) => {
    const { documents } = await countGraph(store);
    const outdated = await documentsToReread(store, await invocation.readerVersion(), scope);
    const sizes = new Map(outdated.map(({ id, characters }) => [id, characters]));
    const size = outdated.reduce((sum, { characters }) => sum + characters, 0);
    const reader = await invocation.openReader(size);
    let done = 0;
    try {
      const run = rereadDocuments({ store, reader }, [...sizes.keys()], scope, reader.threads);
      await tellIngested(
        run,
        {
          json: json ?? false,
          size,
          sizeDone: ({ source }) => (done += sizes.get(source.path) ?? 0),
          summary: (summary) => summary.ofReread(store.description, documents - outdated.length),
        },
        invocation,
      );
    } finally {
      await reader.close();
    }
  });
}

async function rereadThrough(server: URL, { all, json }: Options, invocation: Invocation): Promise<void> {
  const { outdatedOnServer, rereadOnServer } = await import('./server/reread-on-server.ts');
  const { documents, outdated } = await outdatedOnServer(server);
  const size = all ? documents : outdated;
  let done = 0;
  await tellIngested(
    rereadOnServer(server, all ?? false),
    {
      json: json ?? false,
      size,
      sizeDone: () => (done += 1),
      summary: (summary) => summary.ofReread(`the graph of ${server.origin}`, documents - size),
    },
    invocation,
  );
}
