/** A value that goes into a statement or comes out of it. Dates are `YYYY-MM-DD` strings on both ways. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/** What runs statements: the store itself for reads, a transaction for writes. */
export interface StatementRunner {
  /**
   * Runs one Cypher statement. Nodes are never returned whole: statements project what they need.
   *
   * @throws StoreUnavailable when the database cannot be reached or does not answer in time
   */
  run(cypher: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** A hit of full-text search: the node's `id` property and how well it fits (higher is better). */
export interface TextHit {
  readonly id: string;
  readonly score: number;
}

/** Which full-text index to ask: the names of entities, or the texts of documents. */
export type TextIndex = 'entityNames' | 'documentTexts';

/**
 * Where the graph lives. Every store runs the same Cypher and passes the same contract suite
 * (tests/store/contract.ts); what differs between engines stays inside their adapters.
 */
export interface GraphStore {
  /** For people: which store this is and where, without secrets. */
  readonly description: string;
  /** Makes constraints and indexes where they are missing. Safe to repeat. */
  setUp(): Promise<void>;
  /** Runs one reading statement outside any transaction of the caller. */
  read(cypher: string, parameters?: Parameters): Promise<readonly Row[]>;
  /**
   * Runs `work` in one transaction: all of it is kept, or, when it throws, nothing.
   * A store may run `work` again after a transient failure, so `work` has no effect but its statements.
   */
  write<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T>;
  searchText(index: TextIndex, text: string, limit: number): Promise<readonly TextHit[]>;
  close(): Promise<void>;
}
