import { z } from 'zod';
import { compareCodeUnits } from '../identity/code-units.ts';

/** What events are sorted by: first day, last day, id. */
export type EventSortKey = readonly [from: string | null, to: string | null, id: string];

export const eventSortKey: z.ZodType<EventSortKey> = z.tuple([
  z.string().nullable(),
  z.string().nullable(),
  z.string(),
]);

/** In what order events are listed; undated ones come last in both. */
export const EVENT_ORDERS = ['NEWEST_FIRST', 'OLDEST_FIRST'] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

export function compareEvents(order: EventOrder): (a: EventSortKey, b: EventSortKey) => number {
  return order === 'NEWEST_FIRST' ? compareNewestFirst : compareOldestFirst;
}

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

/** Oldest first, undated last, then by id. */
function compareOldestFirst(a: EventSortKey, b: EventSortKey): number {
  const [fromA, toA, idA] = a;
  const [fromB, toB, idB] = b;
  if ((fromA === null) !== (fromB === null)) return fromA === null ? 1 : -1;
  return (
    compareCodeUnits(fromA ?? '', fromB ?? '') ||
    compareCodeUnits(toA ?? '', toB ?? '') ||
    compareCodeUnits(idA, idB)
  );
}
