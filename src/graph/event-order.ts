import { z } from 'zod';
import { compareCodeUnits } from '../identity/code-units.ts';

/** What events are sorted by: first day, last day, id. */
export type EventSortKey = readonly [from: string | null, to: string | null, id: string];

export const eventSortKey: z.ZodType<EventSortKey> = z.tuple([
  z.iso.date().nullable(),
  z.iso.date().nullable(),
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

/** How `eventPosition` counts days: on from the first or back from the last; undated ones come after all. */
export const DAY_COUNTS = {
  NEWEST_FIRST: { base: 199_999_999, sign: -1 },
  OLDEST_FIRST: { base: 100_000_000, sign: 1 },
} as const;
export const UNDATED = 300_000_000;

/**
 * Where an event stands in an order, as a text: sorted by these, events are in that order. Statements make the same.
 */
export function eventPosition(order: EventOrder): (key: EventSortKey) => string {
  const { base, sign } = DAY_COUNTS[order];
  const count = (day: string | null) => base + sign * Number((day ?? '0').replaceAll('-', ''));
  return ([from, to, id]) => `${from === null ? UNDATED : count(from)}${count(to)}${id}`;
}

export const compareNewestFirst = compareEvents('NEWEST_FIRST');
