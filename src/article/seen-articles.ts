import type { Article } from './article.ts';
import { type ArticleSource, BadArticleError, describeSource } from './article-errors.ts';
import { sha256 } from './article-hash.ts';

type Metadata = Pick<Article, 'title' | 'publisher' | 'publishedOn' | 'url'>;

const METADATA = ['title', 'publisher', 'publishedOn', 'url'] as const;

interface Seen {
  readonly source: ArticleSource;
  readonly textHash: string;
  readonly metadata: Metadata;
}

/** That an article's id and text were in this run before: the first stands, this one is not to be taken again. */
export interface Repeat {
  /** Where the first was. */
  readonly source: ArticleSource;
  /** What the two do not state alike; empty where they are the same in everything. */
  readonly differences: readonly (keyof Metadata)[];
}

/** The articles of one run, so that no id means two texts in it. Holds the metadata of each, and a hash. */
export class SeenArticles {
  readonly #byId = new Map<string, Seen>();

  /**
   * Takes note of an article.
   * @returns null where its id is new
   * @throws BadArticleError naming both places where the id already stands for another text: the first is kept,
   *   and which of them is meant is for their owner to say
   */
  add(article: Article, source: ArticleSource): Repeat | null {
    const { id, text, title, publisher, publishedOn, url } = article;
    const textHash = sha256(text);
    const first = this.#byId.get(id);
    if (first === undefined) {
      this.#byId.set(id, { source, textHash, metadata: { title, publisher, publishedOn, url } });
      return null;
    }
    if (first.textHash !== textHash) {
      throw new BadArticleError(
        source,
        `the id ${JSON.stringify(id)} is taken by ${describeSource(first.source)} with another text: ` +
          'give one of them an id of its own, or leave one out',
      );
    }
    return {
      source: first.source,
      differences: METADATA.filter((key) => first.metadata[key] !== article[key]),
    };
  }
}
