import { z } from 'zod';
import { typeOfId } from '../../identity/names/entity-id.ts';
import { nameKey } from '../../identity/names/name-key.ts';
import type { EntityType } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import type { Candidate } from '../errors.ts';
import { readRows } from '../rows.ts';
import { ENTITY_NAMES } from '../schema.ts';
import { editDistance } from './edit-distance.ts';

const MOST = 5;
/** Letters that a misspelled word is likely to begin with all the same. */
const PREFIX = 3;
/** Words further apart than this share of their letters are other words. */
const FARTHEST = 0.4;

const nameRow = entityRow.extend({ key: z.string() });

/** Who may be meant by a name that nobody bears: who shares a word of it, or bears a name spelled much like it. */
export async function suggestNames(
  store: GraphStore,
  name: string,
  type: EntityType | null,
): Promise<Candidate[]> {
  const words = nameKey(name)
    .split(' ')
    .filter((word) => word.length >= PREFIX);
  const hits = await store.searchText(ENTITY_NAMES, name, MOST * 2);
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     RETURN e.id AS id, e.name AS name, e.aliases AS aliases, '' AS key
     UNION
     UNWIND $prefixes AS prefix
     MATCH (n:Name) WHERE n.id STARTS WITH prefix OR n.id CONTAINS (' ' + prefix)
     MATCH (n)<-[:ANSWERS_TO]-(e:Entity)
     RETURN e.id AS id, e.name AS name, e.aliases AS aliases, n.id AS key`,
    {
      ids: hits.map(({ id }) => id),
      prefixes: [...new Set(words.map((word) => word.slice(0, PREFIX)))],
    },
  );
  const found = readRows(nameRow, rows).filter(({ id }) => type === null || typeOfId(id) === type);
  const alike = found
    .filter(({ key }) => key !== '')
    .map((row) => ({ row, distance: distanceTo(words, row.key) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);
  const shared = hits.flatMap(({ id }) => found.filter((row) => row.id === id && row.key === ''));
  const best = new Map([...shared, ...alike].map((row) => [row.id, row]));
  return [...best.values()].slice(0, MOST).map((row) => {
    const { id, name: shown, type: kind } = entityRecord(row);
    return { id, name: shown, type: kind };
  });
}

/** How far the nearest words of two names are apart, as a share of their letters. */
function distanceTo(words: readonly string[], key: string): number {
  const distances = words.flatMap((word) =>
    key.split(' ').map((other) => editDistance(word, other) / Math.max(word.length, other.length)),
  );
  return Math.min(1, ...distances);
}
