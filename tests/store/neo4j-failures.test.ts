import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { StatementFailed, StoreUnavailable } from '../../src/store/errors.ts';
import { isTransient, neo4jFailure } from '../../src/store/neo4j-failures.ts';

function said(code: string): Neo4jError {
  return new Neo4jError('What the server says.', code, '', '');
}

describe('a failure that Neo4j tells', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'too many wrong passwords'],
    ['Neo.ClientError.Security.CredentialsExpired', 'has to be changed'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'NEO4J_DATABASE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'offline'],
    ['ServiceUnavailable', 'What the server says'],
    ['SessionExpired', 'What the server says'],
  ])('is that it cannot be used, and what to check, for %s', (code, advice) => {
    const failure = neo4jFailure(said(code), 'bolt://host:7687');
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(String(failure)).toContain('bolt://host:7687');
    expect(String(failure)).toContain(advice);
  });

  it.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Schema.ConstraintValidationFailed'])(
    'is a failed statement, with what the server said and its code, for %s',
    (code) => {
      const cause = said(code);
      const failure = neo4jFailure(cause, 'bolt://host:7687');
      expect(failure).toBeInstanceOf(StatementFailed);
      expect(failure).toMatchObject({ message: expect.stringContaining(code), cause });
    },
  );

  it('is left as it is when it is none of the driver', () => {
    const failure = new Error('mishap');
    expect(neo4jFailure(failure, 'bolt://host:7687')).toBe(failure);
  });

  it('is transient when two transactions waited for each other, and not when the database is offline', () => {
    expect(isTransient(said('Neo.TransientError.Transaction.DeadlockDetected'))).toBe(true);
    expect(isTransient(said('Neo.TransientError.General.DatabaseUnavailable'))).toBe(false);
    expect(isTransient(said('Neo.ClientError.Statement.SyntaxError'))).toBe(false);
  });
});
