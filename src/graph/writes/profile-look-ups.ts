import { z } from 'zod';
import { shorterNames } from '../../identity/entities/parts.ts';
import type { Profile } from '../../identity/entities/profile.ts';
import { formKey } from '../../identity/entities/settle-profiles.ts';
import { idOfKey } from '../../identity/names/entity-id.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';

/**
 * What profiles are looked up by, as far as it follows from them: their form of name, and the id of their name alone.
 */
export function lookUps({ type, form, name }: Profile) {
  return { formKey: formKey(type, form), aloneId: idOfKey(type, name) };
}

/** The shorter forms of name that each profile may go by. */
export function callings(profiles: readonly Profile[]) {
  return profiles.flatMap((profile) =>
    shorterNames(profile).map((name) => ({ id: profile.id, calling: formKey(profile.type, name) })),
  );
}

/** Lets profiles, which are there, be found by the shorter names that they may go by. */
export async function writeCallings(
  transaction: StatementRunner,
  profiles: readonly Profile[],
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (p:Profile {id: row.id})
     MERGE (c:Calling {id: row.calling})
     CREATE (p)-[:MAY_GO_BY]->(c)`,
    { rows: callings(profiles) },
  );
}

/** Takes away those of these shorter names that no profile goes by any more. */
export async function forgetCallings(
  transaction: StatementRunner,
  callingIds: readonly string[],
): Promise<void> {
  await transaction.run(
    `UNWIND $ids AS id
     MATCH (c:Calling {id: id}) WHERE NOT EXISTS { MATCH (c)<-[:MAY_GO_BY]-(:Profile) }
     DELETE c`,
    { ids: [...new Set(callingIds)] },
  );
}

/** Brings what profiles are looked up by to what the rules of today say. */
export async function refreshLookUps(
  transaction: StatementRunner,
  profiles: readonly Profile[],
): Promise<void> {
  if (profiles.length === 0) return;
  const ids = profiles.map(({ id }) => id);
  const former = await transaction.run(
    'UNWIND $ids AS id MATCH (:Profile {id: id})-[:MAY_GO_BY]->(c:Calling) RETURN DISTINCT c.id AS id',
    { ids },
  );
  await transaction.run('UNWIND $ids AS id MATCH (:Profile {id: id})-[m:MAY_GO_BY]->(:Calling) DELETE m', {
    ids,
  });
  await transaction.run(
    'UNWIND $rows AS row MATCH (p:Profile {id: row.id}) SET p.formKey = row.formKey, p.aloneId = row.aloneId',
    { rows: profiles.map((profile) => ({ id: profile.id, ...lookUps(profile) })) },
  );
  await writeCallings(transaction, profiles);
  await forgetCallings(
    transaction,
    readRows(z.object({ id: text }), former).map(({ id }) => id),
  );
}
