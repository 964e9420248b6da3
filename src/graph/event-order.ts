import { z } from 'zod';
import { compareCodeUnits } from '../identity/code-units.ts';

/** What events are sorted by: first day, last day, id. */
export type EventSortKey = readonly [from: string | null, to: string | null, id: string];

export const eventSortKey: z.ZodType<EventSortKey> = z.tuple([
  z.string().nullable(),
  z.string().nullable(),
  z.string(),
]);

/** Newest first, undated last, then by id. */
export function compareNewestFirst(a: EventSortKey, b: EventSortKey): number {
  const [fromA, toA, idA] = a;
  const [fromB, toB, idB] = b;
  if ((fromA === null) !== (fromB === null)) return fromA === null ? 1 : -1;
  return (
    compareCodeUnits(fromB ?? '', fromA ?? '') ||
    compareCodeUnits(toB ?? '', toA ?? '') ||
    compareCodeUnits(idA, idB)
  );
}
