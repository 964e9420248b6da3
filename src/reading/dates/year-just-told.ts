import type { Basis } from '../reading.ts';
import { type DayNumber, yearOf } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import type { Interval } from './interval.ts';
import { lacksYear, withYear } from './range.ts';
import type { Resolved } from './resolve.ts';

/** A year that a sentence tells, and where its words end. */
export interface YearTold {
  readonly end: number;
  readonly interval: Interval;
  readonly basis: Basis;
}

/** What binds a clause to the year right before it, or a list of what was in it: ": in May, in". */
const BINDING =
  /^,? (?:(?:[a-z]+ )?after|as|once|when|where) (?!.*, (?:and|but)\b)[^.;:()]*$|^(?::|,| -) (?:(?:at|first|in|on)\b[^.;:()]{0,60}? )?(?:in|on) (?:early |late )?$/;

/**
 * "It came to light last year after she met him in | March |": a day or month of that year, in the clause bound to it.
 * Null where none binds it, or it would lie ahead.
 */
export function inYearJustTold(
  form: DateForm,
  start: number,
  words: string,
  year: YearTold | null,
  published: DayNumber | null,
  resolve: (form: DateForm) => Resolved,
): Resolved | null {
  if (year === null || !lacksYear(form) || ('which' in form && form.which !== 'TENSE')) return null;
  if (!BINDING.test(words.slice(year.end, start))) return null;
  const { interval } = resolve(withYear(form, yearOf(year.interval.from)));
  const isAhead = interval !== null && published !== null && interval.from > published;
  return interval === null || isAhead ? null : { interval, basis: year.basis };
}
