/**
 * Runs a command with a Neo4j at NEO4J_URI: `tsx tests/neo4j/with-neo4j.ts COMMAND ARGUMENTS…`.
 *
 * Where NEO4J_URI is set, that one is used and DATELINE_TEST_WIPE is left as it is; else an empty one is started
 * and stopped. The exit status is the command's.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { delimiter, resolve } from 'node:path';
import { startNeo4j, type TestServer } from './server.ts';

const [command, ...given] = process.argv.slice(2);
if (command === undefined) {
  console.error('Usage: tsx tests/neo4j/with-neo4j.ts COMMAND ARGUMENTS…');
  process.exit(2);
}

let server: TestServer | undefined;
try {
  if (!process.env.NEO4J_URI) server = await startNeo4j();
  process.exitCode = await run(command, given, server?.uri);
} finally {
  await server?.stop();
}

async function run(name: string, options: readonly string[], uri: string | undefined): Promise<number> {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const environment = uri === undefined ? {} : { NEO4J_URI: uri, DATELINE_TEST_WIPE: '1' };
  const child = spawn(name, options, {
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...environment },
  });
  // The command gets the terminal's interrupt itself; this process waits for its end to stop the server.
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, pass);
  const [status, signal]: [number | null, NodeJS.Signals | null] = await exit(child);
  return status ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

async function exit(child: ReturnType<typeof spawn>): Promise<[number | null, NodeJS.Signals | null]> {
  await once(child, 'exit');
  return [child.exitCode, child.signalCode];
}
