import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readArticles } from '../../src/article/read-articles.ts';
import type { Exercise } from './parts.ts';
import { type ProseGold, proseGold } from './prose-gold.ts';

/**
 * Articles of a folder with the gold of a JSON file; null where either is missing.
 *
 * @throws Error where one has no counterpart in the other
 */
export async function loadProse(folder: string, goldFile: string): Promise<Exercise<ProseGold>[] | null> {
  if (!existsSync(folder) || !existsSync(goldFile)) return null;
  const golds = new Map(
    Object.entries(proseGold.parse(JSON.parse(await readFile(goldFile, 'utf8'))).articles),
  );
  const exercises: Exercise<ProseGold>[] = [];
  for await (const outcome of readArticles([folder])) {
    if (!outcome.ok) throw outcome.error;
    const gold = golds.get(outcome.article.id);
    if (gold === undefined) throw new Error(`${goldFile} says nothing of ${outcome.article.id}.`);
    golds.delete(outcome.article.id);
    exercises.push({ article: outcome.article, gold });
  }
  if (golds.size > 0) throw new Error(`${folder} lacks ${[...golds.keys()].join(', ')}.`);
  return exercises;
}
