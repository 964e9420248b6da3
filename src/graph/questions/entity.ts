import { canonicalId, typeOfId } from '../../identity/names/entity-id.ts';
import type { EntityType } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import type { EntityRecord } from '../records.ts';
import { readRows, whole } from '../rows.ts';
import { resolveName } from './resolve-names.ts';

/**
 * An entity of one type by name or by id. An id that nobody bears gives null.
 *
 * @throws UnknownName, AmbiguousName for a name that nobody or several of that type bear
 */
export async function findEntity(
  store: GraphStore,
  type: EntityType,
  asked: { readonly name: string } | { readonly id: string },
): Promise<EntityRecord | null> {
  if ('name' in asked) return resolveName(store, asked.name, type);
  const ids = [...new Set([asked.id, canonicalId(asked.id) ?? asked.id])];
  const found = await entitiesAnsweringTo(
    store,
    ids.filter((id) => typeOfId(id) === type),
  );
  return found[0] ?? null;
}

const answeringRow = entityRow.extend({ rank: whole });

/**
 * The entities that go by ids, best first: those that have them, those that were joined to others by a decision,
 * and those of which one document's name alone would give them, where only one is.
 */
async function entitiesAnsweringTo(store: GraphStore, ids: readonly string[]): Promise<EntityRecord[]> {
  if (ids.length === 0) return [];
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     RETURN 0 AS rank, e.id AS id, e.name AS name, e.aliases AS aliases
     UNION
     UNWIND $ids AS id
     MATCH (:Profile {bearer: id})-[:BELONGS_TO]->(e:Entity)
     RETURN DISTINCT 1 AS rank, e.id AS id, e.name AS name, e.aliases AS aliases
     UNION
     UNWIND $ids AS id
     MATCH (:Profile {aloneId: id})-[:BELONGS_TO]->(e:Entity)
     RETURN DISTINCT 2 AS rank, e.id AS id, e.name AS name, e.aliases AS aliases`,
    { ids },
  );
  const found = readRows(answeringRow, rows);
  const best = found.filter(({ rank }) => rank < 2);
  const alone = best.length > 0 || found.length > 1 ? [] : found;
  return [...best.sort((a, b) => a.rank - b.rank || ids.indexOf(a.id) - ids.indexOf(b.id)), ...alone].map(
    entityRecord,
  );
}

/** Entities of any type, in one statement. Ids without an entity have no entry. */
export async function entitiesByIds(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, EntityRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     RETURN e.id AS id, e.name AS name, e.aliases AS aliases`,
    { ids },
  );
  return new Map(readRows(entityRow, rows).map((row) => [row.id, entityRecord(row)]));
}
