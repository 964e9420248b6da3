import type { Article } from '../../src/article/article.ts';
import { type ArticleOutcome, readArticles } from '../../src/article/read-articles.ts';
import { folderOf } from './folder-of.ts';

export async function outcomesOf(...paths: readonly string[]): Promise<ArticleOutcome[]> {
  const outcomes: ArticleOutcome[] = [];
  for await (const outcome of readArticles(paths)) outcomes.push(outcome);
  return outcomes;
}

/** The outcomes of reading a temporary folder that holds these files. */
export async function outcomesIn(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ArticleOutcome[]> {
  return outcomesOf(await folderOf(files));
}

/** The articles among them, each once. */
export function articlesOf(outcomes: readonly ArticleOutcome[]): Article[] {
  return outcomes.flatMap((outcome) => (outcome.ok && outcome.repeats === null ? [outcome.article] : []));
}

/** Code and message of each failure. */
export function failuresOf(outcomes: readonly ArticleOutcome[]): string[] {
  return outcomes.flatMap((outcome) =>
    outcome.ok ? [] : [`${outcome.error.code} ${outcome.error.message}`],
  );
}

/** The one article of a folder with one file of this name and content. */
export async function articleIn(name: string, content: string | Uint8Array): Promise<Article> {
  const outcomes = await outcomesIn({ [name]: content });
  const [article] = articlesOf(outcomes);
  if (article === undefined || outcomes.length !== 1) throw new Error(failuresOf(outcomes).join('\n'));
  return article;
}
