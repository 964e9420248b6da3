import type { GivenReason } from '../../graph/decisions/deciding.ts';
import type { DecisionRecord } from '../../graph/records.ts';
import type { Collected } from '../collect-pages.ts';
import type { Invocation } from '../invocation.ts';

/** Where decisions on who is who are made and listed: a store, or a server that has one. */
export interface Curation {
  same(a: string, b: string, given: GivenReason): Promise<DecisionRecord>;
  different(a: string, document: string, given: GivenReason): Promise<DecisionRecord>;
  undo(decision: string, given: GivenReason): Promise<DecisionRecord>;
  /** All, newest first. */
  decisions(): Promise<Collected<DecisionRecord>>;
}

/** Curates the graph of the server given, or else the one that the environment names. */
export async function withCuration<T>(
  server: URL | undefined,
  invocation: Invocation,
  use: (curation: Curation) => Promise<T>,
): Promise<T> {
  if (server !== undefined) {
    const { serverCuration } = await import('./server-curation.ts');
    return use(serverCuration(server));
  }
  const { withStoreCuration } = await import('./store-curation.ts');
  return withStoreCuration(invocation, use);
}
