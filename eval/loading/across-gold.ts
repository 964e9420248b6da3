import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EVENT_KINDS } from '../../src/reading/reading.ts';

const names = z.array(z.array(z.string()));
const told = { kind: z.enum(EVENT_KINDS), articles: z.array(z.string()) };

const acrossGold = z.object({
  /** Each list the names of one and the same, those of different lists of different ones. */
  samePerson: names,
  samePlace: names,
  /** What all these articles report, on these inclusive days. */
  sameEvent: z.array(z.object({ ...told, start: z.string(), end: z.string() })),
  /** What these articles report of a kind are different events. */
  notSameEvent: z.array(z.object(told)),
});

/** What articles taken together say: what is one and what is two. */
export type AcrossGold = z.output<typeof acrossGold>;

/** The part of a gold file that is about its articles together; null where the file is missing. */
export async function loadAcross(file: string): Promise<AcrossGold | null> {
  if (!existsSync(file)) return null;
  return z.object({ acrossArticles: acrossGold }).parse(JSON.parse(await readFile(file, 'utf8')))
    .acrossArticles;
}
