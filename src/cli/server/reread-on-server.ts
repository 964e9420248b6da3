import { z } from 'zod';
import { whole } from '../../graph/rows.ts';
import type { Ingested, Sourced } from '../../ingest/candidate.ts';
import { askServer, type ServerQuestion } from './ask-server.ts';
import { serverResult, settledOnServer } from './server-results.ts';

const COUNTS: ServerQuestion<{ statistics: { documents: number; outdatedDocuments: number } }> = {
  document: 'query Outdated { statistics { documents outdatedDocuments } }',
  shape: z.object({ statistics: z.object({ documents: whole, outdatedDocuments: whole }) }),
};

const resultOfOne = z.object({ id: z.string() }).and(serverResult);

interface Reread {
  readonly reread: { readonly results: z.output<typeof resultOfOne>[]; readonly next: string | null };
}

const REREAD: ServerQuestion<Reread> = {
  document: `mutation Reread($all: Boolean!, $first: Int!, $after: ID) {
    reread(all: $all, first: $first, after: $after) { results { id status code message } next }
  }`,
  shape: z.object({ reread: z.object({ results: z.array(resultOfOne), next: z.string().nullable() }) }),
};

/** Documents of one request: few enough for it to be answered soon. */
const AT_ONCE = 10;

/**
 * How many documents a server's graph has, and how many of them another version has put in; see askServer for what it
 * throws.
 */
export async function outdatedOnServer(server: URL): Promise<{ documents: number; outdated: number }> {
  const { documents, outdatedDocuments } = (await askServer(server, COUNTS, {})).statistics;
  return { documents, outdated: outdatedDocuments };
}

/**
 * Lets a server read its documents again, a few at a time, and tells what became of each.
 *
 * @param all also those that its version has put in
 * @throws see askServer; what was told of until then is done
 */
export async function* rereadOnServer(server: URL, all: boolean): AsyncGenerator<Ingested<Sourced>> {
  let after: string | null = null;
  do {
    const { reread }: Reread = await askServer(server, REREAD, { all, first: AT_ONCE, after });
    for (const { id, ...result } of reread.results) {
      yield { ...settledOnServer(result), id, candidate: { source: { path: id, line: null } } };
    }
    after = reread.next;
  } while (after !== null);
}
