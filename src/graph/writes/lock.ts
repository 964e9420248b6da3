import type { StatementRunner } from '../../store/graph-store.ts';

/**
 * Lets one writer at a time derive events and names. Where transactions read what others have committed, two
 * writers would else derive the same neighbourhood from stale reports without any conflict to notice it.
 */
export async function takeTurn(transaction: StatementRunner): Promise<void> {
  await transaction.run("MERGE (w:Writer {id: 'graph'}) SET w.turns = coalesce(w.turns, 0) + 1");
}
