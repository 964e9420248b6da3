import type { Basis } from '../reading.ts';
import { type DayNumber, dayNumber, isRealDay, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { DateForm, Which } from './date-form.ts';
import {
  dayInterval,
  hull,
  type Interval,
  monthInterval,
  quarterInterval,
  seasonInterval,
  weekAround,
  yearsInterval,
} from './interval.ts';

/** What a date expression may lean on. */
export interface Anchors {
  /** The article's day; null for an article without one, in which relative words fix nothing. */
  readonly published: DayNumber | null;
  /** The day told of just before, for "two days later". */
  readonly context: DayNumber | null;
  /** Whether the verb beside the words looks back or ahead. */
  readonly tense: 'PAST' | 'FUTURE';
}

export interface Resolved {
  readonly interval: Interval | null;
  readonly basis: Basis;
}

/**
 * The days that a form means. With a past verb a weekday is the last one on or before publication, and a day or
 * month without a year the latest not after it; with a future verb the next one.
 */
export function resolve(form: DateForm, anchors: Anchors): Resolved {
  const interval = intervalOf(form, anchors);
  if (!interval) return { interval: null, basis: 'NONE' };
  return { interval, basis: isStated(form) ? 'STATED' : 'RELATIVE' };
}

function isStated(form: DateForm): boolean {
  switch (form.form) {
    case 'DAY':
    case 'MONTH':
    case 'SEASON':
    case 'QUARTER':
      return form.year !== null;
    case 'YEAR':
    case 'DECADE':
      return true;
    case 'RANGE':
      return isStated(form.first) && isStated(form.last);
    default:
      return false;
  }
}

function intervalOf(form: DateForm, anchors: Anchors): Interval | null {
  const { published } = anchors;
  switch (form.form) {
    case 'DAY': {
      const day = (year: number) =>
        isRealDay(year, form.month, form.day) ? dayInterval(dayNumber(year, form.month, form.day)) : null;
      return yearly(form.year, 'TENSE', anchors, day);
    }
    case 'MONTH':
      return yearly(form.year, form.which, anchors, (year) => monthInterval(year, form.month));
    case 'SEASON':
      return yearly(form.year, form.which, anchors, (year) => seasonInterval(year, form.season));
    case 'QUARTER':
      return yearly(form.year, 'TENSE', anchors, (year) => quarterInterval(year, form.quarter));
    case 'YEAR':
      return yearsInterval(form.year, form.year, 'YEAR');
    case 'DECADE':
      return yearsInterval(form.year, form.year + 9, 'DECADE');
    case 'WEEKDAY':
      return published === null
        ? null
        : dayInterval(nearestWeekday(form.weekday, form.which, published, anchors.tense));
    case 'WEEKEND': {
      if (published === null) return null;
      const saturday = nearestWeekday(
        5,
        form.which === 'THIS' ? 'TENSE' : form.which,
        published,
        anchors.tense,
      );
      return { from: saturday, to: saturday + 1, precision: 'DAY' };
    }
    case 'SHIFT':
      return shifted(form, anchors);
    case 'RANGE':
      return rangeOf(form.first, form.last, anchors);
  }
}

/** A form that comes round every year: in the year stated, else in the one that tense and publication choose. */
function yearly(
  year: number | null,
  which: Which,
  { published, tense }: Anchors,
  inYear: (year: number) => Interval | null,
): Interval | null {
  if (year !== null) return inYear(year);
  if (published === null) return null;
  const now = yearOf(published);
  if (which === 'THIS') return inYear(now);
  const ahead = which === 'NEXT' || (which === 'TENSE' && tense === 'FUTURE');
  for (const candidate of ahead ? [now, now + 1, now + 4] : [now, now - 1, now - 4]) {
    const interval = inYear(candidate);
    if (!interval) continue; // 29 February
    if (
      which === 'LAST'
        ? interval.to < published
        : which === 'NEXT'
          ? interval.from > published
          : ahead
            ? interval.to >= published
            : interval.from <= published
    )
      return interval;
  }
  return null;
}

function nearestWeekday(
  weekday: number,
  which: Which,
  published: DayNumber,
  tense: Anchors['tense'],
): DayNumber {
  const today = weekdayOf(published);
  const back = (today - weekday + 7) % 7;
  switch (which) {
    case 'LAST':
      return published - (back === 0 ? 7 : back);
    case 'NEXT':
      return published + 7 - back;
    case 'THIS':
      return published - today + weekday;
    case 'TENSE':
      return tense === 'FUTURE' ? published + ((7 - back) % 7 || 7) : published - back;
  }
}

function shifted(
  form: Extract<DateForm, { form: 'SHIFT' }>,
  { published, context }: Anchors,
): Interval | null {
  const { unit, amount, leansOn } = form;
  const anchor = leansOn === 'PUBLICATION' ? published : context;
  if (anchor === null) return null;
  switch (unit) {
    case 'DAY':
      return dayInterval(anchor + amount);
    case 'WEEK':
      // "A week later" counts from a day that is told; "last week" is the whole week.
      return leansOn === 'CONTEXT' ? dayInterval(anchor + 7 * amount) : weekAround(anchor + 7 * amount);
    case 'MONTH':
      return monthInterval(yearOf(anchor), monthOf(anchor) + amount);
    case 'YEAR':
      return yearsInterval(yearOf(anchor) + amount, yearOf(anchor) + amount, 'YEAR');
  }
}

/**
 * "June 28 to July 2", "December 7, 1990 to January 3", "from Sunday to Tuesday": where one end states no year,
 * it lies in that of the other, the beginning before the end.
 */
function rangeOf(first: DateForm, last: DateForm, anchors: Anchors): Interval | null {
  if (lacksYear(first) && !lacksYear(last)) {
    const to = intervalOf(last, anchors);
    if (!to) return null;
    const year = yearOf(to.from);
    return (
      [year, year - 1]
        .map((y) => ordered(intervalOf(withYear(first, y), anchors), to))
        .find((range) => range !== null) ?? null
    );
  }
  const from = intervalOf(first, anchors);
  if (!from) return null;
  if (lacksYear(last)) {
    const year = yearOf(from.from);
    return (
      [year, year + 1]
        .map((y) => ordered(from, intervalOf(withYear(last, y), anchors)))
        .find((range) => range !== null) ?? null
    );
  }
  const to = intervalOf(last, anchors);
  // On a Monday "from Sunday to Tuesday" ends tomorrow or began nine days ago: within one week at the most.
  if (to && first.form === 'WEEKDAY' && from.from > to.from) return ordered(shift(from, -7), to);
  return ordered(from, to);
}

function ordered(from: Interval | null, to: Interval | null): Interval | null {
  return from && to && from.from <= to.from ? hull(from, to) : null;
}

const shift = (interval: Interval, days: number): Interval => ({
  ...interval,
  from: interval.from + days,
  to: interval.to + days,
});

const lacksYear = (form: DateForm): boolean => 'year' in form && form.year === null;

function withYear(form: DateForm, year: number): DateForm {
  return form.form === 'DAY' || form.form === 'MONTH' || form.form === 'SEASON' || form.form === 'QUARTER'
    ? { ...form, year }
    : form;
}
