import { z } from 'zod';
import type { StatementRunner } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';

const decisionRow = z.object({ id: text });

/** The decisions in force that part what the entity now holds together. */
export async function partedWithin(transaction: StatementRunner, entity: string): Promise<string[]> {
  const rows = await transaction.run(
    `MATCH (:Entity {id: $entity})<-[:BELONGS_TO]-(:Profile)<-[:MEANS]-(:Anchor)<-[:PARTS]-(d:Decision {inForce: true})
     MATCH (d)-[:FROM]->(:Anchor)-[:MEANS]->(:Profile)-[:BELONGS_TO]->(:Entity {id: $entity})
     RETURN DISTINCT d.id AS id`,
    { entity },
  );
  return ids(rows);
}

/** The decisions in force that join anything of the entity. */
export async function joiningWithin(transaction: StatementRunner, entity: string): Promise<string[]> {
  const rows = await transaction.run(
    `MATCH (:Entity {id: $entity})<-[:BELONGS_TO]-(:Profile)<-[:MEANS]-(:Anchor)<-[:JOINS]-(d:Decision {inForce: true})
     RETURN DISTINCT d.id AS id`,
    { entity },
  );
  return ids(rows);
}

function ids(rows: Parameters<typeof readRows>[1]): string[] {
  return readRows(decisionRow, rows)
    .map(({ id }) => id)
    .sort();
}
