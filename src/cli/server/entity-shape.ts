import { z } from 'zod';
import type { EntityRecord } from '../../graph/records.ts';
import { text, texts } from '../../graph/rows.ts';

/** What a server is asked for of an entity, as `...entity`. */
export const ENTITY_FRAGMENT = 'fragment entity on Entity { type: __typename id name aliases }';

/** GraphQL's names of the types of entities, and ours. */
const TYPES = { Person: 'PERSON', Organization: 'ORGANIZATION', Place: 'PLACE' } as const;

export const entityShape: z.ZodType<EntityRecord> = z.object({
  id: text,
  type: z.enum(['Person', 'Organization', 'Place']).transform((type) => TYPES[type]),
  name: text,
  aliases: texts,
});
