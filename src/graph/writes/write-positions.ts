import { nameKey } from '../../identity/names/name-key.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { searchable } from '../../store/searchable.ts';
import type { DocumentFacts } from './write-mentions.ts';

/** Writes the positions that documents state: who holds what title, and where it is named, at what. */
export async function writePositions(
  transaction: StatementRunner,
  documents: readonly DocumentFacts[],
): Promise<void> {
  const rows = documents.flatMap(({ document, facts }) =>
    facts.positions.map(({ id, person, title, of, start, end, text }) => ({
      document,
      id,
      person,
      title,
      titleKey: nameKey(title),
      of,
      start,
      end,
      text,
      words: searchable(title),
    })),
  );
  if (rows.length === 0) return;
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (d:Document {id: row.document})
     MATCH (p:Entity {id: row.person})
     CREATE (d)-[:STATES]->(s:Position {id: row.id, title: row.title, titleKey: row.titleKey, start: row.start,
       end: row.end, text: row.text, statedOn: d.publishedOn, words: row.words})
     CREATE (s)-[:HELD_BY]->(p)`,
    { rows },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (s:Position {id: row.id})
     MATCH (o:Entity {id: row.of})
     CREATE (s)-[:HELD_AT]->(o)`,
    { rows: rows.filter(({ of }) => of !== null) },
  );
}
