/** What a code tells whoever meets it. */
export interface CodeMeaning {
  /** What went wrong, as a sentence. */
  readonly meaning: string;
  /** What to do about it. */
  readonly cure: string;
  /** HTTP status of a request that fails as a whole with this code; such an answer has no `data`. */
  readonly status?: number;
  /** Whether a single field fails with it: `errors` then stands beside `data`, and the status is 200. */
  readonly field?: true;
  /** Whether it is the `code` of a single article in the results of `ingest`. */
  readonly article?: true;
  /** What `extensions` holds beside the code. */
  readonly details?: string;
  /** Whether it is no mistake of the client's: the log has it, and `extensions` the id to find it by. */
  readonly logged?: true;
}

/** The codes of the API. docs/errors.md is written from here. */
export const API_CODES = {
  BAD_REQUEST: {
    status: 400,
    meaning:
      'The request is not what GraphQL over HTTP asks for: no JSON, no `query`, several questions in one, a mutation by GET (status 405), or nothing that shows a browser asked on purpose.',
    cure: 'POST one JSON object with `query` and `variables`, as `content-type: application/json`. A GET needs the header `apollo-require-preflight: true`.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The document is not GraphQL, or has more than 1000 tokens.',
    cure: 'Look at `locations`; ask less in one document.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The document asks for what the schema does not have. After five such errors no more are told.',
    cure: 'Compare with schema/schema.graphql.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document has several operations, or none of the name given.',
    cure: 'Send `operationName`.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    meaning: 'The server does not know the document behind this hash.',
    cure: 'Send the document with its hash once; client libraries do so by themselves.',
  },
  TOO_COMPLEX: {
    status: 400,
    meaning:
      'The operation asks for too much at once: too deep, too many fields or aliases, too large pages.',
    cure: 'Ask for smaller pages, or in several requests.',
    details: '`measure`, `given`, `limit`',
  },
  BAD_INPUT: {
    status: 400,
    field: true,
    article: true,
    meaning:
      'A value makes no sense: of the wrong type, out of range, days in the wrong order, a foreign cursor.',
    cure: 'The message, and `issues` where there are some, name each argument and what is wrong with it.',
    details: '`issues: [{field, message}]`',
  },
  AMBIGUOUS_NAME: {
    field: true,
    meaning: 'Several bear the name.',
    cure: 'Ask with the id of one of the candidates.',
    details: '`candidates: [{id, name, type}]`',
  },
  UNKNOWN_NAME: {
    field: true,
    meaning: 'Nobody bears the name.',
    cure: 'Take one of the suggestions, or `search`.',
    details: '`suggestions: [{id, name, type}]`',
  },
  NOT_FOUND: {
    status: 404,
    field: true,
    meaning: 'A change to something that is not there; as a status, a path that is not there.',
    cure: 'Look the id up; the API is at /graphql.',
  },
  CONTRADICTION: {
    field: true,
    meaning: 'The decision contradicts others.',
    cure: 'Undo what no longer holds first.',
    details: '`decisions`: their ids',
  },
  NOTE_REQUIRED: {
    field: true,
    meaning: 'A decision, or the undoing of one, has no note, and the operator wants a reason for each.',
    cure: 'Send `note`; on the command line --note.',
  },
  UNAUTHENTICATED: {
    status: 401,
    meaning: 'A token is needed and none came, or the one that came is wrong or has expired.',
    cure: 'Send `authorization: Bearer TOKEN`; on the command line set DATELINE_TOKEN.',
  },
  FORBIDDEN: {
    status: 403,
    meaning:
      'The token lacks the role that a field needs; or, where no tokens are set up, a change was asked for from another machine.',
    cure: 'Ask the operator for the role.',
    details: '`role`',
  },
  TOO_LARGE: {
    status: 413,
    field: true,
    article: true,
    meaning: 'A request, the articles of one `ingest` together, or one article is too large.',
    cure: 'Send articles in several requests of at most 50 with 5 MB of text; other requests have at most 100 KB, an article 1 MiB.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    meaning: 'The body is not JSON.',
    cure: 'Send `content-type: application/json`.',
  },
  RATE_LIMITED: {
    status: 429,
    meaning: 'Too many requests from this token or address in the last minute.',
    cure: 'Wait as many seconds as the header `retry-after` says.',
  },
  TIMED_OUT: {
    field: true,
    article: true,
    meaning: 'The request took longer than the server allows; its work in the database was stopped.',
    cure: 'Ask for smaller pages or fewer articles at once.',
    details: '`requestId`',
    logged: true,
  },
  STORE_UNAVAILABLE: {
    field: true,
    meaning: 'The database cannot be reached or does not answer.',
    cure: 'Ask again later; the server goes on by itself when the database is back.',
    details: '`requestId`',
    logged: true,
  },
  AUTHENTICATION_UNAVAILABLE: {
    status: 503,
    meaning: 'The keys that tokens are checked with cannot be fetched.',
    cure: 'Ask again later; the operator looks at DATELINE_JWKS_URL.',
    details: '`requestId`',
    logged: true,
  },
  SHUTTING_DOWN: {
    status: 503,
    meaning: 'The server is being stopped and takes no new requests.',
    cure: 'Ask again; behind a load balancer another server answers.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    field: true,
    article: true,
    meaning:
      'A mistake of Dateline. In production nothing more is said; the log has it under the request id.',
    cure: 'Report it with the request id.',
    details: '`requestId`',
    logged: true,
  },
} as const satisfies Readonly<Record<string, CodeMeaning>>;

/** The codes that only the command line prints; it also repeats those of the API. */
export const COMMAND_CODES = {
  WRONG_USAGE: { meaning: 'The arguments make no sense together (exit code 2).', cure: 'Add --help.' },
  BAD_SETTING: {
    meaning: 'An environment variable has a value that cannot be used (exit code 2).',
    cure: 'The message says what is allowed.',
  },
  SERVER_UNAVAILABLE: { meaning: 'Nothing answers at the address of --server.', cure: 'Start it there.' },
  NOT_DATELINE: {
    meaning: 'What answers at the address of --server is no Dateline of this version.',
    cure: 'Check the address.',
  },
  PORT_IN_USE: { meaning: 'Another program listens on PORT.', cure: 'Take another port.' },
  CANNOT_LISTEN: { meaning: 'The system does not allow HOST or PORT.', cure: 'Check both.' },
  STORE_LOCKED: {
    meaning: "Another process has the embedded store's folder open.",
    cure: 'Stop it, or go through it with --server.',
  },
  STORE_CORRUPT: {
    meaning: 'The folder holds no store that this version can read.',
    cure: 'Name another, or put a backup in its place.',
  },
  STATEMENT_FAILED: {
    meaning: 'The database rejected a statement: a mistake of Dateline.',
    cure: 'Report it.',
  },
  INTERNAL_ERROR: { meaning: 'A mistake of Dateline.', cure: 'Report it with the lines printed.' },
} as const satisfies Readonly<Record<string, CodeMeaning>>;

export type ApiCode = keyof typeof API_CODES;

/** What a code of the API means; null for a string that is none. */
export function meaningOf(code: string): CodeMeaning | null {
  const known: Readonly<Record<string, CodeMeaning>> = API_CODES;
  return Object.hasOwn(known, code) ? (known[code] ?? null) : null;
}

/** Whether `extensions.requestId` goes with it. */
export function saysRequestId(code: string): boolean {
  return meaningOf(code)?.logged ?? false;
}
