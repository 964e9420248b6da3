import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.neo4j', import.meta.url));

/**
 * The folder that holds Neo4j's jars, fetched with Maven where they are missing.
 *
 * They are copied under another name and renamed when all are there, so that a fetch that was broken off leaves
 * nothing that looks whole. The folder is named for the version, so that a new one is fetched by itself.
 *
 * @throws Error when Maven is missing or cannot get them
 */
export async function neo4jJars(): Promise<string> {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([\d.]+)</.exec(
    await readFile(POM, 'utf8'),
  )?.[1];
  if (version === undefined) throw new Error(`${POM} names no version of Neo4j.`);
  const jars = join(CACHE, `lib-${version}`);
  if (await exists(jars)) return jars;
  const unfinished = `${jars}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await fetchJars(unfinished);
    await rename(unfinished, jars).catch(async (failure: unknown) => {
      // Another run may have been quicker.
      if (!(await exists(jars))) throw failure;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return jars;
}

async function fetchJars(folder: string): Promise<void> {
  console.error('Fetching Neo4j with Maven, once …');
  const options = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const maven = spawn('mvn', options, { stdio: ['ignore', 2, 2] });
  const [status] = await once(maven, 'exit');
  if (status !== 0)
    throw new Error(`mvn could not fetch Neo4j (status ${String(status)}); see what it said above.`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
