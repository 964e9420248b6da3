import { describeSource } from '../article/article-errors.ts';
import type { Ingested, Sourced } from '../ingest/candidate.ts';
import {
  type ArticleFailure,
  type ArticleNote,
  articleFailure,
  failureLine,
  noteLine,
} from './article-failure.ts';
import { EXIT } from './exit-codes.ts';
import { IngestSummary } from './ingest-summary.ts';
import type { Invocation } from './invocation.ts';
import { jsonText } from './json-text.ts';
import { showProgress } from './progress.ts';

/** How a run that puts articles into a graph is told of. */
export interface Telling<C extends Sourced> {
  /** Whether each article gets a line of JSON on standard output, and the summary goes to standard error. */
  readonly json: boolean;
  /** The size of all, in the unit of `sizeDone`; for the bar. */
  readonly size: number;
  /** How much of it is done once this candidate is. */
  readonly sizeDone: (candidate: C) => number;
  /** The last line, without its line break. */
  readonly summary: (summary: IngestSummary) => string;
}

/**
 * Shows a bar while articles are put in and tells what became of each; failures and notes come at the end, also of a
 * run that breaks off. Sets the exit code where one failed.
 */
export async function tellIngested<C extends Sourced>(
  run: AsyncIterable<Ingested<C>>,
  { json, size, sizeDone, summary: inWords }: Telling<C>,
  invocation: Invocation,
): Promise<void> {
  const summary = new IngestSummary();
  const progress = showProgress(invocation.stderr, size);
  try {
    for await (const ingested of run) {
      summary.count(ingested.status);
      const failure = failureOf(ingested);
      const note = noteOf(ingested);
      if (failure !== null) summary.failures.push(failure);
      if (note !== null && !json) summary.notes.push(note);
      if (json) await invocation.stdout.write(`${resultLine(ingested, failure ?? note)}\n`);
      progress.report(sizeDone(ingested.candidate), summary.articles);
    }
  } finally {
    progress.stop();
    if (summary.failures.length > 0) invocation.exitCode = EXIT.failed;
    await invocation.stderr.write(summary.notes.map(noteLine).join(''));
    await invocation.stderr.write(summary.failures.map(failureLine).join(''));
    const told = json ? invocation.stderr : invocation.stdout;
    await told.write(`${inWords(summary)}\n`);
  }
}

function failureOf(ingested: Ingested<Sourced>): ArticleFailure | null {
  return ingested.status === 'FAILED' ? articleFailure(ingested.candidate.source, ingested.error) : null;
}

function noteOf(ingested: Ingested<Sourced>): ArticleNote | null {
  if (ingested.status === 'FAILED' || ingested.note === undefined) return null;
  return { message: `${describeSource(ingested.candidate.source)}: ${ingested.note}` };
}

function resultLine({ id, status }: Ingested<Sourced>, told: ArticleFailure | ArticleNote | null): string {
  return jsonText({ id, status, ...told });
}
