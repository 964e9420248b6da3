import neo4j, { type ManagedTransaction, type QueryResult } from 'neo4j-driver';
import { DatelineError } from '../errors.ts';
import { plainRow } from './engine-values.ts';
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
import { Neo4jConnections, type Neo4jSettings } from './neo4j-connections.ts';
import { isTransient, neo4jFailure } from './neo4j-failures.ts';
import { LOCK_CONSTRAINT, sharedLocks, shutGates } from './neo4j-locks.ts';
import { retried } from './neo4j-retries.ts';
import { engineParameters } from './parameters.ts';
import { searchable } from './searchable.ts';
import { carryOut } from './transaction-work.ts';

/** How often a write is begun anew when writers wait for each other; the driver's own patience is short. */
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
  private readonly connections: Neo4jConnections;

  constructor(settings: Neo4jSettings) {
    this.connections = new Neo4jConnections(settings);
    const { database } = settings;
    this.description = `Neo4j at ${this.connections.address}${database ? `, database ${database}` : ''}`;
  }

  /** The first question does without retries, so that a wrong address or password is told at once. */
  async verify(): Promise<void> {
    await this.connections.verify();
    await this.read('RETURN 1 AS one');
  }

  async setUp(schema: GraphSchema): Promise<void> {
    const texts = schema.textIndexes.map((index) => index.cypher);
    for (const statement of [...schema.statements, LOCK_CONSTRAINT, ...texts]) {
      await this.write((transaction) => transaction.run(statement));
    }
    await this.read('CALL db.awaitIndexes($seconds)', { seconds: INDEX_PATIENCE });
  }

  async read(cypher: string, parameters: Parameters = {}, onBehalf?: OnBehalf): Promise<readonly Row[]> {
    const values = engineParameters(parameters, neo4j.int);
    return retried(() =>
      this.connections.inSession(
        async (session, told) => plainRows(await session.run(cypher, values, told)),
        onBehalf,
      ),
    );
  }

  /** What had to be begun anew once is done alone, so that it comes to an end however many others write. */
  async write<T>(
    work: (transaction: Transaction) => Promise<T>,
    { alone = false, onBehalf }: WriteOptions = {},
  ): Promise<T> {
    let attempts = 0;
    const attempt = (transaction: ManagedTransaction) => {
      attempts += 1;
      return this.attempt(transaction, work, alone || attempts > 1);
    };
    for (let round = 1; ; round += 1) {
      try {
        return await this.connections.inSession(
          (session, told) => session.executeWrite(attempt, told),
          onBehalf,
        );
      } catch (failure) {
        if (round === WRITE_ROUNDS || !(failure instanceof DatelineError && isTransient(failure.cause)))
          throw failure;
      }
    }
  }

  async searchText(
    index: TextIndex,
    text: string,
    limit: number,
    onBehalf?: OnBehalf,
  ): Promise<readonly TextHit[]> {
    const words = searchable(text);
    if (words === '') return [];
    const rows = await this.read(FULL_TEXT_SEARCH, { index: index.name, words, limit }, onBehalf);
    return rows.map(({ id, score }) => ({ id: String(id), score: Number(score) }));
  }

  async close(): Promise<void> {
    await this.connections.close();
  }

  /** Statements tell of failures in Dateline's words; the driver must see its own to know when to try again. */
  private async attempt<T>(
    transaction: ManagedTransaction,
    work: (transaction: Transaction) => Promise<T>,
    alone: boolean,
  ): Promise<T> {
    const runOne = async (cypher: string, parameters: Parameters = {}) => {
      const values = engineParameters(parameters, neo4j.int);
      const result = await transaction.run(cypher, values).catch((cause: unknown) => {
        throw neo4jFailure(cause, this.connections.address);
      });
      return plainRows(result);
    };
    try {
      if (alone) await shutGates({ run: runOne });
      return await carryOut(work, { run: runOne, lock: alone ? async () => undefined : sharedLocks() });
    } catch (failure) {
      throw failure instanceof DatelineError && neo4j.isRetryableError(failure.cause)
        ? failure.cause
        : failure;
    }
  }
}

function plainRows({ records }: QueryResult): readonly Row[] {
  return records.map((record) => plainRow(record.toObject(), readScalar));
}

function readScalar(value: unknown): Value | undefined {
  return neo4j.isDate(value) ? value.toString() : undefined;
}
