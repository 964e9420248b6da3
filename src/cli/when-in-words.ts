import type { When } from '../reading/reading.ts';
import { displayable } from './displayable.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * An interval as people write it, no more exact than it is: `10 Sep 2023`, `28 Jun – 2 Jul 2023`, `Sep 2023`, `2013`,
 * `2010s`, `undated (“in April”)`.
 */
export function whenInWords({ from, to, precision, text }: When): string {
  if (from === null && to === null) return text === null ? 'undated' : `undated (“${displayable(text)}”)`;
  if (from === null) return `until ${dayInWords(to ?? '')}`;
  if (to === null) return `from ${dayInWords(from)}`;
  const first = parse(from);
  const last = parse(to);
  if (precision === 'DECADE' && isDecade(first, last)) return `${first.year}s`;
  // Days that happen to fill a month are still days.
  if (precision === 'DAY' || precision === 'WEEK') return days(first, last);
  if (startsYear(first) && endsYear(last)) return span(`${first.year}`, `${last.year}`);
  if (first.day === 1 && endsMonth(last)) return months(first, last);
  return days(first, last);
}

/** @param day `YYYY-MM-DD` */
export function dayInWords(day: string): string {
  return inWords(parse(day));
}

function days(first: Day, last: Day): string {
  if (first.year !== last.year) return span(inWords(first), inWords(last));
  if (first.month !== last.month) return span(`${first.day} ${monthName(first)}`, inWords(last));
  return first.day === last.day ? inWords(last) : span(`${first.day}`, inWords(last));
}

function months(first: Day, last: Day): string {
  const end = `${monthName(last)} ${last.year}`;
  if (first.year !== last.year) return span(`${monthName(first)} ${first.year}`, end);
  return first.month === last.month ? end : span(monthName(first), end);
}

function span(first: string, last: string): string {
  return first === last ? first : `${first} – ${last}`;
}

function inWords(day: Day): string {
  return `${day.day} ${monthName(day)} ${day.year}`;
}

function monthName({ month }: Day): string {
  return MONTHS[month - 1] ?? '';
}

function startsYear({ month, day }: Day): boolean {
  return month === 1 && day === 1;
}

function endsYear({ month, day }: Day): boolean {
  return month === 12 && day === 31;
}

function isDecade(first: Day, last: Day): boolean {
  return startsYear(first) && endsYear(last) && first.year % 10 === 0 && last.year === first.year + 9;
}

function endsMonth({ year, month, day }: Day): boolean {
  const next = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999. Day 0 is the last of the month before.
  next.setUTCFullYear(year, month, 0);
  return next.getUTCDate() === day;
}

/** @param day `YYYY-MM-DD` */
function parse(day: string): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}
