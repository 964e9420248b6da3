import type { Article } from '../src/article/article.ts';
import { readArticles } from '../src/article/read-articles.ts';

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
