import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import { canonicalId, entityId, entityIdPrefix } from '../../identity/names/entity-id.ts';
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

/**
 * How a statement begins that asks for the entities which `$asked` (`askedRows`) may mean: `meant` are the nearest of
 * each `ask`. Who bears the whole name goes before who bears it with titles off; of these, who has the id, then those
 * whose full name it is, then those who go by it. Somebody known by a single name only is no better candidate than
 * others who share it.
 */
export const MEANT_BY_NAMES = `CALL {
       UNWIND $asked AS asked MATCH (:Name {id: asked.name})<-[:ANSWERS_TO]-(e:Entity) RETURN asked, e
       UNION ALL
       UNWIND $asked AS asked MATCH (:Profile {aloneId: asked.aloneId})-[:BELONGS_TO]->(e:Entity) RETURN asked, e
       UNION ALL
       UNWIND $asked AS asked MATCH (e:Entity {id: asked.id}) RETURN asked, e
     }
     WITH asked, e
     WHERE asked.type IS NULL OR e.id STARTS WITH asked.type
     WITH asked.ask AS ask, CASE WHEN e:Person THEN asked.personRank ELSE asked.rank END AS rank, e.id AS id
     WITH ask, min(rank) AS nearest, collect({id: id, rank: rank}) AS hits
     UNWIND hits AS hit
     WITH ask, nearest, hit
     WHERE hit.rank = nearest
     MATCH (e:Entity {id: hit.id})
     WITH DISTINCT ask, e
     WITH ask, collect({id: e.id, name: e.name, aliases: e.aliases,
       inside: [(e)<-[:LIES_IN]-(inner:Place) | inner.id]}) AS meant`;

/** What `MEANT_BY_NAMES` finds: of each name that means anybody, its place in the list and whom it may mean. */
export const meantRow = z.object({
  ask: whole,
  meant: z.array(z.object({ ...entityColumns, inside: texts })),
});

/**
 * Finds the entities that names, aliases or ids mean, in one statement. Names are folded and leading titles looked
 * past. An entity of that full name goes before those that bear it as a short form only.
 *
 * @throws UnknownName when nobody bears a name, with who may be meant
 * @throws AmbiguousName when several do
 */
export async function resolveNames(store: GraphStore, names: readonly AskedName[]): Promise<Resolved[]> {
  const rows = await store.read(`${MEANT_BY_NAMES} RETURN ask, meant`, { asked: askedRows(names) });
  const found = readRows(meantRow, rows);
  const resolved: Resolved[] = [];
  for (const [ask, name] of names.entries()) resolved.push(await onlyOneMeant(store, name, ask, found));
  return resolved;
}

/** The rows that `MEANT_BY_NAMES` looks for; null stands for a name that is not asked for. */
export function askedRows(names: readonly (AskedName | null)[]): AskedRow[] {
  return names.flatMap((asked, ask) => (asked === null ? [] : rowsOf(asked, ask)));
}

/** One way in which a name may mean somebody: exactly one of `name`, `aloneId` and `id` is there. */
interface AskedRow {
  readonly [key: string]: number | string | null;
  readonly ask: number;
  /** What ids of the one type that can be meant begin with. */
  readonly type: string | null;
  /** The lower goes first. */
  readonly rank: number;
  readonly personRank: number;
}

function rowsOf({ name, type = null }: AskedName, ask: number): AskedRow[] {
  const from = { ask, type: type === null ? null : entityIdPrefix(type) };
  const ids = idsMeant(name).flatMap((id) => [
    { ...from, rank: 0, personRank: 0, id },
    { ...from, rank: 1, personRank: 1, aloneId: id },
  ]);
  const keys = withoutTitles(name).flatMap((key, i) => {
    const fullName = 2 * i + 2;
    const shortForm = fullName + 1;
    const personRank = key.includes(' ') ? fullName : shortForm;
    return [
      { ...from, rank: shortForm, personRank: shortForm, name: key },
      ...TYPES.map((each) => ({ ...from, rank: fullName, personRank, aloneId: entityId(each, key) })),
    ];
  });
  return [...ids, ...keys];
}

/**
 * Whom a name means.
 *
 * @param ask its place in the list of names
 * @throws UnknownName, AmbiguousName
 */
export async function onlyOneMeant(
  store: GraphStore,
  { name, type = null }: AskedName,
  ask: number,
  found: readonly z.output<typeof meantRow>[],
): Promise<Resolved> {
  const [only, ...others] = found.find((each) => each.ask === ask)?.meant ?? [];
  if (only === undefined) throw new UnknownName(name, await suggestNames(store, name, type));
  if (others.length > 0) {
    const all = [only, ...others].map(entityRecord);
    throw new AmbiguousName(
      name,
      all.sort((a, b) => compareCodeUnits(a.id, b.id)),
    );
  }
  return { entity: entityRecord(only), inside: only.inside };
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
