/**
 * A value that goes into a statement or comes out of it.
 *
 * Numbers without a fraction go in as integers, and both integers and floats come out as numbers. Dates go in as
 * `YYYY-MM-DD` strings (the statement says `date($day)`) and come out as such. Other temporal types are not for
 * storing: engines write them differently, so keep a moment as a string. Neither `undefined` nor a number that is
 * not finite is a value.
 */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/** For whom work is done in the database. */
export interface OnBehalf {
  /** Once it is aborted nobody waits any more: the work is stopped and fails with the signal's reason. */
  readonly signal: AbortSignal;
  /** What the database is told of it, so that its operators know whose work it is: the id of a request. */
  readonly request: string;
}

/** What runs statements inside a transaction. */
export interface StatementRunner {
  /**
   * Runs one Cypher statement. Statements return values, never whole nodes, relationships or paths.
   *
   * @throws StatementFailed when the statement or its parameters are rejected; the transaction is then lost
   * @throws StoreUnavailable when the database cannot be reached or does not answer in time
   */
  run(cypher: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** What a transaction that writes runs its statements with. */
export interface Transaction extends StatementRunner {
  /**
   * Waits until no other transaction holds one of the keys, and holds them until this one ends. What is read from
   * then on is what those before it have committed. Keys are any strings; to lock one again is nothing.
   */
  lock(keys: readonly string[]): Promise<void>;
}

export interface WriteOptions {
  /** Whether the work has to wait for every other transaction that locks anything, and they for it. */
  readonly alone?: boolean;
  readonly onBehalf?: OnBehalf;
}

/**
 * A full-text index over one property of the nodes of one label.
 *
 * The property holds `searchable(text)` (searchable.ts) of what is to be found, which whoever writes the node
 * sees to: engines fold and split words differently, so none is left anything to fold or split.
 */
export interface TextIndex {
  readonly name: string;
  readonly label: string;
  readonly property: string;
  /** The constant `CREATE FULLTEXT INDEX … IF NOT EXISTS` that makes it in Neo4j, where the name is the same. */
  readonly cypher: string;
}

/** What has to exist in the database before the graph's statements run well. */
export interface GraphSchema {
  /**
   * Constant statements that make constraints and indexes, repeatable (`IF NOT EXISTS`) and valid on every
   * engine. A property called `id` is fast to look up wherever it has a unique constraint; any other
   * property needs an index of its own.
   */
  readonly statements: readonly string[];
  readonly textIndexes: readonly TextIndex[];
}

/** A hit of full-text search: the node's `id` property and how well it fits (higher is better). */
export interface TextHit {
  readonly id: string;
  readonly score: number;
}

/**
 * Where the graph lives. Every store runs the same Cypher and passes the same contract suite
 * (tests/store/contract.ts); what differs between engines stays inside their adapters.
 */
export interface GraphStore {
  /** For people: which store this is and where, without secrets. */
  readonly description: string;
  /** Makes constraints and indexes where they are missing, and waits until they can be used. Safe to repeat. */
  setUp(schema: GraphSchema): Promise<void>;
  /**
   * Runs one reading statement on what has been committed, this store's own writes included.
   *
   * @throws StatementFailed when the statement or its parameters are rejected, or when it would write
   * @throws StoreUnavailable when the database cannot be reached or does not answer in time
   */
  read(cypher: string, parameters?: Parameters, onBehalf?: OnBehalf): Promise<readonly Row[]>;
  /**
   * Runs `work` in one transaction: all of it is kept, or, when it throws or a statement in it fails, nothing.
   * What `work` throws is thrown on as it is. Writes do not nest: `work` uses its transaction and nothing else
   * of the store. A store may run `work` again after a transient failure, so it has no effect but its statements.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: WriteOptions): Promise<T>;
  /**
   * The nodes that hold any word of `text`, best first, then by id. Every text is harmless: what is no word
   * (quotes, brackets, operators) is looked past, and a text without words finds nothing.
   *
   * @param limit how many hits at most, at least 1
   */
  searchText(index: TextIndex, text: string, limit: number, onBehalf?: OnBehalf): Promise<readonly TextHit[]>;
  /** Waits for running writes and lets go of the database. Safe to repeat. */
  close(): Promise<void>;
}
