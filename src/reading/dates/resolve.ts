import type { Basis } from '../reading.ts';
import type { Anchors } from './anchors.ts';
import { type DayNumber, dayNumber, isRealDay, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import {
  dayInterval,
  type Interval,
  monthInterval,
  quarterInterval,
  seasonInterval,
  weekAround,
  yearsInterval,
} from './interval.ts';
import { type Ends, lacksYear, rangeEnds, spanOf } from './range.ts';
import { moved, shifted, upToNow } from './shifted.ts';
import { nearestWeekday } from './weekday.ts';
import { inStatedYear, LONG_AGO, yearly } from './yearly.ts';

export interface Resolved {
  readonly interval: Interval | null;
  readonly basis: Basis;
}

/** The days that a form means, by the rules of its family. */
export function resolve(form: DateForm, anchors: Anchors): Resolved {
  const interval = intervalOf(form, anchors);
  if (!interval) return { interval: null, basis: 'NONE' };
  return { interval, basis: isStated(form) ? 'STATED' : 'RELATIVE' };
}

/** The two ends of a range, each for itself; null for what is no range or has no days. */
export function endsOf(form: DateForm, anchors: Anchors): Ends | null {
  return form.form === 'RANGE' ? rangeEnds(form.first, form.last, anchors, intervalOf) : null;
}

function isStated(form: DateForm): boolean {
  switch (form.form) {
    case 'DAY':
    case 'FEAST':
    case 'MONTH':
    case 'SEASON':
    case 'QUARTER':
      return form.year !== null;
    case 'YEAR':
    case 'DECADE':
      return true;
    case 'FROM':
    case 'EDGE':
    case 'NTH_WEEK':
    case 'AROUND':
      return isStated(form.base);
    case 'WITHIN':
      return isStated(form.whole);
    case 'RANGE':
      // "March to June 2023" states the year of both.
      return (
        (isStated(form.first) || lacksYear(form.first)) &&
        (isStated(form.last) || lacksYear(form.last)) &&
        (isStated(form.first) || isStated(form.last))
      );
    default:
      return false;
  }
}

function intervalOf(form: DateForm, anchors: Anchors): Interval | null {
  switch (form.form) {
    case 'DAY': {
      const day = (year: number) =>
        isRealDay(year, form.month, form.day) ? dayInterval(dayNumber(year, form.month, form.day)) : null;
      return (
        (form.year === null && !(anchors.isBefore && anchors.main) ? inStatedYear(day, anchors) : null) ??
        yearly(form.year, 'TENSE', anchors, day)
      );
    }
    case 'DAY_OF_MONTH':
      return dayOfMonth(form.day, anchors);
    case 'FEAST':
      return yearly(form.year, form.which, anchors, (year) => dayInterval(form.dayIn(year)));
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
    case 'WEEKDAY': {
      const day = nearestWeekday(form.weekday, form.which, anchors);
      return day === null ? null : dayInterval(day);
    }
    case 'WEEKEND': {
      const saturday = nearestWeekday(5, form.which === 'THIS' ? 'TENSE' : form.which, anchors);
      return saturday === null ? null : { from: saturday, to: saturday + 1, precision: 'DAY' };
    }
    case 'NTH_WEEKDAY':
      return null;
    case 'AROUND': {
      const base = intervalOf(form.base, anchors);
      if (!base) return null;
      const week = weekAround(base.from);
      return form.around === 'WEEK' ? week : { from: week.from + 5, to: week.to, precision: 'DAY' };
    }
    case 'NTH_DAY':
      return form.isCountedOn && !anchors.stretch?.isCounted ? null : nthDay(form.nth, anchors);
    case 'SHIFT':
      return shifted(form, anchors);
    case 'OCCASION':
      return fromOccasion(form, anchors);
    case 'UP_TO_NOW':
      return upToNow(form.unit, anchors);
    case 'FROM': {
      const base = intervalOf(form.base, anchors);
      return base && moved(base, form.unit, form.amount);
    }
    case 'EDGE': {
      const base = intervalOf(form.base, anchors);
      const day = base && dayInterval(form.edge === 'FIRST' ? base.from : base.to);
      return day && isAheadOfPast(day, anchors) ? edgeOfMonthTold(form.edge, anchors) : day;
    }
    case 'NTH_WEEK': {
      const base = intervalOf(form.base, anchors);
      return base && nthWeek(form.nth, base);
    }
    case 'WITHIN':
      return form.part.form === 'WITHIN'
        ? inWhole(form.part.part, inWhole(form.part.whole, intervalOf(form.whole, anchors), anchors), anchors)
        : inWhole(form.part, intervalOf(form.whole, anchors), anchors);
    case 'RANGE': {
      const ends = rangeEnds(form.first, form.last, anchors, intervalOf);
      return ends && spanOf(ends);
    }
  }
}

const isAheadOfPast = ({ from }: Interval, { published, tense }: Anchors): boolean =>
  tense === 'PAST' && published !== null && from > published;

/** "He flew in on 14 July. She met him on the last day of the month": where this month's is still to come. */
function edgeOfMonthTold(edge: 'FIRST' | 'LAST', { told }: Anchors): Interval | null {
  if (told === null || told.to - told.from > 31) return null;
  const month = monthInterval(yearOf(told.from), monthOf(told.from));
  return dayInterval(edge === 'FIRST' ? month.from : month.to);
}

/** In the month told of, else the last such day not after publication, or the next. */
function dayOfMonth(day: number, { published, told, toldLately, tense, lastWeek }: Anchors): Interval | null {
  const ofLastWeek = lastWeek === null ? null : dayWithin(day, lastWeek);
  if (ofLastWeek !== null) return dayInterval(ofLastWeek);
  // Far behind a month of late, "the 6th" is that of now; behind one of long ago it still is of that.
  const isNear = toldLately || published === null || (told !== null && published - told.to > LONG_AGO);
  const told1 = isNear && told !== null && told.to - told.from <= 31 ? told.from : null;
  const near = told1 ?? published;
  if (near === null) return null;
  const inMonth = (offset: number): Interval | null => {
    const { from, to } = monthInterval(yearOf(near), monthOf(near) + offset);
    return from + day - 1 <= to ? dayInterval(from + day - 1) : null;
  };
  if (told1 !== null) return inMonth(0);
  const here = inMonth(0);
  if (tense === 'FUTURE') return here && here.from >= near ? here : inMonth(1);
  return here && here.from <= near ? here : inMonth(-1);
}

/** "Toured the region last week. He had lunch with her on | the 3rd |": the day of that number, if there is one. */
function dayWithin(day: number, { from, to }: Interval): DayNumber | null {
  for (let one = from; one <= to; one++)
    if (one - monthInterval(yearOf(one), monthOf(one)).from === day - 1) return one;
  return null;
}

function fromOccasion(
  { occasion, amount, weekday }: Extract<DateForm, { form: 'OCCASION' }>,
  { occasions, toldNearby }: Anchors,
): Interval | null {
  const isOneDay = toldNearby?.precision === 'DAY' && toldNearby.from === toldNearby.to;
  const nearby = isOneDay ? toldNearby.from : undefined;
  const day = occasion === null ? nearby : occasions[occasion];
  if (day === undefined) return null;
  if (weekday === null) return dayInterval(day + amount);
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return dayInterval(amount > 0 ? day + ahead : day - ((7 - ahead) % 7 || 7));
}

function inWhole(part: DateForm, whole: Interval | null, anchors: Anchors): Interval | null {
  if (!whole) return null;
  if (part.form === 'DAY_OF_MONTH')
    return whole.from + part.day - 1 <= whole.to ? dayInterval(whole.from + part.day - 1) : null;
  if (part.form === 'NTH_WEEKDAY') return nthWeekday(part, whole);
  return 'year' in part ? intervalOf({ ...part, year: yearOf(whole.from) }, anchors) : null;
}

function nthDay(nth: number, { stretch }: Anchors): Interval | null {
  if (stretch === null) return null;
  const { from, to } = stretch;
  if (nth < 0) return to === null ? null : dayInterval(to);
  const day = from + nth - 1;
  return to === null || day <= to ? dayInterval(day) : null;
}

function nthWeek(nth: number, { from, to }: Interval): Interval {
  const first = nth < 0 ? to - 6 : from + 7 * (nth - 1);
  return { from: first, to: Math.min(first + 6, to), precision: 'WEEK' };
}

function nthWeekday(
  { nth, weekday, days }: Extract<DateForm, { form: 'NTH_WEEKDAY' }>,
  { from, to }: Interval,
): Interval | null {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const day = nth < 0 ? to - ((weekdayOf(to) - weekday + 7) % 7) : first + 7 * (nth - 1);
  return day <= to ? { from: day, to: day + days - 1, precision: 'DAY' } : null;
}
