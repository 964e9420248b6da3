/** An ISO 8601 day, or a date-time, of which only the day as written counts: the zone never moves it. */
const DAY =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[Zz]|[+-]\d{1,2}(?::?\d{2})?)?)?$/;

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
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const stated = `${year}-${month}-${day}`;
  return date.toISOString().slice(0, 10) === stated ? stated : null;
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
