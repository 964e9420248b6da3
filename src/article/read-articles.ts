import type { Article } from './article.ts';
import { ArticleError, type ArticleSource } from './article-errors.ts';
import { toArticle } from './article-input.ts';
import { openBytes } from './file-bytes.ts';
import { findArticles } from './find-articles.ts';
import type { FormatRecord } from './formats/article-format.ts';
import type { ArticleFile, FoundArticles } from './found-articles.ts';
import { type Repeat, SeenArticles } from './seen-articles.ts';

/** What became of one article. */
export type ArticleOutcome = {
  readonly source: ArticleSource;
  /** How much of FoundArticles.bytes is done with. */
  readonly bytesRead: number;
} & (
  | {
      readonly ok: true;
      readonly article: Article;
      /** Where this run already had this id and text: to be reported as unchanged, not to be taken again. */
      readonly repeats: Repeat | null;
    }
  | { readonly ok: false; readonly error: ArticleError }
);

/** As readFound, for callers who need neither totals nor what was ignored. */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<ArticleOutcome> {
  yield* readFound(await findArticles(paths));
}

/**
 * The articles in the order of `found`, read as they are asked for: one at a time is held, plus what SeenArticles
 * keeps of each that went by. What is wrong with one, or with a whole file, is its outcome and stops nothing else.
 */
export async function* readFound(found: FoundArticles): AsyncGenerator<ArticleOutcome> {
  const seen = new SeenArticles();
  let done = 0;
  for (const entry of found.entries) {
    if (entry.kind === 'failure') {
      yield { ok: false, source: entry.source, error: entry.error, bytesRead: done };
    } else {
      yield* readFile(entry, done, seen);
      done += entry.bytes;
    }
  }
}

async function* readFile(
  file: ArticleFile,
  before: number,
  seen: SeenArticles,
): AsyncGenerator<ArticleOutcome> {
  const source = { path: file.path, line: null };
  const { chunks, consumed } = openBytes(file.path, file.gzipped);
  const fileId = file.format.articlesPerFile === 'one' ? file.id : null;
  const bytesRead = (): number => before + Math.min(consumed(), file.bytes);
  try {
    for await (const record of file.format.read(chunks, source)) {
      yield settle(record, fileId, seen, bytesRead());
    }
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    yield { ok: false, source: error.source, error, bytesRead: before + file.bytes };
  }
}

function settle(
  record: FormatRecord,
  fileId: string | null,
  seen: SeenArticles,
  bytesRead: number,
): ArticleOutcome {
  const { source } = record;
  if ('error' in record) return { ok: false, source, error: record.error, bytesRead };
  try {
    const article = toArticle(record.fields, fileId, source);
    return { ok: true, source, article, repeats: seen.add(article, source), bytesRead };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { ok: false, source, error, bytesRead };
  }
}
