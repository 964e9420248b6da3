import type { Precision } from '../reading.ts';
import { type DayNumber, dayNumber, weekdayOf } from './calendar.ts';
import type { Season } from './date-form.ts';

/** Inclusive days with how exactly the words fix them. */
export interface Interval {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly precision: Precision;
}

export const dayInterval = (day: DayNumber): Interval => ({ from: day, to: day, precision: 'DAY' });

/** Monday to Sunday around a day. */
export function weekAround(day: DayNumber): Interval {
  const monday = day - weekdayOf(day);
  return { from: monday, to: monday + 6, precision: 'WEEK' };
}

/** `month` may lie outside 1 to 12 and then counts into the years beside. */
export const monthInterval = (year: number, month: number): Interval => ({
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + 1, 1) - 1,
  precision: 'MONTH',
});

export const yearsInterval = (first: number, last: number, precision: Precision): Interval => ({
  from: dayNumber(first, 1, 1),
  to: dayNumber(last + 1, 1, 1) - 1,
  precision,
});

export const quarterInterval = (year: number, quarter: number): Interval => ({
  from: dayNumber(year, quarter * 3 - 2, 1),
  to: dayNumber(year, quarter * 3 + 1, 1) - 1,
  precision: 'QUARTER',
});

const FIRST_MONTH: Readonly<Record<Season, number>> = { SPRING: 3, SUMMER: 6, AUTUMN: 9, WINTER: 12 };

/** Meteorological seasons of the northern half; the winter of a year begins in its December. */
export const seasonInterval = (year: number, season: Season): Interval => ({
  from: dayNumber(year, FIRST_MONTH[season], 1),
  to: dayNumber(year, FIRST_MONTH[season] + 3, 1) - 1,
  precision: 'SEASON',
});

/** From the first day of the one to the last day of the other, as exact as the vaguer of them. */
export function hull(first: Interval, last: Interval): Interval {
  const vaguer = first.to - first.from > last.to - last.from ? first : last;
  return {
    from: Math.min(first.from, last.from),
    to: Math.max(first.to, last.to),
    precision: vaguer.precision,
  };
}
