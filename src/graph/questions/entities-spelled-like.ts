import { z } from 'zod';
import type { GraphStore } from '../../store/graph-store.ts';
import { searchable } from '../../store/searchable.ts';
import { entityRecord, entityRow } from '../entity-rows.ts';
import { nameGrams } from '../name-grams.ts';
import type { EntityRecord } from '../records.ts';
import { readRows } from '../rows.ts';
import { ENTITY_GRAMS } from '../schema.ts';
import { editDistance } from './edit-distance.ts';

/** Shorter words are others as soon as one letter is. */
const SHORTEST = 4;
/** Words further apart than this share of their letters are other words. */
const FARTHEST = 0.4;
/** How many that share pieces of a name are looked at more closely. */
const LOOKED_AT = 50;

export interface Alike {
  readonly entity: EntityRecord;
  /** The share of letters in which the words asked for and the nearest words of the name differ, from 0 to 1. */
  readonly distance: number;
}

const wordsRow = entityRow.extend({ words: z.string() });

/**
 * The entities with a name that is spelled much like some words, the most alike first. A word of the name that
 * comes nearest counts for each word asked for; where none comes near, the words count as far apart. One search
 * and one statement.
 */
export async function entitiesSpelledLike(store: GraphStore, name: string): Promise<readonly Alike[]> {
  const asked = searchable(name)
    .split(' ')
    .filter((word) => word.length >= SHORTEST);
  if (asked.length === 0) return [];
  const hits = await store.searchText(ENTITY_GRAMS, nameGrams(asked.join(' ')), LOOKED_AT);
  const rows = await store.read(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.words AS words`,
    { ids: hits.map(({ id }) => id) },
  );
  return readRows(wordsRow, rows)
    .map((row) => ({ entity: entityRecord(row), distance: distanceTo(asked, row.words.split(' ')) }))
    .filter(({ distance }) => distance < 1)
    .sort((a, b) => a.distance - b.distance || (a.entity.id < b.entity.id ? -1 : 1));
}

/** The mean over the words asked for; 1 where none of them comes near. */
function distanceTo(asked: readonly string[], words: readonly string[]): number {
  const distances = asked.map((word) => {
    const nearest = Math.min(
      ...words.map((other) => editDistance(word, other) / Math.max(word.length, other.length)),
    );
    return nearest <= FARTHEST ? nearest : 1;
  });
  return distances.reduce((sum, each) => sum + each, 0) / distances.length;
}
