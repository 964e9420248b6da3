import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

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

/** What a process that reads articles on one core tells: see read-corpus.ts. */
export const onOneCore = z.object({
  ready: z.number(),
  articles: z.number(),
  seconds: z.number(),
  mebibytes: z.number(),
});

export type OnOneCore = z.infer<typeof onOneCore>;

export const articlesPerSecond = (rounds: readonly Pick<OnOneCore, 'articles' | 'seconds'>[]): number =>
  median(rounds.map(({ articles, seconds }) => articles / seconds));
export const peakMemory = (rounds: readonly Pick<OnOneCore, 'mebibytes'>[]): number =>
  median(rounds.map(({ mebibytes }) => mebibytes));
export const readyAfter = (rounds: readonly Pick<OnOneCore, 'ready'>[]): number =>
  median(rounds.map(({ ready }) => ready));

/**
 * Runs a script of this folder, as built, as often as there are rounds, each time as a process of its own, and gives
 * what each told.
 *
 * @throws where the process fails; on one core it is started by taskset, which only Linux has
 */
export function measure<T>(
  script: string,
  paths: readonly string[],
  { under = [], ...measurement }: Measurement<T>,
): Promise<readonly T[]> {
  return measureCommand([...under, process.execPath, `dist/bench/${script}.js`, ...paths], measurement);
}

/** The same for any command that tells one JSON value on standard output. */
export async function measureCommand<T>(
  command: readonly string[],
  { cores, rounds, shape }: Omit<Measurement<T>, 'under'>,
): Promise<readonly T[]> {
  const [name = '', ...args] = cores === 'one' ? ['taskset', '-c', '0', ...command] : command;
  const told: T[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await run(name, args);
    told.push(shape.parse(JSON.parse(stdout)));
  }
  return told;
}

/** The middle one; of an even number the lower of the two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1] ?? Number.NaN;
}
