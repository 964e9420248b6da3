import { z } from 'zod';
import { ServerAddress } from './server-address.ts';
import { NotDateline, ServerRefused, ServerUnavailable } from './server-errors.ts';

const answer = z.object({
  // Left out where the request failed as a whole.
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).default({}) }))
    .default([]),
});

/** A GraphQL document and the shape of what it answers with. */
export interface ServerQuestion<T> {
  readonly document: string;
  readonly shape: z.ZodType<T>;
}

/**
 * Asks a Dateline server. Fields of the answer that fail by themselves and may be null do no harm.
 *
 * @param server where it takes GraphQL
 * @throws ServerUnavailable, NotDateline, and ServerRefused with the server's own code and message
 */
export async function askServer<T>(
  server: URL,
  { document, shape }: ServerQuestion<T>,
  variables: Readonly<Record<string, unknown>>,
): Promise<T> {
  const { status, body } = await post(server, { query: document, variables });
  const parsed = answer.safeParse(body);
  if (!parsed.success) throw new NotDateline(server, `HTTP ${status}, and not as GraphQL answers`);
  const { data, errors } = parsed.data;
  const shaped = shape.safeParse(data);
  if (shaped.success) return shaped.data;
  const [first] = errors;
  if (first === undefined) throw new NotDateline(server, 'its answer has another form');
  const { code } = first.extensions;
  if (code === 'GRAPHQL_VALIDATION_FAILED') throw new NotDateline(server, first.message);
  throw new ServerRefused(typeof code === 'string' ? code : 'SERVER_ERROR', first.message);
}

async function post(server: URL, request: object): Promise<{ status: number; body: unknown }> {
  const token = server instanceof ServerAddress ? server.token : null;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  try {
    const response = await fetch(server, { method: 'POST', headers, body: JSON.stringify(request) });
    const text = await response.text();
    return { status: response.status, body: parseJson(text) };
  } catch (failure) {
    throw new ServerUnavailable(server, reasonOf(failure), { cause: failure });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'the connection was refused'],
  ['ENOTFOUND', 'no machine has that name'],
  ['ECONNRESET', 'it closed the connection'],
  ['UND_ERR_SOCKET', 'it closed the connection'],
  ['UND_ERR_CONNECT_TIMEOUT', 'it did not answer in time'],
  ['UND_ERR_HEADERS_TIMEOUT', 'it did not answer in time'],
]);

/** `fetch` says "fetch failed" whatever failed; the cause says what. */
function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const { cause } = failure;
  if (!(cause instanceof Error)) return failure.message;
  const code = 'code' in cause ? String(cause.code) : '';
  return REASONS.get(code) ?? (cause.message || code || failure.message);
}
