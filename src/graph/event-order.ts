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

/** By days in that order, undated last, then by id. */
export function compareEvents(order: EventOrder): (a: EventSortKey, b: EventSortKey) => number {
  const sign = order === 'NEWEST_FIRST' ? -1 : 1;
  return ([fromA, toA, idA], [fromB, toB, idB]) => {
    if ((fromA === null) !== (fromB === null)) return fromA === null ? 1 : -1;
    const byDays = compareCodeUnits(fromA ?? '', fromB ?? '') || compareCodeUnits(toA ?? '', toB ?? '');
    return sign * byDays || compareCodeUnits(idA, idB);
  };
}

export const compareNewestFirst = compareEvents('NEWEST_FIRST');
