import { z } from 'zod';
import { joinedBearers } from '../../identity/decisions/joined-bearers.ts';
import { ENTITY_TYPES } from '../../reading/reading.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';
import type { MovedProfile } from './profile-rows.ts';

const linkRow = z.object({ a: text, b: text });
const ownedRow = z.object({ id: text, type: z.enum(ENTITY_TYPES), bearer: text, entity: text });

/**
 * Makes the entities of bearers: one for each, or one for all that decisions in force say are the same.
 *
 * @param bearers those of which profiles or decisions changed
 * @returns the profiles that are another entity's now
 */
export async function joinBearers(
  transaction: StatementRunner,
  bearers: readonly string[],
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
  const moved = readRows(ownedRow, rows).flatMap(({ id, type, bearer, entity }) => {
    const now = entities.get(bearer) ?? bearer;
    return now === entity ? [] : [{ id, type, now, from: entity }];
  });
  if (moved.length === 0) return [];
  await transaction.run(
    `UNWIND $rows AS row
     MERGE (e:Entity {id: row.now})
     FOREACH (_ IN CASE WHEN row.type = 'PERSON' THEN [1] ELSE [] END | SET e:Person)
     FOREACH (_ IN CASE WHEN row.type = 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
     FOREACH (_ IN CASE WHEN row.type = 'PLACE' THEN [1] ELSE [] END | SET e:Place)`,
    { rows: [...new Map(moved.map((row) => [row.now, row])).values()] },
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
  return moved.map(({ id, from }) => ({ profile: id, from }));
}

/** All bearers that decisions tie to the given ones, over any number of steps, with what ties them. */
export async function loadLinks(transaction: StatementRunner, bearers: readonly string[]) {
  const all = new Set(bearers);
  const links: (readonly [string, string])[] = [];
  let frontier: readonly string[] = bearers;
  while (frontier.length > 0) {
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
