import { existsSync } from 'node:fs';
import type { Article } from '../src/article/article.ts';
import { readArticles } from '../src/article/read-articles.ts';

const CORPUS = '../shared/eval/corpus-2021-2022.jsonl.gz';
const OWN = 'eval/sets/prose';

/** So many articles are read first, untimed. */
export const WARMING_UP = 200;

/** The paths given, else the corpus of 2021–2022 beside the checkout, else the project's own articles. */
export function corpusPaths(given: readonly string[]): readonly string[] {
  if (given.length > 0) return given;
  return [existsSync(CORPUS) ? CORPUS : OWN];
}

/**
 * The articles at the paths given, one after the other, and all of them again for as long as fewer than `least` were.
 *
 * @throws Error where no article can be read at any of the paths
 */
export async function* corpusOf(paths: readonly string[], least: number): AsyncGenerator<Article> {
  let articles = 0;
  do {
    for await (const outcome of readArticles(paths)) {
      if (!outcome.ok) continue;
      articles++;
      yield outcome.article;
    }
    if (articles === 0)
      throw new Error(`No article can be read at ${paths.join(', ')}; give files or folders of articles.`);
  } while (articles < least);
}
