import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { StatementFailed } from '../../src/store/errors.ts';
import { neo4jFailure } from '../../src/store/neo4j-failures.ts';
import { retried } from '../../src/store/neo4j-retries.ts';

const failureOf = (code: string) =>
  neo4jFailure(new Neo4jError('It failed.', code, '', ''), 'bolt://db:7687');

/** Fails as often as there are failures, then answers; says how often it was asked. */
function answering(failures: readonly unknown[]) {
  let asked = 0;
  const ask = async () => {
    const failure = failures[asked];
    asked += 1;
    if (failure !== undefined) throw failure;
    return asked;
  };
  return { ask, asked: () => asked };
}

describe('a question to Neo4j', () => {
  it.each(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.Transaction.DeadlockDetected'])(
    'is asked again after %s, and answered',
    async (code) => {
      expect(await retried(answering([failureOf(code), failureOf(code)]).ask)).toBe(3);
    },
  );

  it('is asked once where the statement is wrong', async () => {
    const { ask, asked } = answering([failureOf('Neo.ClientError.Statement.SyntaxError')]);
    await expect(retried(ask)).rejects.toBeInstanceOf(StatementFailed);
    expect(asked()).toBe(1);
  });

  it('is given up within three seconds while the failure lasts', async () => {
    const began = performance.now();
    const forEver = answering(Array.from({ length: 100 }, () => failureOf('ServiceUnavailable')));
    await expect(retried(forEver.ask)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(forEver.asked()).toBeGreaterThan(2);
  });
});
