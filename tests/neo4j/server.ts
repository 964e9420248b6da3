import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { mavenJars } from '../maven-jars.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const LAUNCH = fileURLToPath(new URL('Launch.java', import.meta.url));

/** Modest in memory, and quick to start rather than to run; what is measured sets its own. */
const JVM = process.env.DATELINE_TEST_JVM?.split(' ') ?? [
  '-Xmx512m',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
];

/** How long a start may take, in milliseconds; on two busy cores it takes about ten seconds. */
const START_PATIENCE = 120_000;

export interface TestServer {
  readonly uri: string;
  stop(): Promise<void>;
}

/**
 * Starts an empty Neo4j on 127.0.0.1. It ends with this process, however that ends: it stops when its standard
 * input does.
 *
 * @throws Error with what it printed when it does not start
 */
export async function startNeo4j(): Promise<TestServer> {
  const jars = await mavenJars(POM, 'neo4j');
  const data = await mkdtemp(join(tmpdir(), 'dateline-neo4j-'));
  const port = await freePort();
  const classPath = [join(jars, '*')].join(delimiter);
  const java = spawn('java', [...JVM, '-cp', classPath, LAUNCH, data, String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // In a group of its own: an interrupt from the terminal is for the tests, which then stop it.
    detached: true,
  });
  const stop = async (): Promise<void> => {
    java.stdin?.end();
    if (java.exitCode === null && java.signalCode === null) await once(java, 'exit');
    await rm(data, { recursive: true, force: true });
  };
  try {
    await ready(java);
  } catch (failure) {
    java.kill('SIGKILL');
    await stop();
    throw failure;
  }
  return { uri: `bolt://127.0.0.1:${port}`, stop };
}

/** The server says so when its Bolt port is open. */
function ready(java: ChildProcess): Promise<void> {
  const { stdout, stderr } = java;
  if (stdout === null || stderr === null) throw new Error('The streams of the server are not there.');
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`Neo4j ${what}:\n${said.join('\n')}`));
    const patience = setTimeout(() => fail('did not start in time'), START_PATIENCE);
    java.once('error', reject);
    java.once('exit', () => fail('ended while starting'));
    createInterface(stderr).on('line', (line) => said.push(line));
    createInterface(stdout).on('line', (line) => {
      said.push(line);
      if (line !== 'ready') return;
      clearTimeout(patience);
      java.removeAllListeners('exit');
      resolve();
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}
