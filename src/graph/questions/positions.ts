import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import type { PositionRecord } from '../records.ts';
import { readRows, text, textOrNull } from '../rows.ts';

const positionRow = z.object({
  person: text,
  key: text,
  title: text,
  ofs: z.array(entityRow),
  since: textOrNull,
  until: textOrNull,
});
type PositionRow = z.output<typeof positionRow>;

/**
 * The titles that documents give people, with the first and the last day on which one does, latest first. With a
 * day: those stated both by then and since then, or, where there are none, those stated last before it. One
 * statement.
 *
 * @param asOf `YYYY-MM-DD`
 */
export async function positionsOfPeople(
  store: GraphStore,
  ids: readonly string[],
  asOf: string | null,
): Promise<Map<string, readonly PositionRecord[]>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (p:Entity {id: id})<-[:HELD_BY]-(s:Position)
     WITH id, s.titleKey AS key, s.title AS title, s.statedOn AS day,
       [(s)-[:HELD_AT]->(o:Entity) | {id: o.id, name: o.name, aliases: o.aliases}] AS ofs
     RETURN id AS person, key, ofs, min(title) AS title, min(day) AS since, max(day) AS until`,
    { ids },
  );
  const positions = new Map<string, readonly PositionRecord[]>();
  const found = readRows(positionRow, rows);
  for (const id of ids) {
    const own = found.filter(({ person }) => person === id);
    positions.set(id, (asOf === null ? own : heldOn(own, asOf)).sort(compareRows).map(positionRecord));
  }
  return positions;
}

function heldOn(rows: readonly PositionRow[], day: string): PositionRow[] {
  const before = rows.filter(({ since }) => since !== null && since <= day);
  const around = before.filter(({ until }) => until !== null && until >= day);
  if (around.length > 0) return around;
  const latest = before
    .map(({ until }) => until ?? '')
    .sort()
    .at(-1);
  return before.filter(({ until }) => until === latest);
}

function positionRecord({ person, key: titleKey, title, ofs, since, until }: PositionRow): PositionRecord {
  const [of] = ofs;
  return { person, titleKey, title, of: of === undefined ? null : entityRecord(of), since, until };
}

function compareRows(a: PositionRow, b: PositionRow): number {
  return (
    compareCodeUnits(b.until ?? '', a.until ?? '') ||
    compareCodeUnits(a.title, b.title) ||
    compareCodeUnits(a.ofs[0]?.id ?? '', b.ofs[0]?.id ?? '')
  );
}
