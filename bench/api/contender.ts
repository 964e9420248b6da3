import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { median } from '../measure.ts';

/** A server that is measured. */
export interface Contender {
  readonly name: string;
  readonly process: ChildProcess;
  readonly url: string;
  /** What it is asked, as JSON. */
  readonly body: string;
  readonly rounds: Round[];
}

interface Round {
  readonly perSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** How Node is started for Dateline's server (package.json, Dockerfile). */
export const AS_SERVED = '--max-semi-space-size=32';

/**
 * Starts a script that prints its address once it listens. Servers run on the first core, what asks them on the
 * others.
 *
 * @param path where under that address it is asked
 * @param command what Node is given: its own options, the script and the script's
 */
export async function start(
  name: string,
  body: string,
  path: string,
  ...command: string[]
): Promise<Contender> {
  const child = spawn('taskset', ['-c', '0', process.execPath, ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  for await (const line of createInterface(child.stdout)) {
    return { name, process: child, url: new URL(path, line).href, body, rounds: [] };
  }
  throw new Error(`${name} did not start.`);
}

export async function ask({ url, body }: Pick<Contender, 'url' | 'body'>): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${url} says: ${text.slice(0, 500)}`);
  return text.trim();
}

/** Asks each in turn, for so many seconds a round. */
export async function race(
  contenders: readonly Contender[],
  { rounds, seconds, connections }: { rounds: number; seconds: number; connections: number },
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) contender.rounds.push(await load(contender, seconds, connections));
  }
}

async function load({ url, body }: Contender, duration: number, connections: number): Promise<Round> {
  const headers = { 'content-type': 'application/json' };
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    connections,
    duration,
  });
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} times.`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

export interface Result extends Round {
  readonly name: string;
}

/** The medians of its rounds. */
export function resultOf({ name, rounds }: Contender): Result {
  return {
    name,
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    p50: median(rounds.map(({ p50 }) => p50)),
    p99: median(rounds.map(({ p99 }) => p99)),
  };
}

/** A table in Markdown: the results, with one more column. */
export function table(results: readonly Result[], heading: string, last: (result: Result) => string): string {
  const rows = results.map((result) => {
    const { name, perSecond, p50, p99 } = result;
    return `| ${[name, perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), last(result)].join(' | ')} |`;
  });
  return [
    `| | answers/s | p50, ms | p99, ms | ${heading} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
