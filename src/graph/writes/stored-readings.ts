import { z } from 'zod';
import { ENTITY_TYPES, type Reading } from '../../reading/reading.ts';
import type { StatementRunner } from '../../store/graph-store.ts';
import { basis, kind, precision, readRows, status, text, textOrNull, texts, whole } from '../rows.ts';

export interface DocumentReading {
  readonly document: string;
  readonly reading: Reading;
}

/** A reading as a document keeps it, with the profile that each of its entities has. */
export interface KeptReading extends DocumentReading {
  readonly parts: readonly { readonly entity: string; readonly profile: string }[];
}

const span = { start: whole, end: whole };
const passage = z.object({ ...span, text });
const days = { from: textOrNull, to: textOrNull, precision, basis };

/** A reading as a document keeps it. */
const stored: z.ZodType<Reading> = z.object({
  id: text,
  publishedOn: textOrNull,
  language: textOrNull,
  entities: z.array(
    z.object({
      id: text,
      type: z.enum(ENTITY_TYPES),
      name: text,
      aliases: texts,
      mentions: z.array(z.object({ ...span, text, title: textOrNull, sentence: z.object(span) })),
    }),
  ),
  dates: z.array(z.object({ ...span, text, ...days })),
  events: z.array(
    z.object({
      kind,
      status,
      when: z.object({ ...days, text: textOrNull }),
      place: textOrNull,
      participants: z.array(
        z.object({ entity: text, side: whole, title: textOrNull, metonym: passage.nullable() }),
      ),
      evidence: z.array(passage),
    }),
  ),
  positions: z.array(z.object({ ...span, text, person: text, title: text, of: textOrNull })),
});

const keptRow = z.object({
  document: text,
  json: text,
  mentions: z.array(z.object({ parts: texts, profiles: texts })),
});

/** The readings that documents keep; those that are not there are left out. */
export async function readingsOf(
  transaction: StatementRunner,
  documents: readonly string[],
): Promise<KeptReading[]> {
  if (documents.length === 0) return [];
  const rows = await transaction.run(
    `UNWIND $documents AS id
     MATCH (d:Document {id: id})-[:READ_AS]->(r:Reading)
     RETURN d.id AS document, r.json AS json,
       [(d)-[m:MENTIONS]->(:Entity) WHERE m.profiles IS NOT NULL | {parts: m.parts, profiles: m.profiles}] AS mentions`,
    { documents },
  );
  return readRows(keptRow, rows).map(({ document, json, mentions }) => ({
    document,
    reading: stored.parse(JSON.parse(json)),
    parts: mentions.flatMap(({ parts, profiles }) =>
      parts.map((entity, i) => ({ entity, profile: profiles[i] ?? '' })),
    ),
  }));
}
