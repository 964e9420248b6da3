import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { compareCodeUnits } from '../../identity/code-units.ts';
import { groupBy } from '../../identity/group-by.ts';
import { displayName, type Spelling } from '../../identity/names/display-name.ts';
import { entityId, typeOfId } from '../../identity/names/entity-id.ts';
import { nameKey } from '../../identity/names/name-key.ts';
import { placeAround, placesInside } from '../../identity/names/places.ts';
import type { StatementRunner, Transaction } from '../../store/graph-store.ts';
import { searchable } from '../../store/searchable.ts';
import { nameGrams } from '../name-grams.ts';
import { readRows, text, textOrNull, texts, whole } from '../rows.ts';
import { countryLocks, nameLocks } from './lock-keys.ts';

/** By how many documents more (or fewer) an entity is spelled in one way. */
export interface SpellingChange {
  readonly entity: string;
  readonly spelling: string;
  readonly change: number;
}

const formerName = z.object({
  name: textOrNull,
  aliases: texts.nullable(),
  words: textOrNull,
  grams: textOrNull,
});
const spellingRow = z.object({ entity: text, spelling: text, documents: whole, former: formerName });

/**
 * Brings the names that entities answer to up to date, then what follows from all of an entity's spellings: the
 * one it is shown in, its aliases, and the words it is searched by. An entity without any spelling left is one
 * that no document mentions any more, and goes.
 */
export async function deriveNames(
  transaction: Transaction,
  changes: readonly SpellingChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ entity, spelling, change }) => ({
    entity,
    spelling,
    change,
    key: nameKey(spelling) || spelling,
  }));
  const entities = [...new Set(rows.map(({ entity }) => entity))];
  const places = entities.filter((id) => placeAround(id) !== null || placesInside(id).length > 0);
  await transaction.lock([...nameLocks(rows.map(({ key }) => key)), ...countryLocks(places)]);
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (e:Entity {id: row.entity})
     MERGE (n:Name {id: row.key})
     MERGE (e)-[a:ANSWERS_TO {spelling: row.spelling}]->(n)
     SET a.documents = coalesce(a.documents, 0) + row.change`,
    { rows },
  );
  const fewer = rows.filter(({ change }) => change < 0);
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (:Entity {id: row.entity})-[a:ANSWERS_TO {spelling: row.spelling}]->(:Name) WHERE a.documents < 1
     DELETE a`,
    { rows: fewer },
  );
  await transaction.run(
    `UNWIND $keys AS key
     MATCH (n:Name {id: key}) WHERE NOT EXISTS { MATCH (n)<-[:ANSWERS_TO]-(:Entity) }
     DELETE n`,
    { keys: [...new Set(fewer.map(({ key }) => key))] },
  );
  await nameEntities(transaction, entities);
  await transaction.run(
    `UNWIND $entities AS id
     MATCH (e:Entity {id: id}) WHERE NOT EXISTS { MATCH (e)-[:ANSWERS_TO]->(:Name) }
     DETACH DELETE e`,
    { entities: fewer.length === 0 ? [] : entities },
  );
  await placeInside(transaction, places);
}

/** Only names that change are written: the search indexes of what is in every article are long. */
async function nameEntities(transaction: StatementRunner, entities: readonly string[]): Promise<void> {
  const found = await transaction.run(
    `UNWIND $entities AS id
     MATCH (e:Entity {id: id})-[a:ANSWERS_TO]->(:Name)
     RETURN id AS entity, a.spelling AS spelling, a.documents AS documents,
       {name: e.name, aliases: e.aliases, words: e.words, grams: e.grams} AS former`,
    { entities },
  );
  const rows = [...groupBy(readRows(spellingRow, found), ({ entity }) => entity)].flatMap(([id, all]) => {
    const now = nameOf(
      id,
      all.map(({ spelling, documents }) => ({ text: spelling, documents })),
    );
    return isDeepStrictEqual(now, all[0]?.former) ? [] : [{ id, ...now }];
  });
  if (rows.length === 0) return;
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (e:Entity {id: row.id})
     SET e.name = row.name, e.aliases = row.aliases, e.words = row.words, e.grams = row.grams`,
    { rows },
  );
}

function nameOf(id: string, spellings: readonly Spelling[]) {
  const type = typeOfId(id);
  const name = displayName(spellings, (spelling) => type !== null && entityId(type, spelling) === id);
  const all = spellings.map((spelling) => spelling.text).sort(compareCodeUnits);
  const words = [...new Set(all.flatMap((spelling) => searchable(spelling).split(' ')))].join(' ');
  return {
    name,
    aliases: all.filter((spelling) => spelling !== name),
    words,
    grams: nameGrams(words),
  };
}

/** What lies where is known of places, whoever mentions them; it shows where both are in the graph. */
async function placeInside(transaction: StatementRunner, entities: readonly string[]): Promise<void> {
  const rows = entities.flatMap((id) => {
    const around = placeAround(id);
    const inside = placesInside(id).map((inner) => ({ inner, outer: id }));
    return around === null ? inside : [{ inner: id, outer: around }, ...inside];
  });
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (inner:Place {id: row.inner})
     MATCH (outer:Place {id: row.outer})
     MERGE (inner)-[:LIES_IN]->(outer)`,
    { rows },
  );
}
