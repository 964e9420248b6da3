import type { Anchors } from './anchors.ts';
import { yearOf } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import { hull, type Interval } from './interval.ts';

export type Ends = readonly [Interval, Interval];

/**
 * "June 28 to July 2", "December 7, 1990 to January 3", "from Sunday to Tuesday": where one end states no year,
 * it lies in that of the other, the beginning before the end.
 */
export function rangeEnds(
  first: DateForm,
  last: DateForm,
  anchors: Anchors,
  intervalOf: (form: DateForm, anchors: Anchors) => Interval | null,
): Ends | null {
  const within = (form: DateForm, year: number) => intervalOf(withYear(form, year), anchors);
  if (lacksYear(first) && !lacksYear(last)) {
    const to = intervalOf(last, anchors);
    if (!to) return null;
    const year = yearOf(to.from);
    return ordered(within(first, year), to) ?? ordered(within(first, year - 1), to);
  }
  const from = intervalOf(first, anchors);
  if (!from) return null;
  if (lacksYear(last)) {
    const year = yearOf(from.from);
    return ordered(from, within(last, year)) ?? ordered(from, within(last, year + 1));
  }
  const to = intervalOf(last, anchors);
  // On a Monday "from Sunday to Tuesday" ends tomorrow or began nine days ago: within one week at the most.
  if (to && first.form === 'WEEKDAY' && from.from > to.from)
    return ordered({ ...from, from: from.from - 7, to: from.to - 7 }, to);
  return ordered(from, to);
}

/** From the first day of the first to the last of the last. */
export const spanOf = ([first, last]: Ends): Interval => hull(first, last);

const ordered = (from: Interval | null, to: Interval | null): Ends | null =>
  from && to && from.from <= to.from ? [from, to] : null;

/** True for a form that comes round, told without its year. */
export const lacksYear = (form: DateForm): boolean => 'year' in form && form.year === null;

/** The same form in a year. */
export function withYear(form: DateForm, year: number): DateForm {
  return 'year' in form && lacksYear(form) ? { ...form, year } : form;
}
