import { parseArticleInput } from '../../article/article-input.ts';
import { SeenArticles } from '../../article/seen-articles.ts';
import { BATCH_LIMITS } from '../../ingest/batch-limits.ts';
import type { Candidate } from '../../ingest/candidate.ts';
import { ingestArticles } from '../../ingest/ingest-articles.ts';
import { storeDestination } from '../../ingest/store-destination.ts';
import type { RequestContext } from '../context.ts';
import { BadInput } from '../errors/bad-input.ts';
import { TooLarge } from '../errors/too-large.ts';
import type { ArticleInput } from './article-input.ts';
import type { IngestResult } from './ingest-result.ts';
import { settledResult } from './settled-result.ts';

/** An element of the request, with what to call it where it turns out to be no article. */
type Offered = Candidate & { readonly givenId: string };

/**
 * Reads articles into the graph. What is wrong with one is its own result, and costs the others nothing.
 *
 * @returns one result for each, in the order given
 * @throws BadInput when there are more than one batch holds, TooLarge when their texts are: nothing is stored then
 * @throws StoreUnavailable when the database cannot be reached
 */
export async function ingestInputs(
  inputs: readonly ArticleInput[],
  { store, reader, log, ingested: tell }: RequestContext,
): Promise<readonly IngestResult[]> {
  checkSize(inputs);
  const results: IngestResult[] = [];
  const destination = storeDestination({ store, reader });
  for await (const ingested of ingestArticles(offered(inputs), destination, BATCH_LIMITS)) {
    const { id, status, candidate } = ingested;
    tell(id, status);
    const isUnread = status === 'FAILED' && !candidate.ok;
    results.push(settledResult(isUnread ? candidate.givenId : id, ingested, log));
  }
  return results;
}

function checkSize(inputs: readonly ArticleInput[]): void {
  if (inputs.length > BATCH_LIMITS.articles) {
    const message = `must be at most ${BATCH_LIMITS.articles} in one request, not ${inputs.length}: send them in several`;
    throw new BadInput([{ field: 'articles', message }]);
  }
  const bytes = inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (bytes > BATCH_LIMITS.bytes) {
    throw new TooLarge(
      `articles have ${bytes.toLocaleString('en-US')} bytes of text together; one request may bring ${BATCH_LIMITS.bytes.toLocaleString('en-US')}: send them in several.`,
    );
  }
}

function* offered(inputs: readonly ArticleInput[]): Generator<Offered> {
  const seen = new SeenArticles();
  for (const [index, input] of inputs.entries()) {
    const source = { path: `articles[${index}]`, line: null };
    const givenId = input.id || input.url || source.path;
    try {
      const article = parseArticleInput(input, source.path);
      yield { ok: true, source, givenId, article, repeats: seen.add(article, source) };
    } catch (error) {
      yield { ok: false, source, givenId, error };
    }
  }
}
