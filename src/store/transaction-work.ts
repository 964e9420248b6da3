import type { Parameters, Row, StatementRunner, Transaction } from './graph-store.ts';

/** How an engine runs the statements of one transaction, and how it locks keys by them. */
export interface TransactionEngine {
  run(cypher: string, parameters: Parameters): Promise<readonly Row[]>;
  lock(keys: readonly string[], runner: StatementRunner): Promise<void>;
}

/**
 * Carries out the work of one transaction and waits for every statement of it, also those that the work did not
 * wait for: no engine ends a transaction with a statement under way. A failed statement loses its transaction, also
 * when the work makes nothing of it: engines differ in whether they would commit the rest.
 *
 * @throws what the work throws, else the failure of the first statement that failed
 */
export async function carryOut<T>(
  work: (transaction: Transaction) => Promise<T>,
  engine: TransactionEngine,
): Promise<T> {
  const failures: unknown[] = [];
  const statements: Promise<unknown>[] = [];
  const settled = () => Promise.all(statements);
  const runner: StatementRunner = {
    run(cypher, parameters = {}) {
      const rows = engine.run(cypher, parameters);
      statements.push(rows.catch((failure: unknown) => failures.push(failure)));
      return rows;
    },
  };
  const result = await work({
    run: runner.run,
    lock: (keys) => engine.lock(keys, runner),
  }).finally(settled);
  if (failures.length > 0) throw failures[0];
  return result;
}
