import type { StatedFacts } from '../../identity/stated-facts.ts';
import type { StatementRunner } from '../../store/graph-store.ts';

/** What a document states, and when it was published. */
export interface DocumentFacts {
  readonly document: string;
  readonly publishedOn: string | null;
  readonly facts: StatedFacts;
}

/** Writes one MENTIONS for each document and entity, which is there. */
export async function writeMentions(
  transaction: StatementRunner,
  documents: readonly DocumentFacts[],
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (d:Document {id: row.document})
     MATCH (e:Entity {id: row.entity})
     CREATE (d)-[:MENTIONS {starts: row.starts, ends: row.ends, forms: row.forms, titles: row.titles,
       sentenceStarts: row.sentenceStarts, sentenceEnds: row.sentenceEnds, spellings: row.spellings, parts: row.parts, profiles: row.profiles}]->(e)`,
    { rows: documents.flatMap(mentionRows) },
  );
}

/** Lists side by side, one place in them for each mention: databases keep no lists of maps, and no nulls in lists. */
function mentionRows({ document, facts }: DocumentFacts) {
  return facts.entities.map(({ id, mentions, spellings, parts }) => {
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
      parts: parts.map(({ entity }) => entity),
      profiles: parts.map(({ profile }) => profile),
    };
  });
}
