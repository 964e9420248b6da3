import type { Command } from 'commander';
import { findArticles } from '../article/find-articles.ts';
import type { FoundArticles } from '../article/found-articles.ts';
import { type ArticleOutcome, readFound } from '../article/read-articles.ts';
import { BATCH_LIMITS } from '../ingest/batch-limits.ts';
import type { Destination } from '../ingest/candidate.ts';
import { ingestArticles } from '../ingest/ingest-articles.ts';
import { ignoredLines } from './ignored-lines.ts';
import type { IngestSummary } from './ingest-summary.ts';
import type { Invocation } from './invocation.ts';
import { serverOption } from './server/server-option.ts';
import { tellIngested } from './tell-ingested.ts';
import { withDestination } from './with-destination.ts';

const HELP = `
An article whose id the graph knows replaces the one it has. One that is the same, and is read the same as when it
came in, is unchanged; read otherwise since an upgrade of Dateline it is changed, as "dateline reread" would do. An article that cannot be taken
costs only itself: the others are done, and the exit code is 1.

With --json each article is one line on standard output, {"id", "status", "code", "message"}; status is NEW,
CHANGED, UNCHANGED or FAILED, and an article that was taken has a message only where there is something to know of
it, as that its text is not in English. The summary then is on standard error.

Examples:
  $ dateline ingest news/
  $ dateline ingest article.txt notes.md archive.jsonl.gz
  $ dateline ingest news/ --json | jq 'select(.status == "FAILED")'
  $ dateline ingest news/ --server http://127.0.0.1:4000`;

interface Options {
  readonly json?: true;
  readonly server?: URL;
}

/** `dateline ingest PATH…`: articles into the store, or into a running server's. */
export function addIngestCommand(program: Command, invocation: Invocation): void {
  program
    .command('ingest')
    .summary('read articles into the graph')
    .description('Reads articles into the graph.')
    .argument('<path...>', 'files and folders of articles (.txt, .md, .jsonl; each also with .gz)')
    .option('--json', 'print one JSON object an article')
    .addOption(serverOption(invocation))
    .addHelpText('after', HELP)
    .action((paths: string[], options: Options) => ingest(paths, options, invocation));
}

async function ingest(paths: readonly string[], options: Options, invocation: Invocation): Promise<void> {
  const found = await findArticles(paths);
  await invocation.stderr.write(ignoredLines(found.ignored));
  await withDestination(options.server, found.bytes, invocation, (destination) =>
    ingestFound(found, destination, options, invocation),
  );
}

function ingestFound<P>(
  found: FoundArticles,
  destination: Destination<P>,
  { json }: Options,
  invocation: Invocation,
): Promise<void> {
  const run = ingestArticles(readFound(found), destination, BATCH_LIMITS);
  const telling = {
    json: json ?? false,
    size: found.bytes,
    sizeDone: ({ bytesRead }: ArticleOutcome) => bytesRead,
    summary: (summary: IngestSummary) => summary.inWords(destination.description, found.ignored.length),
  };
  return tellIngested(run, telling, invocation);
}
