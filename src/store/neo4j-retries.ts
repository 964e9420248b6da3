import { setTimeout as waited } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { DatelineError } from '../errors.ts';

/** Milliseconds until a question that failed is asked again; twice as many each time. */
const PAUSE = 100;

/** Milliseconds after which it is asked no more. */
export const RETRY_PATIENCE = 2_500;

/**
 * Asks a question again that failed for what passes: a connection that broke, a cluster that chose another leader.
 * For transactions the driver does the same; a question by itself is a transaction to the server only, and so takes
 * one message instead of three.
 */
export async function retried<T>(ask: () => Promise<T>): Promise<T> {
  const end = performance.now() + RETRY_PATIENCE;
  for (let pause = PAUSE; ; pause *= 2) {
    try {
      return await ask();
    } catch (failure) {
      if (!isPassing(failure) || performance.now() + pause > end) throw failure;
    }
    await waited(pause);
  }
}

function isPassing(failure: unknown): boolean {
  return failure instanceof DatelineError && neo4j.isRetryableError(failure.cause);
}
