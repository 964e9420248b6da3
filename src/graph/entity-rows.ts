import { z } from 'zod';
import { typeOfId } from '../identity/names/entity-id.ts';
import type { EntityRecord } from './records.ts';
import { text, texts } from './rows.ts';

/** The columns that make an entity; its type is in its id. */
export const entityColumns = { id: text, name: text, aliases: texts };
export const entityRow = z.object(entityColumns);

export function entityRecord({ id, name, aliases }: z.output<typeof entityRow>): EntityRecord {
  return { id, type: typeOfId(id) ?? 'PERSON', name, aliases };
}
