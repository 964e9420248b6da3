import { z } from 'zod';
import type { Transaction } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';
import { entityLocks, occasionLocks } from './lock-keys.ts';

const idRow = z.object({ id: text });

/**
 * Locks the entities that profiles are of and that documents mention. Until they are locked another writer may give
 * them to other entities; so they are looked up anew until none is found that is not held.
 */
export async function holdEntities(
  transaction: Transaction,
  profiles: readonly string[],
  documents: readonly string[],
): Promise<void> {
  const held = new Set<string>();
  for (;;) {
    const rows = await transaction.run(
      `UNWIND $profiles AS id MATCH (p:Profile {id: id}) RETURN p.entity AS id
       UNION
       UNWIND $documents AS id MATCH (:Document {id: id})-[:MENTIONS]->(e:Entity) RETURN e.id AS id`,
      { profiles: [...new Set(profiles)], documents },
    );
    const found = readRows(idRow, rows).flatMap(({ id }) => (held.has(id) ? [] : [id]));
    if (found.length === 0) return;
    await transaction.lock(entityLocks(found));
    for (const id of found) held.add(id);
  }
}

/** Locks occasions, and those of what documents report, whose entities are held. */
export async function holdOccasions(
  transaction: Transaction,
  occasions: readonly string[],
  documents: readonly string[],
): Promise<void> {
  const rows = await transaction.run(
    `UNWIND $documents AS id
     MATCH (:Document {id: id})-[:STATES]->(:Report)-[:ABOUT]->(o:Occasion)
     RETURN DISTINCT o.id AS id`,
    { documents },
  );
  await transaction.lock(occasionLocks([...occasions, ...readRows(idRow, rows).map(({ id }) => id)]));
}
