/** An ISO 8601 day, or a date-time, of which only the day as written counts: the zone never moves it. */
const DAY =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[Zz]|[+-]\d{1,2}(?::?\d{2})?)?)?$/;

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const LEADING_DATE = /^ date (\d{4}-\d{2}-\d{2}) /;

/** How a day is to be written, for messages. */
export const DAY_FORM = 'YYYY-MM-DD, from 0001-01-01 to 9999-12-31';

/**
 * The day, `YYYY-MM-DD`, that a date or date-time states, in whatever zone it states it; null where the words
 * are no such date or the calendar (proleptic Gregorian) has no such day.
 */
export function dayOf(written: string): string | null {
  const [, year, month, day] = DAY.exec(written.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined || year === '0000') return null;
  const inMonth = Number(day) >= 1 && Number(day) <= daysOfMonth(Number(year), Number(month));
  return inMonth ? `${year}-${month}-${day}` : null;
}

/** By the proleptic Gregorian calendar; 0 for what is no month. */
function daysOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (month === 2 && leap ? 29 : MONTHS[month - 1]) ?? 0;
}

export interface LeadingDate {
  /** The words between ` date ` and the space after them. */
  readonly written: string;
  /** `YYYY-MM-DD`, or null where the calendar has no such day. */
  readonly day: string | null;
  /** Where the article itself begins, in UTF-16 code units of the text. */
  readonly end: number;
}

/** The ` date YYYY-MM-DD ` that a text may begin with; null where it begins otherwise. */
export function leadingDate(text: string): LeadingDate | null {
  const match = LEADING_DATE.exec(text);
  const written = match?.[1];
  return match && written !== undefined ? { written, day: dayOf(written), end: match[0].length } : null;
}
