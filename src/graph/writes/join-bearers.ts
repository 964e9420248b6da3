import { z } from 'zod';
import { joinedBearers } from '../../identity/decisions/joined-bearers.ts';
import { ENTITY_TYPES, type EntityType } from '../../reading/reading.ts';
import type { Transaction } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';
import { bearerLocks, entityLocks } from './lock-keys.ts';
import type { MovedProfile } from './profile-rows.ts';

const linkRow = z.object({ a: text, b: text });
const ownedRow = z.object({ id: text, type: z.enum(ENTITY_TYPES), bearer: text, entity: text });

/**
 * Makes the entities of bearers: one for each, or one for all that decisions in force say are the same.
 *
 * @param bearers those of which profiles or decisions changed
 * @param renamed profiles of them that ids of events call otherwise now
 * @returns the profiles that are another entity's now, and those renamed, as far as they were somebody's before
 */
export async function joinBearers(
  transaction: Transaction,
  bearers: readonly string[],
  renamed: ReadonlySet<string>,
): Promise<readonly MovedProfile[]> {
  if (bearers.length === 0) return [];
  const { all, links } = await loadLinks(transaction, bearers);
  const entities = joinedBearers(all, links);
  const rows = await transaction.run(
    `UNWIND $bearers AS bearer
     MATCH (p:Profile {bearer: bearer})
     RETURN p.id AS id, p.type AS type, p.bearer AS bearer, p.entity AS entity`,
    { bearers: all },
  );
  const owned = readRows(ownedRow, rows).map(({ id, type, bearer, entity }) => {
    return { id, type, now: entities.get(bearer) ?? bearer, from: entity };
  });
  const moved = owned.filter(({ now, from }) => now !== from);
  const changed = owned.filter(({ id, now, from }) => from !== '' && (now !== from || renamed.has(id)));
  const entered = moved.map(({ now }) => now);
  await transaction.lock(entityLocks([...entered, ...changed.map(({ from }) => from)]));
  if (moved.length > 0) await giveToEntities(transaction, moved);
  return changed.map(({ id, from }) => ({ profile: id, from }));
}

async function giveToEntities(
  transaction: Transaction,
  moved: readonly { readonly id: string; readonly type: EntityType; readonly now: string }[],
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row
     MERGE (e:Entity {id: row.now})
     FOREACH (_ IN CASE WHEN row.type = 'PERSON' THEN [1] ELSE [] END | SET e:Person)
     FOREACH (_ IN CASE WHEN row.type = 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
     FOREACH (_ IN CASE WHEN row.type = 'PLACE' THEN [1] ELSE [] END | SET e:Place)`,
    { rows: [...new Map(moved.map(({ type, now }) => [now, { type, now }])).values()] },
  );
  await transaction.run(
    'UNWIND $rows AS row MATCH (p:Profile {id: row.id})-[own:BELONGS_TO]->(:Entity) DELETE own',
    {
      rows: moved.map(({ id }) => ({ id })),
    },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (p:Profile {id: row.id})
     MATCH (e:Entity {id: row.now})
     SET p.entity = row.now
     CREATE (p)-[:BELONGS_TO]->(e)`,
    { rows: moved.map(({ id, now }) => ({ id, now })) },
  );
}

/** All bearers that decisions tie to the given ones, over any number of steps, with what ties them. */
export async function loadLinks(transaction: Transaction, bearers: readonly string[]) {
  const all = new Set(bearers);
  const links: (readonly [string, string])[] = [];
  let frontier: readonly string[] = bearers;
  while (frontier.length > 0) {
    await transaction.lock(bearerLocks(frontier));
    const rows = await transaction.run(
      `UNWIND $bearers AS bearer
       MATCH (:Profile {bearer: bearer})<-[:MEANS]-(:Anchor)<-[:JOINS]-(d:Decision {inForce: true})
       MATCH (d)-[:JOINS]->(:Anchor)-[:MEANS]->(other:Profile)
       RETURN DISTINCT bearer AS a, other.bearer AS b`,
      { bearers: frontier },
    );
    const found = readRows(linkRow, rows);
    for (const { a, b } of found) links.push([a, b]);
    frontier = [...new Set(found.map(({ b }) => b))].filter((bearer) => !all.has(bearer));
    for (const bearer of frontier) all.add(bearer);
  }
  return { all: [...all], links };
}
