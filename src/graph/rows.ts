import { z } from 'zod';
import { EVENT_KINDS, EVENT_STATUSES } from '../reading/reading.ts';
import type { Row } from '../store/graph-store.ts';

/** The one place where what a store returns becomes typed: every row is checked against the shape it should have. */
export function readRows<T>(shape: z.ZodType<T>, rows: readonly Row[]): T[] {
  return rows.map((row) => shape.parse(row));
}

export const text = z.string();
export const textOrNull = z.string().nullable();
export const whole = z.int();
export const wholes = z.array(z.int());
export const texts = z.array(z.string());
export const kind = z.enum(EVENT_KINDS);
export const status = z.enum(EVENT_STATUSES);
export const precision = z.enum(['DAY', 'WEEK', 'MONTH', 'SEASON', 'QUARTER', 'YEAR', 'DECADE', 'UNKNOWN']);
export const basis = z.enum(['STATED', 'RELATIVE', 'NONE']);

/** The columns that every statement gives of a date; `dateText` is the words themselves. */
export const whenColumns = {
  from: textOrNull,
  to: textOrNull,
  precision,
  basis,
  dateText: textOrNull,
};
