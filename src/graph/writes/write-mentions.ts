import type { StatedFacts } from '../../identity/stated-facts.ts';
import type { StatementRunner } from '../../store/graph-store.ts';

/** What a document states, and when it was published. */
export interface DocumentFacts {
  readonly document: string;
  readonly publishedOn: string | null;
  readonly facts: StatedFacts;
}

/** Makes the entities that documents mention where they are missing, and one MENTIONS for each document and entity. */
export async function writeMentions(
  transaction: StatementRunner,
  documents: readonly DocumentFacts[],
): Promise<void> {
  const entities = new Map(
    documents.flatMap(({ facts }) => facts.entities.map(({ id, type }) => [id, { id, type }] as const)),
  );
  await transaction.run(
    `UNWIND $rows AS row
     MERGE (e:Entity {id: row.id})
     FOREACH (_ IN CASE WHEN row.type = 'PERSON' THEN [1] ELSE [] END | SET e:Person)
     FOREACH (_ IN CASE WHEN row.type = 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
     FOREACH (_ IN CASE WHEN row.type = 'PLACE' THEN [1] ELSE [] END | SET e:Place)`,
    { rows: [...entities.values()] },
  );
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (d:Document {id: row.document})
     MATCH (e:Entity {id: row.entity})
     CREATE (d)-[:MENTIONS {starts: row.starts, ends: row.ends, forms: row.forms, titles: row.titles,
       sentenceStarts: row.sentenceStarts, sentenceEnds: row.sentenceEnds, spellings: row.spellings}]->(e)`,
    { rows: documents.flatMap(mentionRows) },
  );
}

/** Lists side by side, one place in them for each mention: databases keep no lists of maps, and no nulls in lists. */
function mentionRows({ document, facts }: DocumentFacts) {
  return facts.entities.map(({ id, mentions, spellings }) => {
    return {
      document,
      entity: id,
      starts: mentions.map((mention) => mention.start),
      ends: mentions.map((mention) => mention.end),
      forms: mentions.map((mention) => mention.text),
      titles: mentions.map((mention) => mention.title ?? ''),
      sentenceStarts: mentions.map(({ sentence }) => sentence.start),
      sentenceEnds: mentions.map(({ sentence }) => sentence.end),
      spellings,
    };
  });
}
