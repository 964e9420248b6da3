import type { Parameters, Row, StatementRunner } from './graph-store.ts';

/**
 * Carries out the work of one transaction and waits for every statement of it, also those that the work did not
 * wait for: no engine ends a transaction with a statement under way. A failed statement loses its transaction, also
 * when the work makes nothing of it: engines differ in whether they would commit the rest.
 *
 * @throws what the work throws, else the failure of the first statement that failed
 */
export async function carryOut<T>(
  work: (transaction: StatementRunner) => Promise<T>,
  run: (cypher: string, parameters: Parameters) => Promise<readonly Row[]>,
): Promise<T> {
  const failures: unknown[] = [];
  const statements: Promise<unknown>[] = [];
  const settled = () => Promise.all(statements);
  const result = await work({
    run(cypher, parameters = {}) {
      const rows = run(cypher, parameters);
      statements.push(rows.catch((failure: unknown) => failures.push(failure)));
      return rows;
    },
  }).finally(settled);
  if (failures.length > 0) throw failures[0];
  return result;
}
