import { canonicalId } from '../../identity/names/entity-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import type { EntityRecord } from '../records.ts';
import { readRows, text, whole } from '../rows.ts';

/** An entity, and those of its bearers that an id names. */
export interface Meant {
  readonly entity: EntityRecord;
  /** Never empty; several only where the id is that of a name which they share. */
  readonly bearers: readonly string[];
}

const meantRow = entityRow.extend({ rank: whole, bearer: text });

/**
 * Whom an id means: the entity that has it, or has the bearer that had it before a decision joined it to another; else
 * the one entity that goes by the name which gives the id. Null for nobody, and for a name that several go by.
 *
 * @param run reads, in a transaction or outside of one
 */
export async function meantById(run: GraphStore['read'], id: string): Promise<Meant | null> {
  const ids = [...new Set([id, canonicalId(id) ?? id])];
  const rows = await run(
    `UNWIND $ids AS id
     MATCH (p:Profile {aloneId: id})-[:BELONGS_TO]->(e:Entity {id: id})
     RETURN DISTINCT 0 AS rank, p.bearer AS bearer, e.id AS id, e.name AS name, e.aliases AS aliases
     UNION
     UNWIND $ids AS id
     MATCH (:Profile {bearer: id})-[:BELONGS_TO]->(e:Entity)
     RETURN DISTINCT 1 AS rank, id AS bearer, e.id AS id, e.name AS name, e.aliases AS aliases
     UNION
     UNWIND $ids AS id
     MATCH (p:Profile {aloneId: id})-[:BELONGS_TO]->(e:Entity)
     RETURN DISTINCT 2 AS rank, p.bearer AS bearer, e.id AS id, e.name AS name, e.aliases AS aliases`,
    { ids },
  );
  const found = readRows(meantRow, rows);
  const own = found
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => ids.indexOf(a.bearer) - ids.indexOf(b.bearer) || a.rank - b.rank);
  const [best] = own.length > 0 ? own : found;
  if (best === undefined) return null;
  if (own.length > 0) return { entity: entityRecord(best), bearers: [best.bearer] };
  const isShared = found.some((row) => row.id !== best.id);
  return isShared ? null : { entity: entityRecord(best), bearers: found.map(({ bearer }) => bearer) };
}
