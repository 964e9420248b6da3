import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../.jars', import.meta.url));

/**
 * The folder that holds the jars which the pom.xml at `pom` asks for, fetched with Maven where they are missing.
 *
 * They are copied under another name and renamed when all are there, so that a fetch that was broken off leaves
 * nothing that looks whole. The folder is named for `artifact` and its version, so that a new one is fetched by
 * itself.
 *
 * @throws Error when the file names no version of `artifact`, or when Maven is missing or cannot get them
 */
export async function mavenJars(pom: string, artifact: string): Promise<string> {
  const asked = await readFile(pom, 'utf8');
  const [, version] =
    /<version>([\d.]+)</.exec(asked.split(`<artifactId>${artifact}</artifactId>`)[1] ?? '') ?? [];
  if (version === undefined) throw new Error(`${pom} names no version of ${artifact}.`);
  const jars = join(CACHE, `${artifact}-${version}`);
  if (await exists(jars)) return jars;
  const unfinished = `${jars}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await fetchJars(pom, unfinished);
    await rename(unfinished, jars).catch(async (failure: unknown) => {
      // Another run may have been quicker.
      if (!(await exists(jars))) throw failure;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return jars;
}

async function fetchJars(pom: string, folder: string): Promise<void> {
  console.error(`Fetching what ${pom} asks for with Maven, once …`);
  const options = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const maven = spawn('mvn', options, { stdio: ['ignore', 2, 2] });
  const [status] = await once(maven, 'exit');
  if (status !== 0)
    throw new Error(
      `mvn could not fetch what ${pom} asks for (status ${String(status)}); see what it said above.`,
    );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
