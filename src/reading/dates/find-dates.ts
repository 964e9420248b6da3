import type { Basis, Precision, Span } from '../reading.ts';
import { formatDay, parseDay } from './calendar.ts';
import type { FormExtractor, FoundForm } from './date-form.ts';
import { calendarDays, daysOfOneMonth } from './forms/days.ts';
import { monthRanges, monthsAlone, monthsOfYear } from './forms/months.ts';
import { countedShifts, fixedShifts, wholeUnits } from './forms/shifts.ts';
import { weekdayRanges, weekdays, weekends } from './forms/weekdays.ts';
import { decades, quarters, seasons, yearRanges, years } from './forms/years.ts';
import type { Interval } from './interval.ts';
import { type Resolved, resolve } from './resolve.ts';
import { tenseBefore } from './tense.ts';

/** Every family of date words. A new one is a file under forms/ and a line here. */
const EXTRACTORS: readonly FormExtractor[] = [
  calendarDays,
  daysOfOneMonth,
  monthRanges,
  monthsOfYear,
  monthsAlone,
  yearRanges,
  years,
  decades,
  seasons,
  quarters,
  weekdays,
  weekdayRanges,
  weekends,
  fixedShifts,
  wholeUnits,
  countedShifts,
];

/** A date expression of a sentence; offsets count the folded text's code units. */
export interface FoundDate extends Span {
  /** Index of the sentence that it stands in. */
  readonly sentence: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
}

/**
 * Finds and resolves the date expressions of an article's sentences, which are given in order, as spans of its
 * folded text. Of overlapping readings the longest stands.
 */
export function findDates(text: string, sentences: readonly Span[], publishedOn: string | null): FoundDate[] {
  const published = publishedOn === null ? null : parseDay(publishedOn);
  let context: number | null = null;
  const found: FoundDate[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end).replace(/[–—]/g, '-').replace(/\n/g, ' ');
    for (const form of longestForms(EXTRACTORS.flatMap((extract) => extract(words)))) {
      const resolved: Resolved = resolve(form.form, {
        published,
        context,
        tense: tenseBefore(words, form.start),
      });
      if (resolved.interval?.precision === 'DAY') context = resolved.interval.to;
      found.push({
        sentence: index,
        start: sentence.start + form.start,
        end: sentence.start + form.end,
        ...dated(resolved.interval),
        basis: resolved.basis,
      });
    }
  }
  return found;
}

function dated(interval: Interval | null): Pick<FoundDate, 'from' | 'to' | 'precision'> {
  if (!interval) return { from: null, to: null, precision: 'UNKNOWN' };
  return { from: formatDay(interval.from), to: formatDay(interval.to), precision: interval.precision };
}

function longestForms(forms: readonly FoundForm[]): FoundForm[] {
  const byLength = [...forms].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: FoundForm[] = [];
  for (const form of byLength)
    if (kept.every((other) => form.end <= other.start || form.start >= other.end)) kept.push(form);
  return kept.sort((a, b) => a.start - b.start);
}
