import type { ArticleFormat } from './article-format.ts';
import { wholeFile } from './whole-file.ts';

/** The file is the text; a leading ` date YYYY-MM-DD ` in it gives its day, as in every text. */
export const plainText: ArticleFormat = {
  name: 'plain text',
  extensions: ['.txt'],
  articlesPerFile: 'one',
  read: wholeFile((text) => ({ text })),
};
