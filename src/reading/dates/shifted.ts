import type { Anchors } from './anchors.ts';
import { type DayNumber, dayNumber, monthOf, yearOf } from './calendar.ts';
import type { DateForm, Unit } from './date-form.ts';
import { dayInterval, type Interval, monthInterval, weekAround, yearsInterval } from './interval.ts';

type Shift = Extract<DateForm, { form: 'SHIFT' }>;

/** "Three days ago", "last month", "a week later", "the year before": so many units from the day leant on. */
export function shifted({ unit, amount, leansOn }: Shift, anchors: Anchors): Interval | null {
  const anchor =
    leansOn === 'PUBLICATION'
      ? unit === 'DAY'
        ? anchors.written
        : anchors.published
      : toldFor({ unit, amount }, leansOn, anchors);
  if (anchor === null) return leansOn === 'CONTEXT' ? inYearTold(unit, amount, anchors) : null;
  switch (unit) {
    case 'DAY':
      return dayInterval(anchor + amount);
    case 'WEEK':
      // "A week later" counts from a day that is told; "last week" is the whole week.
      return leansOn === 'CONTEXT' && amount !== 0
        ? dayInterval(anchor + 7 * amount)
        : weekAround(anchor + 7 * amount);
    case 'MONTH':
      return monthInterval(yearOf(anchor), monthOf(anchor) + amount);
    case 'YEAR':
      return yearsInterval(yearOf(anchor) + amount, yearOf(anchor) + amount, 'YEAR');
  }
}

/** How many days "later" may be and still be in the year told of. */
const FEW_DAYS = 60;

/** "He was turned away in 1971. | A week later | he was let in": in that year. */
function inYearTold(unit: Unit, amount: number, { toldNearby }: Anchors): Interval | null {
  const days = unit === 'DAY' ? amount : unit === 'WEEK' ? 7 * amount : FEW_DAYS;
  return toldNearby?.precision === 'YEAR' && days > 0 && days < FEW_DAYS ? toldNearby : null;
}

/** The day told of that is exact enough for the unit; for words that lean on either, that of publication. */
function toldFor(
  { unit, amount }: Pick<Shift, 'unit' | 'amount'>,
  leansOn: 'CONTEXT' | 'EITHER',
  anchors: Anchors,
): DayNumber | null {
  // "The following year" is never told from now, "a year earlier" may be.
  const isBound = leansOn === 'CONTEXT' || anchors.published === null || amount > 0;
  const told = isBound ? anchors.told : anchors.toldNearby;
  const otherwise = leansOn === 'EITHER' ? anchors.published : null;
  switch (unit) {
    case 'DAY':
    case 'WEEK':
      if (isPassed(anchors)) return leansOn === 'EITHER' ? otherwise : null;
      return leansOn === 'CONTEXT' ? dayBefore(anchors) : (dayBefore(anchors) ?? otherwise);
    case 'MONTH':
      return told && told.to - told.from <= 31 ? told.from : otherwise;
    case 'YEAR':
      return told?.from ?? otherwise;
  }
}

/** "The next session is on 5 June. He was received later in the day": what is past leans on a day that is. */
const dayBefore = ({ toldDay, pastDay, published, tense }: Anchors): DayNumber | null =>
  tense === 'PAST' && published !== null && toldDay !== null && toldDay > published
    ? (pastDay ?? toldDay)
    : toldDay;

/** "They met on 4 March. In May she fell ill. The next day, …": the day told is none of what was told since. */
function isPassed({ toldDay, toldNearby }: Anchors): boolean {
  if (toldDay === null || toldNearby === null || toldNearby.precision === 'DAY') return false;
  return toldNearby.from > toldDay;
}

/** The stretch of a unit's length that ends with the day of publication: "the past week". */
export function upToNow(unit: Unit, { published }: Anchors): Interval | null {
  if (published === null) return null;
  const from = movedDay(published, unit, -1);
  return { from, to: published, precision: unit };
}

/** An interval so many units earlier or later, as exact as before: "the day after Christmas", "a year ago June". */
export function moved(interval: Interval, unit: Unit, amount: number): Interval {
  const { from, to, precision } = interval;
  if (precision === 'YEAR' && unit === 'YEAR')
    return yearsInterval(yearOf(from) + amount, yearOf(to) + amount, 'YEAR');
  if (precision === 'MONTH' && (unit === 'YEAR' || unit === 'MONTH'))
    return monthInterval(yearOf(from), monthOf(from) + amount * (unit === 'YEAR' ? 12 : 1));
  const start = movedDay(from, unit, amount);
  return { from: start, to: start + (to - from), precision };
}

/** A day so many units on; the last of its month where that is shorter. */
function movedDay(day: DayNumber, unit: Unit, amount: number): DayNumber {
  if (unit === 'DAY' || unit === 'WEEK') return day + amount * (unit === 'WEEK' ? 7 : 1);
  const first = dayNumber(yearOf(day), monthOf(day), 1);
  const months = amount * (unit === 'YEAR' ? 12 : 1);
  const { from, to } = monthInterval(yearOf(first), monthOf(first) + months);
  return Math.min(from + (day - first), to);
}
