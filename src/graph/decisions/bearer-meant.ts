import { z } from 'zod';
import { canonicalId } from '../../identity/names/entity-id.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';
import { NothingToDecide } from './decision-errors.ts';

/** An entity and the one of its bearers that an id names. */
export interface BearerMeant {
  readonly entity: string;
  readonly bearer: string;
}

/**
 * Whom an id means: the bearer that has it, whether it is an entity's or was before a decision joined it to another;
 * else the one bearer who goes by the name that gives the id.
 *
 * @throws NothingToDecide where nobody has the id, or several go by its name
 */
export async function bearerMeant(transaction: StatementRunner, id: string): Promise<BearerMeant> {
  const ids = [...new Set([id, canonicalId(id) ?? id])];
  const rows = await transaction.run(
    `UNWIND $ids AS id
     MATCH (p:Profile {bearer: id})-[:BELONGS_TO]->(e:Entity)
     RETURN DISTINCT e.id AS entity, p.bearer AS bearer, true AS own
     UNION
     UNWIND $ids AS id
     MATCH (p:Profile {aloneId: id})-[:BELONGS_TO]->(e:Entity)
     RETURN DISTINCT e.id AS entity, p.bearer AS bearer, false AS own`,
    { ids },
  );
  const found = readRows(z.object({ entity: text, bearer: text, own: z.boolean() }), rows);
  const own = ids.flatMap((each) => found.filter(({ bearer, own: has }) => has && bearer === each));
  const [meant, another] = own.length > 0 ? own.slice(0, 1) : found;
  if (meant === undefined || another !== undefined) {
    throw new NothingToDecide(`There is no person, organization or place with the id "${id}".`);
  }
  return { entity: meant.entity, bearer: meant.bearer };
}
