import { nextToReread } from '../../graph/questions/outdated-documents.ts';
import { BATCH_LIMITS } from '../../ingest/batch-limits.ts';
import { rereadDocuments } from '../../ingest/reread-documents.ts';
import type { RequestContext } from '../context.ts';
import { BadInput } from '../errors/bad-input.ts';
import type { IngestResult } from './ingest-result.ts';
import type { RereadArgs } from './reread-args.ts';
import type { RereadResult } from './reread-result.ts';
import { settledResult } from './settled-result.ts';

/**
 * Reads the next documents again, from the texts that the graph keeps. What is wrong with one is its own result.
 *
 * @throws BadInput for a number of documents that is none or too many for a batch
 * @throws StoreUnavailable when the database cannot be reached
 */
export async function rereadSome(
  { all, first, after }: RereadArgs,
  { store, reader, log }: RequestContext,
): Promise<RereadResult> {
  if (first < 1 || first > BATCH_LIMITS.articles) {
    throw new BadInput([{ field: 'first', message: `must be from 1 to ${BATCH_LIMITS.articles}` }]);
  }
  const scope = all ? 'ALL' : 'OUTDATED';
  const { ids, more } = await nextToReread(
    store,
    { reader: reader.version, scope },
    { after: after ?? '', first },
  );
  const results: IngestResult[] = [];
  for await (const reread of rereadDocuments({ store, reader }, ids, scope)) {
    results.push(settledResult(reread.id, reread, log));
  }
  return { results, next: more ? (ids.at(-1) ?? null) : null };
}
