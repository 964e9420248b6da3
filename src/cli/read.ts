import type { Command } from 'commander';
import { findArticles } from '../article/find-articles.ts';
import { type ArticleOutcome, readFound } from '../article/read-articles.ts';
import { aheadOfReader } from '../ingest/ahead.ts';
import { mapAhead } from '../ingest/map-ahead.ts';
import type { ArticleReader } from '../reading/article-reader.ts';
import { type ArticleFailure, articleFailure, failureLine } from './article-failure.ts';
import { EXIT } from './exit-codes.ts';
import { ignoredLines } from './ignored-lines.ts';
import type { Invocation } from './invocation.ts';
import { readingLine } from './reading-line.ts';

const HELP = `
One JSON object an article: its entities with their mentions, its dates, its events with the sentences that say
so, and the positions it states. Offsets count UTF-16 code units. Nothing is stored.

Examples:
  $ dateline read article.txt
  $ dateline read news/ more.jsonl.gz > readings.jsonl
  $ dateline read news/ | head -1 | jq .events`;

/** `dateline read PATH…`: what articles say, as JSON Lines on standard output, each as soon as it is read. */
export function addReadCommand(program: Command, invocation: Invocation): void {
  program
    .command('read')
    .summary('print what articles say, as JSON Lines')
    .description('Reads articles and prints what each says, as JSON Lines.')
    .argument('<path...>', 'files and folders of articles (.txt, .md, .jsonl; each also with .gz)')
    .addHelpText('after', HELP)
    .action((paths: string[]) => read(paths, invocation));
}

async function read(paths: readonly string[], invocation: Invocation): Promise<void> {
  const found = await findArticles(paths);
  await invocation.stderr.write(ignoredLines(found.ignored));
  const reader = await invocation.openReader(found.bytes);
  try {
    const lines = mapAhead(
      readFound(found),
      (outcome) => lineOf(outcome, reader),
      (outcome) => (outcome.ok ? Buffer.byteLength(outcome.article.text) : 0),
      aheadOfReader(reader.threads),
    );
    for await (const line of lines) {
      if (line.ok) {
        await invocation.stdout.write(line.text);
      } else {
        invocation.exitCode = EXIT.failed;
        await invocation.stderr.write(failureLine(line.failure));
      }
    }
  } finally {
    await reader.close();
  }
}

type LineOrFailure =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: ArticleFailure };

async function lineOf(outcome: ArticleOutcome, reader: ArticleReader): Promise<LineOrFailure> {
  const { source } = outcome;
  if (!outcome.ok) return { ok: false, failure: articleFailure(source, outcome.error) };
  // The same id and text again: it has its line.
  if (outcome.repeats !== null) return { ok: true, text: '' };
  try {
    return { ok: true, text: readingLine(await reader.read(outcome.article)) };
  } catch (error) {
    return { ok: false, failure: articleFailure(source, error) };
  }
}
