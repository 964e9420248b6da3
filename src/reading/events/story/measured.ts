import type { SentenceView } from '../../clauses/sentence-view.ts';
import { formatDay, parseDay } from '../../dates/calendar.ts';
import type { Unit } from '../../dates/date-form.ts';
import type { FoundDate } from '../../dates/find-dates.ts';
import { unitOf } from '../../dates/forms/shifts.ts';
import { moved } from '../../dates/shifted.ts';
import { numberOf } from '../../dates/words.ts';
import { childrenOf } from '../../syntax/tree.ts';

/**
 * "Two | days | after", before a clause or a noun: the unit that measures it from the one above, with its marker; null
 * for none.
 */
function measureOf(
  view: SentenceView,
  clause: number,
): { readonly unit: number; readonly marker: number } | null {
  const marker = childrenOf(view.tree, clause, 'mark', 'case', 'advmod').find((unit) =>
    /^(?:after|before)$/.test(view.units[unit]?.lower ?? ''),
  );
  if (marker === undefined) return null;
  const unit = marker - 1;
  return /^(?:days?|nights?|weeks?|months?|years?)$/.test(view.units[unit]?.lower ?? '')
    ? { unit, marker }
    : null;
}

export const isMeasured = (view: SentenceView, clause: number): boolean => measureOf(view, clause) !== null;

/**
 * The date of a clause or noun that is measured from the one above: "met him on Tuesday, | two days after | she rang"
 * has her ring on Sunday, "| two days after | a meeting" has that then; "in 1996, | two years after | they met" has
 * them meet in 1994. Null where the unit is longer than the date is exact, or of no known number; the date itself where
 * nothing is measured.
 */
export function measuredFrom(view: SentenceView, clause: number, date: FoundDate): FoundDate | null {
  const measure = measureOf(view, clause);
  if (!measure) return date;
  const unit = unitOf(view.units[measure.unit]?.lower ?? '');
  const amount = numberOf(view.units[measure.unit - 1]?.lower ?? '');
  if (amount === 0 || date.from === null || date.to === null || !isExactEnough(date, unit)) return null;
  const away = view.units[measure.marker]?.lower === 'after' ? -amount : amount;
  const interval = { from: parseDay(date.from), to: parseDay(date.to), precision: date.precision };
  const { from, to, precision } = moved(interval, unit, away);
  return { ...date, from: formatDay(from), to: formatDay(to), precision, basis: 'RELATIVE' };
}

/** "A year after" a day is no day, "a month after" a month is a month. */
function isExactEnough({ from, to, precision }: FoundDate, unit: Unit): boolean {
  if (unit === 'DAY' || unit === 'WEEK') return precision === 'DAY' && from === to;
  return unit === 'MONTH' ? precision === 'MONTH' : /^(?:MONTH|YEAR)$/.test(precision);
}
