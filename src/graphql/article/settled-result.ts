import { ApolloServerErrorCode } from '@apollo/server/errors';
import { DatelineError } from '../../errors.ts';
import type { RequestLog } from '../context.ts';
import { isInternal } from '../errors/internal-failure.ts';
import type { IngestResult } from './ingest-result.ts';

/** The result of an article that could not be taken. What is our mistake is logged, and no more than that is said. */
export function failedResult(id: string, failure: unknown, log: RequestLog): IngestResult {
  if (failure instanceof DatelineError && !isInternal(failure)) {
    return { id, status: 'FAILED', code: failure.code, message: failure.message };
  }
  log.error({ err: failure, article: id }, 'An article could not be ingested.');
  const message = 'Dateline failed on this article. The log has the reason, under the id of this request.';
  return { id, status: 'FAILED', code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, message };
}
