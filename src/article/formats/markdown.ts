import type { ArticleFormat } from './article-format.ts';
import { parseFrontMatter } from './front-matter.ts';
import { wholeFile } from './whole-file.ts';

/** YAML front matter, where there is any, states the metadata; all after it is the text, marks and all. */
export const markdown: ArticleFormat = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  articlesPerFile: 'one',
  read: wholeFile((content, file) => {
    const { fields, text } = parseFrontMatter(content, file);
    return { ...fields, text };
  }),
};
