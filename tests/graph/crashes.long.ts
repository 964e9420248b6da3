import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openTestStore } from '../store/test-store.ts';
import { carryOut, contents, type Step } from './writer-process.ts';
import { exported, stepsOf } from './writer-steps.ts';

const WRITER = fileURLToPath(new URL('writer-process.ts', import.meta.url));
const SEED = Number(process.env.DATELINE_TEST_SEED ?? 1);

/** So many times the process is killed in all, and so often before one is left to finish. */
const KILLS = 24;
const KILLS_IN_A_ROW = 4;

const STEPS: readonly Step[] = [0, 1, 2].flatMap((writer) => stepsOf(writer, SEED));
/**
 * How long, in milliseconds, a process may take for one thing (to start, a transaction, to close) before the test gives
 * it up. The whole takes as long as it takes: some minutes on an idle machine, many times that on a busy one.
 */
const PATIENCE = 600_000;

/**
 * When to kill: after so many steps are done (-1: while it starts), and a part of the time that the next thing takes.
 */
interface Moment {
  readonly steps: number;
  readonly part: number;
}

/** What was seen of a process before it ended: what it found, how many steps it said were done. */
interface Seen {
  readonly found: string | null;
  readonly done: number;
  readonly killed: boolean;
  /** Milliseconds until it had opened the store, and from then to the last step that was done. */
  readonly started: number;
  readonly took: number;
}

/**
 * Carries out all steps in a process, and kills it at a moment.
 *
 * @param usual how long another took
 */
async function run(args: readonly string[], kill?: Moment, usual?: Seen): Promise<Seen> {
  let givenUp = '';
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'close');
  writer.stdin.on('error', () => undefined).end(JSON.stringify(STEPS));
  let found: string | null = null;
  let done = -1;
  const spawned = performance.now();
  let opened = spawned;
  let last = spawned;
  const watched = (): NodeJS.Timeout =>
    globalThis.setTimeout(() => {
      const next = done < 0 ? 'open the store' : done < STEPS.length ? `do step ${done + 1}` : 'end';
      givenUp = `The process did not ${next} within ${PATIENCE / 1000} seconds.`;
      writer.kill('SIGKILL');
    }, PATIENCE);
  let watch = watched();
  const strike = async (): Promise<void> => {
    if (kill?.steps !== done || usual === undefined) return;
    await setTimeout(kill.part * (done < 0 ? usual.started : usual.took / STEPS.length));
    writer.kill('SIGKILL');
  };
  void strike();
  createInterface(writer.stdout).on('line', (line) => {
    last = performance.now();
    if (found === null) opened = last;
    found ??= line;
    done += 1;
    clearTimeout(watch);
    watch = watched();
    void strike();
  });
  const [status, signal] = await ended;
  clearTimeout(watch);
  expect(givenUp).toBe('');
  if (signal !== 'SIGKILL') expect(status).toBe(0);
  const killed = signal === 'SIGKILL';
  return { found, done: Math.max(0, done), killed, started: opened - spawned, took: last - opened };
}

/** What documents there are and with what content, after the first of the steps. */
function contentsAfter(before: string, steps: readonly Step[]): string {
  const contents = new Map(JSON.parse(before) as [string, string][]);
  for (const step of steps) {
    if ('remove' in step) contents.delete(step.remove);
    else for (const { article, contentHash } of step.ingest) contents.set(article.id, contentHash);
  }
  return JSON.stringify([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Kills in the middle of ingests until there were enough, and checks what is left after each. */
async function crash(name: string, args: readonly string[], empty: () => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-uninterrupted-'));
  const uninterrupted = await openStore({ folder });
  await uninterrupted.setUp(GRAPH_SCHEMA);
  for (const step of STEPS) await carryOut(uninterrupted, step);
  const expected = await exported(uninterrupted);
  await uninterrupted.close();
  await rm(folder, { recursive: true });

  const moments = fc.sample(
    fc.record({
      steps: fc.integer({ min: -1, max: STEPS.length }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { seed: SEED, numRuns: KILLS * 4 },
  );
  await empty();
  const usual = await run(args);
  const landed: string[] = [];
  let notNoticed = 0;
  while (landed.length < KILLS) {
    await empty();
    let before = '[]';
    for (let row = 0; row < KILLS_IN_A_ROW && landed.length < KILLS; row += 1) {
      const moment = moments.shift();
      if (moment === undefined) throw new Error('Too many kills came too late.');
      const seen = await run(args, moment, usual);
      if (seen.found !== null) expect(seen.found).toBe(before);
      if (!seen.killed) {
        // The kill came too late, and all has been done.
        before = contentsAfter(before, STEPS);
        continue;
      }
      const committed = await whatIsThere(args);
      const acknowledged = contentsAfter(before, STEPS.slice(0, seen.done));
      if (committed !== acknowledged) {
        // The commit that was under way came through whole; nobody was told.
        expect(committed).toBe(contentsAfter(before, STEPS.slice(0, seen.done + 1)));
        notNoticed += 1;
      }
      before = committed;
      landed.push(`${seen.done}`);
    }
    const last = await run(args);
    expect(last).toMatchObject({ killed: false, found: before });
    const store = await open(args);
    expect(await exported(store)).toBe(expected);
    await store.close();
  }
  const [early, late] = ['0', `${STEPS.length}`].map((at) => landed.filter((each) => each === at).length);
  console.log(
    `${name}, seed ${SEED}: ${landed.length} kills after ${landed.join(', ')} of ${STEPS.length} transactions; ` +
      `${early} before the first had ended, ${late} after the last; ${notNoticed} commits that nobody was told of.`,
  );
}

/** What has been committed once nothing of a process that was killed is under way any more. */
async function whatIsThere(args: readonly string[]): Promise<string> {
  const store = await open(args);
  if (args.length === 0) await othersEnded(store);
  const found = JSON.stringify(await contents(store));
  await store.close();
  return found;
}

/** A server goes on for a moment with what a client asked for that is no more: it may still commit, or roll back. */
async function othersEnded(store: GraphStore): Promise<void> {
  for (;;) {
    const rows = await store.read(
      'SHOW TRANSACTIONS YIELD transactionId, currentQuery RETURN currentQuery AS query',
    );
    if (rows.every(({ query }) => String(query).startsWith('SHOW TRANSACTIONS'))) return;
    await setTimeout(50);
  }
}

function open([folder]: readonly string[]) {
  const { NEO4J_URI: uri = '', NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  const neo4j = { uri, username, password, database: process.env.NEO4J_DATABASE };
  return openStore(folder === undefined ? { neo4j } : { folder });
}

describe(`an ingest that is killed in its middle leaves what was committed, and done again the same graph (seed ${SEED})`, () => {
  it('in an embedded store', { timeout: Number.POSITIVE_INFINITY }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-crashes-'));
    const empty = () => rm(folder, { recursive: true, force: true });
    await crash('Embedded store', [folder], empty);
    await empty();
  });

  it.skipIf(!process.env.NEO4J_URI)('in Neo4j', { timeout: Number.POSITIVE_INFINITY }, async () => {
    await crash('Neo4j', [], async () => (await openTestStore()).close());
  });
});
