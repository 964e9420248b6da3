import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { DatelineError } from '../errors.ts';
import { plainRow } from './engine-values.ts';
import { StoreUnavailable } from './errors.ts';
import type {
  GraphSchema,
  GraphStore,
  Parameters,
  Row,
  TextHit,
  TextIndex,
  Transaction,
  Value,
  WriteOptions,
} from './graph-store.ts';
import { isTransient, neo4jFailure } from './neo4j-failures.ts';
import { LOCK_CONSTRAINT, sharedLocks, shutGates } from './neo4j-locks.ts';
import { engineParameters } from './parameters.ts';
import { searchable } from './searchable.ts';
import { carryOut } from './transaction-work.ts';

/** Where a Neo4j database is. Without a user name no credentials are sent, without a database its user's home is used. */
export interface Neo4jSettings {
  /** `bolt://`, `neo4j://` or the same with `+s` or `+ssc` */
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/** In milliseconds. Together they let a server that is not there fail within five seconds; by default that takes 30 to 66. */
const PATIENCE = {
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 4_500,
  maxTransactionRetryTime: 2_500,
};

/** How often a write is begun anew when writers wait for each other; the driver's own patience is short, see above. */
const WRITE_ROUNDS = 8;

/** Seconds that indexes may take to be made on a graph that is already large. */
const INDEX_PATIENCE = 600;

const FULL_TEXT_SEARCH = `
  CALL db.index.fulltext.queryNodes($index, $words) YIELD node, score
  WITH node.id AS id, score WHERE id IS NOT NULL
  RETURN id, score ORDER BY score DESC, id LIMIT $limit`;

/**
 * Connects to a Neo4j database and makes sure that it answers.
 *
 * @throws StoreUnavailable when it cannot be reached, does not know the user or the database, or does not answer
 */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<GraphStore> {
  const store = new Neo4jStore(settings);
  try {
    await store.verify();
    return store;
  } catch (failure) {
    await store.close();
    throw failure;
  }
}

class Neo4jStore implements GraphStore {
  readonly description: string;
  private readonly address: string;
  private readonly driver: Driver;

  constructor(private readonly settings: Neo4jSettings) {
    this.address = settings.uri.replace(/\/\/[^/]*@/, '//');
    this.description = `Neo4j at ${this.address}${settings.database ? `, database ${settings.database}` : ''}`;
    const { username, password } = settings;
    const credentials = username ? neo4j.auth.basic(username, password ?? '') : undefined;
    try {
      this.driver = neo4j.driver(settings.uri, credentials, { ...PATIENCE, disableLosslessIntegers: true });
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new StoreUnavailable(
        `NEO4J_URI is no address of a Neo4j server: ${said}. It looks like bolt://HOST:7687.`,
        {
          cause,
        },
      );
    }
  }

  /** The first question does without retries, so that a wrong address or password is told at once. */
  async verify(): Promise<void> {
    await this.driver.getServerInfo().catch((cause: unknown) => {
      throw neo4jFailure(cause, this.address);
    });
    await this.read('RETURN 1 AS one');
  }

  async setUp(schema: GraphSchema): Promise<void> {
    const texts = schema.textIndexes.map((index) => index.cypher);
    for (const statement of [...schema.statements, LOCK_CONSTRAINT, ...texts]) {
      await this.write((transaction) => transaction.run(statement));
    }
    await this.read('CALL db.awaitIndexes($seconds)', { seconds: INDEX_PATIENCE });
  }

  read(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.inSession((session) =>
      session.executeRead((transaction) => run(transaction, cypher, parameters)),
    );
  }

  /** What had to be begun anew once is done alone, so that it comes to an end however many others write. */
  async write<T>(
    work: (transaction: Transaction) => Promise<T>,
    { alone = false }: WriteOptions = {},
  ): Promise<T> {
    let attempts = 0;
    for (let round = 1; ; round += 1) {
      try {
        return await this.inSession((session) =>
          session.executeWrite((transaction) => {
            attempts += 1;
            return this.attempt(transaction, work, alone || attempts > 1);
          }),
        );
      } catch (failure) {
        if (round === WRITE_ROUNDS || !(failure instanceof DatelineError && isTransient(failure.cause)))
          throw failure;
      }
    }
  }

  async searchText(index: TextIndex, text: string, limit: number): Promise<readonly TextHit[]> {
    const words = searchable(text);
    if (words === '') return [];
    const rows = await this.read(FULL_TEXT_SEARCH, { index: index.name, words, limit });
    return rows.map(({ id, score }) => ({ id: String(id), score: Number(score) }));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  /** Statements tell of failures in Dateline's words; the driver must see its own to know when to try again. */
  private async attempt<T>(
    transaction: ManagedTransaction,
    work: (transaction: Transaction) => Promise<T>,
    alone: boolean,
  ): Promise<T> {
    const runOne = (cypher: string, parameters: Parameters = {}) =>
      run(transaction, cypher, parameters).catch((cause: unknown) => {
        throw neo4jFailure(cause, this.address);
      });
    try {
      if (alone) await shutGates({ run: runOne });
      return await carryOut(work, { run: runOne, lock: alone ? async () => undefined : sharedLocks() });
    } catch (failure) {
      throw failure instanceof DatelineError && neo4j.isRetryableError(failure.cause)
        ? failure.cause
        : failure;
    }
  }

  /** Sessions share their bookmarks, so that on a cluster too every read sees the writes before it. */
  private async inSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.settings;
    const bookmarkManager = this.driver.executeQueryBookmarkManager;
    const session = this.driver.session(database ? { database, bookmarkManager } : { bookmarkManager });
    try {
      return await use(session);
    } catch (cause) {
      throw neo4jFailure(cause, this.address);
    } finally {
      // A session that lost its server fails to close, too; what went wrong first is what matters.
      await session.close().catch(() => undefined);
    }
  }
}

async function run(
  transaction: ManagedTransaction,
  cypher: string,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const result = await transaction.run(cypher, engineParameters(parameters, neo4j.int));
  return result.records.map((record) => plainRow(record.toObject(), readScalar));
}

function readScalar(value: unknown): Value | undefined {
  return neo4j.isDate(value) ? value.toString() : undefined;
}
