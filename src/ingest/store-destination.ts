import { setImmediate } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { contentHash } from '../article/article-hash.ts';
import { ingestBatch } from '../graph/ingest-batch.ts';
import type { IngestItem } from '../graph/ingest-item.ts';
import { type RereadScope, rereadBatch } from '../graph/reread-batch.ts';
import type { ArticleReader } from '../reading/article-reader.ts';
import { mayBeEnglish } from '../reading/language/language.ts';
import type { Reading } from '../reading/reading.ts';
import { StoreUnavailable, WorkStopped } from '../store/errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { aheadOfReader } from './ahead.ts';
import { batchOrEach } from './batch-or-each.ts';
import type { Destination, Settled } from './candidate.ts';

/** What it takes to ingest: the store, set up, and what reads an article. */
export interface Graph {
  readonly store: GraphStore;
  readonly reader: ArticleReader;
}

/**
 * A store as a destination: each article is read, and each batch is one transaction. Lost when it is unavailable.
 *
 * @param threads how many articles the reader reads at once
 */
export function storeDestination(graph: Graph, threads = 1): Destination<ItemOrFailure> {
  return readInto(graph, threads, ingestBatch);
}

/** Likewise for documents that the store has: what is read of them takes the place of what was read before. */
export function rereadDestination(graph: Graph, scope: RereadScope, threads = 1): Destination<ItemOrFailure> {
  return readInto(graph, threads, async (store, items) =>
    (await rereadBatch(store, items, scope)).map(({ status }) =>
      status === 'SUPERSEDED' ? { status: 'UNCHANGED', note: SUPERSEDED } : { status },
    ),
  );
}

const SUPERSEDED = 'It was edited or removed meanwhile, and left as it then was.';

type WriteBatch = (store: GraphStore, items: readonly IngestItem[]) => Promise<readonly Settled[]>;

function readInto(
  { store, reader }: Graph,
  threads: number,
  writeBatch: WriteBatch,
): Destination<ItemOrFailure> {
  return {
    description: store.description,
    ahead: aheadOfReader(threads),
    prepare: (article) => readingOf(article, reader),
    async write(readings) {
      const items = readings.flatMap((reading) => ('item' in reading ? [reading.item] : []));
      const written = (
        await batchOrEach(
          items,
          (batch) => writeBatch(store, batch),
          (failure) => failure instanceof StoreUnavailable || failure instanceof WorkStopped,
        )
      ).values();
      return readings.map((reading) =>
        'item' in reading ? { ...noteOn(reading.item.reading), ...next(written) } : reading,
      );
    },
  };
}

type ItemOrFailure = { readonly item: IngestItem } | Extract<Settled, { status: 'FAILED' }>;

async function readingOf(article: Article, reader: ArticleReader): Promise<ItemOrFailure> {
  // Reading may be computation here: whatever else the process does gets its turn between two articles.
  await setImmediate();
  try {
    const reading = await reader.read(article);
    return {
      item: { article, contentHash: contentHash(article), reading, readerVersion: reader.version },
    };
  } catch (error) {
    // A mistake of the reader's: the article's neighbours can be read all the same.
    return { status: 'FAILED', error };
  }
}

function noteOn({ language }: Reading): { readonly note?: string } {
  if (mayBeEnglish(language)) return {};
  return {
    note: `The text is in another language than English (${language}): kept, and nothing read from it.`,
  };
}

function next(written: Iterator<Settled>): Settled {
  const { value, done } = written.next();
  if (done) throw new Error('The graph did not say what became of each article.');
  return value;
}
