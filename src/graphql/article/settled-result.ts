import { ApolloServerErrorCode } from '@apollo/server/errors';
import { DatelineError } from '../../errors.ts';
import type { Settled } from '../../ingest/candidate.ts';
import type { RequestLog } from '../context.ts';
import { isInternal } from '../errors/internal-failure.ts';
import type { IngestResult } from './ingest-result.ts';

/** The result of an article that was settled, by the id that the client knows it by. */
export function settledResult(id: string, settled: Settled, log: RequestLog): IngestResult {
  if (settled.status === 'FAILED') return failedResult(id, settled.error, log);
  return { id, status: settled.status, code: null, message: settled.note ?? null };
}

/** The result of an article that could not be taken. What is our mistake is logged, and no more than that is said. */
function failedResult(id: string, failure: unknown, log: RequestLog): IngestResult {
  if (failure instanceof DatelineError && !isInternal(failure)) {
    return { id, status: 'FAILED', code: failure.code, message: failure.message };
  }
  log.error({ err: failure, article: id }, 'An article could not be ingested.');
  const message = 'Dateline failed on this article. The log has the reason, under the id of this request.';
  return { id, status: 'FAILED', code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, message };
}
