import { z } from 'zod';
import { joinedBearers } from '../../identity/decisions/joined-bearers.ts';
import type { AttestedName } from '../../identity/entities/attested-names.ts';
import { ENTITY_TYPES, type EntityType } from '../../reading/reading.ts';
import type { Transaction } from '../../store/graph-store.ts';
import { readRows, text, whole } from '../rows.ts';
import { bearerLocks, entityLocks } from './lock-keys.ts';
import type { MovedProfile } from './profile-rows.ts';

const linkRow = z.object({ a: text, b: text });
const type = z.enum(ENTITY_TYPES);
const nameRow = z.object({ bearer: text, type, name: text, calledIn: text, profiles: whole });
const changingRow = z.object({ id: text, type, now: text, former: text });

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
  const entities = joinedBearers(all, links, await attestedNames(transaction, all));
  const rows = await transaction.run(
    `UNWIND $rows AS row
     MATCH (p:Profile {bearer: row.bearer}) WHERE p.entity <> row.entity OR p.id IN $renamed
     RETURN p.id AS id, p.type AS type, row.entity AS now, p.entity AS former`,
    { rows: [...entities].map(([bearer, entity]) => ({ bearer, entity })), renamed: [...renamed] },
  );
  const changing = readRows(changingRow, rows);
  const moved = changing.filter(({ now, former }) => now !== former);
  const changed = changing.filter(({ former }) => former !== '');
  const entered = moved.map(({ now }) => now);
  await transaction.lock(entityLocks([...entered, ...changed.map(({ former }) => former)]));
  if (moved.length > 0) await giveToEntities(transaction, moved);
  return changed.map(({ id, former }) => ({ profile: id, from: former }));
}

/** The names that bearers go by. */
async function attestedNames(
  transaction: Transaction,
  bearers: readonly string[],
): Promise<readonly AttestedName[]> {
  const rows = await transaction.run(
    `UNWIND $bearers AS bearer
     MATCH (p:Profile {bearer: bearer})
     RETURN bearer, p.type AS type, p.name AS name, p.calledIn AS calledIn, count(*) AS profiles`,
    { bearers },
  );
  return readRows(nameRow, rows);
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
