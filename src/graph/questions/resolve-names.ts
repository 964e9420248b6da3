import { z } from 'zod';
import { canonicalId, entityId, typeOfId } from '../../identity/names/entity-id.ts';
import { withoutTitles } from '../../identity/names/name-key.ts';
import type { EntityType } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { entityColumns, entityRecord } from '../entity-rows.ts';
import { AmbiguousName, UnknownName } from '../errors.ts';
import type { EntityRecord } from '../records.ts';
import { readRows, texts, whole } from '../rows.ts';
import { suggestNames } from './suggest-names.ts';

/** A name, an alias or an id, and the one type that is meant where only one can be. */
export interface AskedName {
  readonly name: string;
  readonly type?: EntityType | null;
}

/** An entity that a question names. */
export interface Resolved {
  readonly entity: EntityRecord;
  /** The ids of the places that lie in it; empty for what is no place. */
  readonly inside: readonly string[];
}

const TYPES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'PLACE'];

const hitRow = z.object({ ask: whole, rank: whole, nearness: whole, ...entityColumns, inside: texts });
type Hit = z.output<typeof hitRow>;

/**
 * Finds the entities that names, aliases or ids mean, in one statement. Names are folded and leading titles looked
 * past. An entity of that full name goes before those that bear it as a short form only.
 *
 * @throws UnknownName when nobody bears a name, with who may be meant
 * @throws AmbiguousName when several do
 */
export async function resolveNames(store: GraphStore, names: readonly AskedName[]): Promise<Resolved[]> {
  const asked = names.map(({ name, type = null }) => ({ name, type, keys: withoutTitles(name) }));
  const rows = await store.read(
    `UNWIND $names AS asked
     MATCH (:Name {id: asked.key})<-[:ANSWERS_TO]-(e:Entity)
     RETURN asked.ask AS ask, asked.rank AS rank, 2 AS nearness, e.id AS id, e.name AS name, e.aliases AS aliases,
       [(e)<-[:LIES_IN]-(inner:Place) | inner.id] AS inside
     UNION
     UNWIND $ids AS asked
     MATCH (:Profile {aloneId: asked.id})-[:BELONGS_TO]->(e:Entity)
     RETURN DISTINCT asked.ask AS ask, asked.rank AS rank, 1 AS nearness, e.id AS id, e.name AS name,
       e.aliases AS aliases, [(e)<-[:LIES_IN]-(inner:Place) | inner.id] AS inside
     UNION
     UNWIND $ids AS asked
     MATCH (e:Entity {id: asked.id}) WHERE asked.rank = 0
     RETURN asked.ask AS ask, asked.rank AS rank, 0 AS nearness, e.id AS id, e.name AS name, e.aliases AS aliases,
       [(e)<-[:LIES_IN]-(inner:Place) | inner.id] AS inside`,
    {
      names: asked.flatMap(({ keys }, ask) => keys.map((key, i) => ({ ask, rank: i + 1, key }))),
      ids: asked.flatMap(({ name, keys }, ask) => [
        ...idsMeant(name).map((id) => ({ ask, rank: 0, id })),
        ...keys.flatMap((key, i) => TYPES.map((each) => ({ ask, rank: i + 1, id: entityId(each, key) }))),
      ]),
    },
  );
  const hits = readRows(hitRow, rows);
  const resolved: Resolved[] = [];
  for (const [ask, { name, type, keys }] of asked.entries()) {
    const own = hits.filter((hit) => hit.ask === ask && (type === null || typeOfId(hit.id) === type));
    const meant = bestMeant(own, keys);
    const [only] = meant;
    if (only === undefined) throw new UnknownName(name, await suggestNames(store, name, type));
    if (meant.length > 1) throw new AmbiguousName(name, meant.map(entityRecord));
    resolved.push({ entity: entityRecord(only), inside: only.inside });
  }
  return resolved;
}

/** The one entity that a name means. See `resolveNames`. */
export async function resolveName(
  store: GraphStore,
  name: string,
  type: EntityType | null = null,
): Promise<EntityRecord> {
  const [resolved] = await resolveNames(store, [{ name, type }]);
  if (resolved === undefined) throw new UnknownName(name, []);
  return resolved.entity;
}

/** The ids that an id may mean: itself, or what an entity of that name goes by today. */
function idsMeant(name: string): string[] {
  const canonical = canonicalId(name);
  return canonical === null ? [] : [...new Set([name, canonical])];
}

/**
 * The hits of the whole name before those with titles off; of these, who has the id, then those whose full name it
 * is, then those who go by it. Somebody known by a single name only is no better candidate than others who share it.
 */
function bestMeant(hits: readonly Hit[], keys: readonly string[]): Hit[] {
  const rank = hits.reduce((least, hit) => Math.min(least, hit.rank), Number.POSITIVE_INFINITY);
  const best = hits.filter((hit) => hit.rank === rank);
  const single = !(keys[rank - 1] ?? ' ').includes(' ');
  const nearness = ({ id, nearness: given }: Hit): number =>
    single && typeOfId(id) === 'PERSON' ? Math.max(given, 2) : given;
  const least = best.reduce((near, hit) => Math.min(near, nearness(hit)), Number.POSITIVE_INFINITY);
  const nearest = best.filter((hit) => nearness(hit) === least);
  return [...new Map(nearest.map((hit) => [hit.id, hit])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
