import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { type ArticleSource, BadArticleError, describeSource } from './article-errors.ts';
import { SeenTable } from './seen-table.ts';

type Metadata = Pick<Article, 'title' | 'publisher' | 'publishedOn' | 'url'>;

const METADATA = ['title', 'publisher', 'publishedOn', 'url'] as const;

/** That an article's id and text were in this run before: the first stands, this one is not to be taken again. */
export interface Repeat {
  /** Where the first was. */
  readonly source: ArticleSource;
  /** What the two do not state alike; empty where they are the same in everything. */
  readonly differences: readonly (keyof Metadata)[];
}

/** Numbers of 32 bits that stand for a string: with 128 bits no two ids or texts of any run are taken for one. */
const HASH = 4;
/** An article's row: hashes of its id, its text and its metadata, then the numbers of its file and its line. */
const TEXT = HASH;
const DETAILS = TEXT + HASH;
const PATH = DETAILS + METADATA.length * HASH;
const LINE = PATH + 1;
const NO_LINE = -1;

/**
 * The articles of one run, so that no id means two texts in it. Holds some 120 bytes of each, however long it is, as
 * there may be millions.
 */
export class SeenArticles {
  readonly #rows = new SeenTable(LINE + 1);
  readonly #paths: string[] = [];

  /**
   * Takes note of an article.
   * @returns null where its id is new
   * @throws BadArticleError naming both places where the id already stands for another text: the first is kept,
   *   and which of them is meant is for their owner to say
   */
  add(article: Article, source: ArticleSource): Repeat | null {
    const row = this.#rowOf(article, source);
    const first = this.#rows.findOrAdd(row);
    if (first === null) return null;
    const firstSource = this.#sourceOf(first);
    if (!isAlike(first, row, TEXT)) {
      throw new BadArticleError(
        source,
        `the id ${JSON.stringify(article.id)} is taken by ${describeSource(firstSource)} with another text: ` +
          'give one of them an id of its own, or leave one out',
      );
    }
    const differences = METADATA.filter((_, i) => !isAlike(first, row, DETAILS + i * HASH));
    return { source: firstSource, differences };
  }

  #rowOf(article: Article, { path, line }: ArticleSource): Int32Array {
    // Files come one after the other: a path is kept once for all its articles.
    if (this.#paths.at(-1) !== path) this.#paths.push(path);
    const row = new Int32Array(LINE + 1);
    hashInto(row, 0, article.id);
    hashInto(row, TEXT, article.text);
    for (const [i, key] of METADATA.entries())
      hashInto(row, DETAILS + i * HASH, JSON.stringify(article[key]));
    row[PATH] = this.#paths.length - 1;
    row[LINE] = line ?? NO_LINE;
    return row;
  }

  #sourceOf(row: Int32Array): ArticleSource {
    const line = row[LINE] ?? NO_LINE;
    return { path: this.#paths[row[PATH] ?? 0] ?? '', line: line === NO_LINE ? null : line };
  }
}

function hashInto(row: Int32Array, at: number, text: string): void {
  const digest = createHash('sha256').update(text, 'utf8').digest();
  for (let i = 0; i < HASH; i++) row[at + i] = digest.readInt32LE(4 * i);
}

function isAlike(a: Int32Array, b: Int32Array, from: number): boolean {
  for (let i = from; i < from + HASH; i++) if (a[i] !== b[i]) return false;
  return true;
}
