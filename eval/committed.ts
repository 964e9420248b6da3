import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Measured } from './evaluate.ts';
import type { Figures } from './evaluation-set.ts';

/** The figures that were committed, by part. */
export type Committed = Readonly<Record<string, Figures>>;

const FILE = fileURLToPath(new URL('figures.json', import.meta.url));

/** How far a figure may fall: a point. Counts of what is wrong may rise by as much as stands here. */
const POINT = 1;
const WRONG_THINGS: ReadonlyMap<string, number> = new Map([
  ['bad offsets', 0],
  ['claimed of refusals', 1],
  ['entity ids changed', 0.2],
  ['event ids changed', 0.2],
  ['other pairs an article', 0.05],
  ['pairs joined', 0],
  ['pairs split', 0],
]);

/** The figures that the project's README shows; empty before the first are written. */
export async function committedFigures(): Promise<Committed> {
  if (!existsSync(FILE)) return {};
  return z
    .record(z.string(), z.record(z.string(), z.number()))
    .parse(JSON.parse(await readFile(FILE, 'utf8')));
}

export async function commitFigures(measured: readonly Measured[]): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(figuresByPart(measured), null, 2)}\n`);
}

/** The figures alone, by part. */
export function figuresByPart(measured: readonly Measured[]): Committed {
  return Object.fromEntries(measured.map(({ name, figures }) => [name, figures]));
}

/** A line for every figure that is worse than the committed one by more than it may be. */
export function worsened(measured: readonly Measured[], committed: Committed): readonly string[] {
  return measured.flatMap(({ name, figures }) =>
    Object.entries(committed[name] ?? {}).flatMap(([figure, before]) => {
      const now = figures[figure];
      if (now !== undefined && !isWorse(figure, before, now)) return [];
      return [`${name}: ${figure} is ${now}, and was ${before}`];
    }),
  );
}

function isWorse(figure: string, before: number, now: number): boolean {
  const rise = WRONG_THINGS.get(figure);
  return rise === undefined ? now < before - POINT : now > before + rise;
}
