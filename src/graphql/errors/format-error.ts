import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { saysRequestId } from '../../error-codes.ts';
import { DatelineError } from '../../errors.ts';
import { StoreUnavailable } from '../../store/errors.ts';
import { errorDetails } from './error-details.ts';
import { isInternal } from './internal-failure.ts';

const INTERNAL = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/**
 * The one place where failures become what a client sees. A DatelineError keeps its message and code and brings
 * its data along; a client's mistake that GraphQL itself finds while executing is BAD_INPUT; the rest is internal.
 *
 * @param masked whether internals are kept from the client, as in production; the log has them
 */
export function errorFormatter({ masked }: { readonly masked: boolean }) {
  return (formatted: GraphQLFormattedError, failure: unknown): GraphQLFormattedError => {
    const cause = causeOf(failure);
    if (cause !== null && !isInternal(cause)) {
      const message =
        masked && cause instanceof StoreUnavailable ? 'The graph cannot be reached now.' : formatted.message;
      return withCode({ ...formatted, message }, cause.code, errorDetails(cause));
    }
    if (isInputMistake(formatted, failure)) return withCode(formatted, 'BAD_INPUT');
    const code = codeOf(formatted, failure);
    if (code !== INTERNAL) return withCode(formatted, code);
    return masked ? { ...formatted, message: 'Internal server error', extensions: { code } } : formatted;
  };
}

/** Apollo gives no code of its own to two mistakes with persisted queries, which it answers with 400. */
function codeOf({ extensions }: GraphQLFormattedError, failure: unknown): string {
  const code = String(extensions?.code);
  return code === INTERNAL && isBadRequest(failure) ? ApolloServerErrorCode.BAD_REQUEST : code;
}

function isBadRequest(failure: unknown): boolean {
  return failure instanceof GraphQLError && statusIn(failure.extensions.http) === 400;
}

function statusIn(http: unknown): unknown {
  return typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
}

/** Whether a failure is no mistake of the client's, so that it belongs in the log. */
export function isOurFailure(failure: GraphQLError): boolean {
  const cause = causeOf(failure);
  if (cause !== null) return isInternal(cause) || saysRequestId(cause.code);
  const code = failure.extensions.code;
  return (code === undefined || code === INTERNAL) && !isDocumentsMistake(failure) && !isBadRequest(failure);
}

/** The DatelineError that a GraphQL error was made from, where there is one. */
function causeOf(failure: unknown): DatelineError | null {
  if (failure instanceof DatelineError) return failure;
  return failure instanceof GraphQLError && failure.originalError !== undefined
    ? causeOf(failure.originalError)
    : null;
}

function isInputMistake({ extensions }: GraphQLFormattedError, failure: unknown): boolean {
  const code = extensions?.code;
  if (code === ApolloServerErrorCode.BAD_USER_INPUT) return true;
  return code === INTERNAL && failure instanceof GraphQLError && isDocumentsMistake(failure);
}

/**
 * Whether graphql-js blames a place of the client's document, as where a variable that is null meets an argument
 * that must not be: errors of that sort point at nodes by themselves, resolvers' errors do not.
 */
function isDocumentsMistake(failure: GraphQLError): boolean {
  const { originalError } = failure;
  if (originalError === undefined)
    return failure.nodes !== undefined && failure.extensions.code === undefined;
  return originalError instanceof GraphQLError && isDocumentsMistake(originalError);
}

/** For failures that are not internal: where in the code they were noticed is nobody's business. */
function withCode(
  formatted: GraphQLFormattedError,
  code: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions: { ...extensions, code, ...details } };
}
