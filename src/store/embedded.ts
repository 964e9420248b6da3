import type grafeo from '@grafeo-db/js';
import { type EmbeddedFile, openEmbeddedFile } from './embedded-file.ts';
import { embeddedHits } from './embedded-search.ts';
import { plainRow } from './engine-values.ts';
import { StatementFailed, StoreUnavailable } from './errors.ts';
import type {
  GraphSchema,
  GraphStore,
  OnBehalf,
  Parameters,
  Row,
  TextHit,
  TextIndex,
  Transaction,
  Value,
  WriteOptions,
} from './graph-store.ts';
import { engineParameters } from './parameters.ts';
import { carryOut } from './transaction-work.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * Unique constraints have no index of their own here, and without one MERGE reads every node of its label. One
 * index serves all labels: the engine keeps it for the property, whatever the label.
 */
const ID_INDEX = 'CREATE INDEX dateline_id IF NOT EXISTS FOR (n:Document) ON (n.id)';

/** Opens the store in a folder of this machine; see `openEmbeddedFile` for what it throws. */
export function openEmbeddedStore(folder: string): GraphStore {
  return new EmbeddedStore(openEmbeddedFile(folder));
}

class EmbeddedStore implements GraphStore {
  readonly description: string;
  /** Ends with the last write asked for so far, whether it was kept or not. */
  private lastWrite: Promise<unknown> = Promise.resolve();
  private readonly reads = new Set<Promise<unknown>>();
  private closed = false;

  constructor(private readonly file: EmbeddedFile) {
    this.description = `embedded store in ${file.folder}`;
  }

  setUp(schema: GraphSchema): Promise<void> {
    return this.afterWrites(async () => {
      for (const statement of [...schema.statements, ID_INDEX]) await run(this.file.database, statement, {});
      for (const index of schema.textIndexes) await this.makeTextIndex(index);
    });
  }

  /** The engine cannot be stopped in a statement: one that nobody waits for any more ends by itself, unread. */
  read(cypher: string, parameters: Parameters = {}, onBehalf?: OnBehalf): Promise<readonly Row[]> {
    const signal = onBehalf?.signal;
    return untilAborted(signal, () => this.readNow(cypher, parameters, signal));
  }

  /** Writes take turns, each alone, so that none has anything to lock. */
  write<T>(work: (transaction: Transaction) => Promise<T>, { onBehalf }: WriteOptions = {}): Promise<T> {
    const signal = onBehalf?.signal;
    return untilAborted(signal, () => this.writeNow(work, signal));
  }

  searchText(
    index: TextIndex,
    text: string,
    limit: number,
    onBehalf?: OnBehalf,
  ): Promise<readonly TextHit[]> {
    const search = () => embeddedHits(this.file.database, index, text, limit);
    return untilAborted(onBehalf?.signal, () => this.whileOpen(search));
  }

  private readNow(
    cypher: string,
    parameters: Parameters,
    signal: AbortSignal | undefined,
  ): Promise<readonly Row[]> {
    return this.whileOpen(async () => {
      // In a transaction that is never committed, so that a statement that would write changes nothing.
      const transaction = this.file.database.beginTransaction();
      try {
        return await run(transaction, cypher, parameters, (result) => {
          signal?.throwIfAborted();
          refuseWrites(result);
        });
      } finally {
        if (transaction.isActive) transaction.rollback();
      }
    });
  }

  private writeNow<T>(
    work: (transaction: Transaction) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    return this.afterWrites(async () => {
      signal?.throwIfAborted();
      const transaction = this.file.database.beginTransaction();
      try {
        const result = await carryOut(work, {
          run: async (cypher, parameters) => {
            signal?.throwIfAborted();
            return run(transaction, cypher, parameters);
          },
          lock: async () => undefined,
        });
        signal?.throwIfAborted();
        transaction.commit();
        this.file.committed();
        return result;
      } catch (failure) {
        if (transaction.isActive) transaction.rollback();
        throw failure;
      }
    });
  }

  async close(): Promise<void> {
    if (this.closed) return this.lastWrite.then(() => undefined);
    this.closed = true;
    this.lastWrite = Promise.allSettled([this.lastWrite, ...this.reads]).then(() => this.file.close());
    await this.lastWrite;
  }

  private async makeTextIndex({ label, property }: TextIndex): Promise<void> {
    try {
      await this.file.database.textSearch(label, property, 'any', 1);
    } catch {
      // It is not there yet. To ask first matters: to make it again would read all its nodes again.
      await this.file.database.createTextIndex(label, property, { tokenizer: 'standard' });
    }
  }

  /** The engine lets one of two writers of the same node fail; one after the other, both succeed. */
  private afterWrites<T>(write: () => Promise<T>): Promise<T> {
    if (this.closed) return Promise.reject(this.closedFailure());
    const result = this.lastWrite.then(write);
    this.lastWrite = result.catch(() => undefined);
    return result;
  }

  private whileOpen<T>(read: () => Promise<T>): Promise<T> {
    if (this.closed) return Promise.reject(this.closedFailure());
    const result = read();
    this.reads.add(result);
    return result.finally(() => this.reads.delete(result));
  }

  private closedFailure(): StoreUnavailable {
    return new StoreUnavailable(`The ${this.description} has been closed.`);
  }
}

/** What runs Cypher: the database or a transaction. */
type Engine = Pick<grafeo.GrafeoDB, 'executeCypher'>;

async function run(
  engine: Engine,
  cypher: string,
  parameters: Parameters,
  check: (result: grafeo.QueryResult) => void = () => undefined,
): Promise<readonly Row[]> {
  const prepared = engineParameters(parameters, (integer) => integer);
  const result = await engine.executeCypher(cypher, prepared).catch((cause: unknown) => {
    throw new StatementFailed(cause instanceof Error ? cause.message : String(cause), { cause });
  });
  check(result);
  return result.toArray().map((row) => plainRow(row, readScalar));
}

function refuseWrites({ counters }: grafeo.QueryResult): void {
  if (Object.values(counters).some((count) => count > 0)) {
    throw new StatementFailed('it writes, and only a statement that reads was expected');
  }
}

/** Integers beyond 2^53 come as bigint. Nodes and relationships come as maps that carry the engine's own keys. */
function readScalar(value: unknown): Value | undefined {
  if (typeof value === 'bigint') return Number(value);
  if (
    typeof value === 'object' &&
    value !== null &&
    '_id' in value &&
    ('_labels' in value || '_type' in value)
  ) {
    throw new StatementFailed('it returns a whole node or relationship, not values');
  }
  return undefined;
}
