import type { Command } from 'commander';
import { describeSource } from '../article/article-errors.ts';
import { findArticles } from '../article/find-articles.ts';
import type { FoundArticles } from '../article/found-articles.ts';
import { readFound } from '../article/read-articles.ts';
import { BATCH_LIMITS } from '../ingest/batch-limits.ts';
import type { Destination, Ingested } from '../ingest/candidate.ts';
import { ingestArticles } from '../ingest/ingest-articles.ts';
import {
  type ArticleFailure,
  type ArticleNote,
  articleFailure,
  failureLine,
  noteLine,
} from './article-failure.ts';
import { EXIT } from './exit-codes.ts';
import { ignoredLines } from './ignored-lines.ts';
import { IngestSummary } from './ingest-summary.ts';
import type { Invocation } from './invocation.ts';
import { jsonText } from './json-text.ts';
import { showProgress } from './progress.ts';
import { serverOption } from './server/server-option.ts';
import { withDestination } from './with-destination.ts';

const HELP = `
An article whose id the graph knows replaces the one it has, unless it is the same. An article that cannot be taken
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
    .addOption(serverOption())
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

async function ingestFound<P>(
  found: FoundArticles,
  destination: Destination<P>,
  { json }: Options,
  invocation: Invocation,
): Promise<void> {
  const summary = new IngestSummary();
  const progress = showProgress(invocation.stderr, found.bytes);
  try {
    for await (const ingested of ingestArticles(readFound(found), destination, BATCH_LIMITS)) {
      summary.count(ingested.status);
      const failure = failureOf(ingested);
      const note = noteOf(ingested);
      if (failure !== null) summary.failures.push(failure);
      if (note !== null && !json) summary.notes.push(note);
      if (json) await invocation.stdout.write(`${resultLine(ingested, failure ?? note)}\n`);
      progress.report(ingested.candidate.bytesRead, summary.articles);
    }
  } finally {
    progress.stop();
    if (summary.failures.length > 0) invocation.exitCode = EXIT.failed;
    await invocation.stderr.write(summary.notes.map(noteLine).join(''));
    await invocation.stderr.write(summary.failures.map(failureLine).join(''));
    const told = json ? invocation.stderr : invocation.stdout;
    await told.write(`${summary.inWords(destination.description, found.ignored.length)}\n`);
  }
}

function failureOf(ingested: Ingested): ArticleFailure | null {
  return ingested.status === 'FAILED' ? articleFailure(ingested.candidate.source, ingested.error) : null;
}

function noteOf(ingested: Ingested): ArticleNote | null {
  if (ingested.status === 'FAILED' || ingested.note === undefined) return null;
  return { message: `${describeSource(ingested.candidate.source)}: ${ingested.note}` };
}

function resultLine({ id, status }: Ingested, told: ArticleFailure | ArticleNote | null): string {
  return jsonText({ id, status, ...told });
}
