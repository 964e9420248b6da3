import type { DateExpression } from '../../src/reading/reading.ts';
import type { Figures, Miss } from '../evaluation-set.ts';
import type { Case } from '../loading/case.ts';
import type { DatesGold } from '../loading/dates-gold.ts';
import { percent } from '../ratio.ts';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Date expressions that name a day, a month or a year: whether the reading gives that very interval for them. */
export function scoreDates(cases: readonly Case<DatesGold>[], miss: Miss): Figures {
  const values = cases.flatMap(({ id, reading, gold }) =>
    gold.dates.flatMap(({ start, end, text, value }) => {
      const days = daysOf(value);
      if (days === null) return [];
      const found = reading.dates.filter((date) => date.start < end && start < date.end);
      const isRight = found.some((date) => date.from === days.from && date.to === days.to);
      if (!isRight) miss(`${id}: ${text} is ${value}, not ${shown(found)}`);
      return [{ isDay: days.from === days.to, isRight }];
    }),
  );
  const days = values.filter(({ isDay }) => isDay);
  const rightOf = (of: typeof values): number =>
    percent(of.filter(({ isRight }) => isRight).length, of.length);
  return { 'value right': rightOf(values), 'day right': rightOf(days) };
}

function shown(dates: readonly DateExpression[]): string {
  return dates.map(({ from, to }) => `${from}/${to}`).join(' ') || 'found';
}

/** The days of a TIMEX3 value; null for values that are no day, month or year (durations, sets, seasons). */
function daysOf(value: string): Days | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  if (day !== undefined) return { from: day, to: day };
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(value) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { from: `${value}-01`, to: last };
}
