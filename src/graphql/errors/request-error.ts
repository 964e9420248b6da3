import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { meaningOf } from '../../error-codes.ts';
import type { DatelineError } from '../../errors.ts';

/**
 * A failure of a request as a whole, before anything of it was executed, with the HTTP status of its code.
 *
 * @param headers what the answer has to carry, as a challenge
 */
export function requestError(
  failure: DatelineError,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  const status = meaningOf(failure.code)?.status ?? 500;
  return new GraphQLError(failure.message, {
    originalError: failure,
    extensions: { code: failure.code, http: { status, headers: new HeaderMap(Object.entries(headers)) } },
  });
}
