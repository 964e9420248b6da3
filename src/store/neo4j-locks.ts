import { createHash } from 'node:crypto';
import type { StatementRunner } from './graph-store.ts';

/**
 * Locks by key, in a database that locks nodes only. A key is one of 65,536 nodes, by its hash: few enough to stay
 * for ever, enough for two transactions of some hundred keys to hit upon one seldom. Where they do, one of them waits
 * for nothing, which harms nobody.
 *
 * Beside them there are gates. Who locks keys goes through one of them; who has to be alone shuts them all. Gates come
 * before keys and each are taken in their order, so that transactions that lock all their keys at once never wait for
 * each other in a circle.
 */
export const LOCK_CONSTRAINT = 'CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (l:Lock) REQUIRE l.id IS UNIQUE';

const GATES = Array.from({ length: 32 }, (_, i) => `gate ${String(i).padStart(2, '0')}`);

/** To set a property takes the node's lock, which the server keeps to the end of the transaction. */
const TAKE = 'UNWIND $ids AS id MERGE (l:Lock {id: id}) SET l.held = true';

/** What locks keys for one transaction. */
export type Locks = (keys: readonly string[], runner: StatementRunner) => Promise<void>;

export function sharedLocks(): Locks {
  const held = new Set<string>();
  return async (keys, runner) => {
    const nodes = [...new Set(keys.map(nodeOf))].filter((node) => !held.has(node)).sort();
    const [first] = nodes;
    if (first === undefined) return;
    const gate = held.size > 0 ? [] : [GATES[Number.parseInt(first, 16) % GATES.length] ?? ''];
    for (const node of nodes) held.add(node);
    await runner.run(TAKE, { ids: [...gate, ...nodes] });
  };
}

/** Takes all gates; who holds them need lock nothing more. */
export async function shutGates(runner: StatementRunner): Promise<void> {
  await runner.run(TAKE, { ids: GATES });
}

function nodeOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 4);
}
