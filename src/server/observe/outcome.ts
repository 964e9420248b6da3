/** What became of a request, for the log and the metrics. */
export interface Outcome {
  /** The name that the client gave its operation: anything at all, so it is for the log only. */
  operationName: string | null;
  /** `query` or `mutation`; null where it was not found out. */
  type: string | null;
  /** The outermost field of the operation, `several`, or `none` where it was not found out. */
  field: string;
  /** The codes of its errors, each once. */
  codes: readonly string[];
  statements: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    outcome: Outcome;
  }
}

export function noOutcome(): Outcome {
  return { operationName: null, type: null, field: 'none', codes: [], statements: 0 };
}
