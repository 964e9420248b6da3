import { z } from 'zod';
import type { Article } from '../../article/article.ts';
import { batchOrEach } from '../../ingest/batch-or-each.ts';
import type { Destination, Settled } from '../../ingest/candidate.ts';
import { askServer, type ServerQuestion } from './ask-server.ts';
import { NotDateline, ServerRefused, ServerUnavailable } from './server-errors.ts';
import { serverResult, settledOnServer } from './server-results.ts';

const INGEST: ServerQuestion<{ ingest: z.output<typeof serverResult>[] }> = {
  document: `mutation Ingest($articles: [ArticleInput!]!) {
    ingest(articles: $articles) { id status code message }
  }`,
  shape: z.object({ ingest: z.array(serverResult) }),
};

/** A running server as a destination: it reads the articles and writes them. */
export function serverDestination(server: URL): Destination<Article> {
  return {
    description: `the graph of ${server.origin}`,
    ahead: { items: 1, size: 0 },
    prepare: async (article) => article,
    write: (articles) => batchOrEach(articles, (batch) => send(server, batch), isLost),
  };
}

async function send(server: URL, articles: readonly Article[]): Promise<readonly Settled[]> {
  const { ingest } = await askServer(server, INGEST, { articles });
  if (ingest.length !== articles.length) throw new NotDateline(server, 'it does not tell of each article');
  return ingest.map(settledOnServer);
}

function isLost(failure: unknown): boolean {
  return (
    failure instanceof ServerUnavailable ||
    failure instanceof NotDateline ||
    (failure instanceof ServerRefused && failure.code === 'STORE_UNAVAILABLE')
  );
}
