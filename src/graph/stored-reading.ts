import { z } from 'zod';
import { ENTITY_TYPES, type Reading } from '../reading/reading.ts';
import { basis, kind, precision, status, text, textOrNull, texts, whole } from './rows.ts';

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

/** The reading in the JSON that a document keeps of it. */
export function storedReading(json: string): Reading {
  return stored.parse(JSON.parse(json));
}
