import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { Output } from '../../src/cli/output.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { type IngestItem, ingestBatch } from '../../src/graph/ingest-batch.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import type { ArticleReader } from '../../src/reading/article-reader.ts';
import { openStore } from '../../src/store/open-store.ts';
import { plainReader } from '../graphql/plain-reader.ts';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command in this process; articles are read by the plain reader, unless another is given. */
export async function run(
  args: readonly string[],
  environment: Record<string, string> = {},
  reader: ArticleReader & { readonly threads?: number } = plainReader,
): Promise<Ran> {
  const stdout = new Collected();
  const stderr = new Collected();
  const exitCode = await runCommand(args, {
    stdout: new Output(stdout),
    stderr: new Output(stderr),
    environment,
    readerVersion: async () => reader.version,
    openReader: async () => ({ threads: 1, close: async () => {}, ...reader }),
  });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** The environment of an embedded store of its own, gone when the test is over. */
export async function newStore(): Promise<{ DATELINE_DATA: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { DATELINE_DATA: join(folder, 'graph') };
}

/** Likewise, with articles in it that have been read already. */
export async function storeOf(items: readonly IngestItem[]): Promise<{ DATELINE_DATA: string }> {
  const environment = await newStore();
  const store = await openStore({ folder: environment.DATELINE_DATA });
  try {
    await store.setUp(GRAPH_SCHEMA);
    await ingestBatch(store, items);
  } finally {
    await store.close();
  }
  return environment;
}

class Collected extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}
