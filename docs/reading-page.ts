import { followArticle } from './followed-article.ts';

const ARTICLE = /<!-- article -->\n```text\n([\s\S]*?)\n```/;
const STAGE = /(<!-- stage: (\w+) -->\n```\w+\n)[\s\S]*?(```)/g;

/**
 * The page with what each stage makes of its article, as it is now.
 *
 * @throws Error where the page has no article, or asks for a stage that there is not
 */
export function withStages(page: string): string {
  const [, article] = ARTICLE.exec(page) ?? [];
  if (article === undefined) throw new Error('docs/reading.md has lost its article.');
  const stages = followArticle(article);
  return page.replace(STAGE, (_, head: string, name: string, tail: string) => {
    const lines = stages.get(name);
    if (lines === undefined) throw new Error(`There is no stage "${name}" to show in docs/reading.md.`);
    return `${head}${lines}\n${tail}`;
  });
}
