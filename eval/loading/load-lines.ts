import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseArticleInput } from '../../src/article/article-input.ts';
import type { Exercise } from './parts.ts';

/** The texts of a JSON Lines file, each with its gold under the key `gold`; null where the file is missing. */
export async function loadLines<Gold>(file: string, gold: z.ZodType<Gold>): Promise<Exercise<Gold>[] | null> {
  if (!existsSync(file)) return null;
  const line = z.object({ gold });
  const lines = (await readFile(file, 'utf8')).split('\n').filter((one) => one !== '');
  return lines.map((one, index) => {
    const fields: unknown = JSON.parse(one);
    return { article: parseArticleInput(fields, `${file}:${index + 1}`), gold: line.parse(fields).gold };
  });
}
