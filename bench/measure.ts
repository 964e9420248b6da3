import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { z } from 'zod';

const run = promisify(execFile);

/** Where a measured process may run. */
export type Cores = 'one' | 'all';

interface Measurement<T> {
  readonly cores: Cores;
  readonly rounds: number;
  readonly shape: z.ZodType<T>;
  /** A command that runs the one behind it, as one that gives it a database. */
  readonly under?: readonly string[];
}

/**
 * Runs a script of this folder as a process of its own, so often as there are rounds, and gives what each told.
 *
 * @throws where the process fails; on one core it is started by taskset, which only Linux has
 */
export async function measure<T>(
  script: string,
  paths: readonly string[],
  { cores, rounds, shape, under = [] }: Measurement<T>,
): Promise<readonly T[]> {
  const own = [process.execPath, fileURLToPath(new URL(`./${script}.js`, import.meta.url)), ...paths];
  const node = [...under, ...own];
  const [command = '', ...args] = cores === 'one' ? ['taskset', '-c', '0', ...node] : node;
  const told: T[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await run(command, args);
    told.push(shape.parse(JSON.parse(stdout)));
  }
  return told;
}

/** The middle one; of an even number the lower of the two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1] ?? Number.NaN;
}
