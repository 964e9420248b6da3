import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { median } from '../measure.ts';
import { QUESTION, VARIABLES } from './question.ts';

/** `npm run bench:api`: how fast the encounters question is answered over HTTP. See ../README.md. */

const ROUNDS = 5;
const SECONDS = 4;
const MEETINGS = 200;
const SCHEMA = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url));
const BODY = JSON.stringify({ query: QUESTION, variables: VARIABLES });

interface Contender {
  readonly name: string;
  readonly process: ChildProcess;
  readonly url: string;
  readonly rounds: { perSecond: number; p50: number; p99: number }[];
}

const contenders = [
  await start('Dateline, a store that answers at once', 'serve-dateline', 'instant', `${MEETINGS}`),
];
const answerFile = join(await mkdtemp(join(tmpdir(), 'dateline-answer-')), 'answer.json');
const answer = await ask(contenders[0]?.url ?? '');
await writeFile(answerFile, answer);
contenders.push(await start('Apollo Server, plain resolvers', 'serve-plainly', SCHEMA, answerFile));
contenders.push(await start('Dateline, embedded store', 'serve-dateline', 'embedded', `${MEETINGS}`));
if (process.env.NEO4J_URI) {
  contenders.push(await start('Dateline, Neo4j', 'serve-dateline', 'neo4j', `${MEETINGS}`));
}
for (const { name, url } of contenders) {
  if ((await ask(url)) !== answer) throw new Error(`${name} gives another answer than the first.`);
}
for (let round = 0; round < ROUNDS; round++) {
  for (const { url, rounds } of contenders) rounds.push(await load(url));
}
for (const each of contenders) each.process.kill();

const plain = contenders[1];
process.stdout.write(
  '| | answers/s | p50, ms | p99, ms | against Apollo Server |\n| --- | --- | --- | --- | --- |\n',
);
for (const { name, rounds } of contenders) {
  const ratio = perSecond(rounds) / perSecond(plain?.rounds ?? []);
  const cells = [
    name,
    perSecond(rounds).toFixed(0),
    median(rounds.map(({ p50 }) => p50)).toFixed(1),
    median(rounds.map(({ p99 }) => p99)).toFixed(1),
    `${ratio.toFixed(2)} ×`,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
process.stdout.write(
  `\nMedians of ${ROUNDS} rounds of ${SECONDS} s, one after the other, ${answer.length} characters an answer; ` +
    `${MEETINGS} meetings, each reported twice. Node ${process.version}, ${cpus()[0]?.model}.\n`,
);

function perSecond(rounds: Contender['rounds']): number {
  return median(rounds.map((round) => round.perSecond));
}

/** Servers run on the first core, what asks them on the others. */
async function start(name: string, script: string, ...options: string[]): Promise<Contender> {
  const path = fileURLToPath(new URL(`./${script}.js`, import.meta.url));
  const child = spawn('taskset', ['-c', '0', process.execPath, path, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = new URL(script === 'serve-dateline' ? '/graphql' : '/', line).href;
    return { name, process: child, url, rounds: [] };
  }
  throw new Error(`${name} did not start.`);
}

async function ask(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: BODY,
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${url} says: ${text.slice(0, 500)}`);
  return text.trim();
}

async function load(url: string): Promise<{ perSecond: number; p50: number; p99: number }> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: BODY,
    connections: 4,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} times.`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}
