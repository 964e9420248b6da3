import { typeOfId } from '../../identity/names/entity-id.ts';
import type { EntityType } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import type { EntityRecord } from '../records.ts';
import { readRows } from '../rows.ts';
import { meantById } from './meant-by-id.ts';
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
  if (typeOfId(asked.id) !== type) return null;
  return (await meantById(store.read.bind(store), asked.id))?.entity ?? null;
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
