import type { Basis, Precision, Span } from '../reading.ts';
import type { Anchors } from './anchors.ts';
import { formatDay, parseDay } from './calendar.ts';
import type { FormExtractor, FormJoiner, FoundForm } from './date-form.ts';
import { countedShifts } from './forms/counted.ts';
import { daysOfMonth, spelledDays } from './forms/days.ts';
import { FEAST_WORD, feasts } from './forms/feasts.ts';
import { monthsAlone, monthsInFigures, monthsOfYear } from './forms/months.ts';
import { nthDays } from './forms/nth-days.ts';
import { numeralDays } from './forms/numerals.ts';
import { fromOccasions } from './forms/occasions.ts';
import { quarters, seasons } from './forms/seasons.ts';
import { fixedShifts, wholeUnits } from './forms/shifts.ts';
import {
  countedWeekdays,
  nthWeekdays,
  weekdays,
  weekdaysBeforeLast,
  weekdaysBeside,
  weekends,
} from './forms/weekdays.ts';
import { decades, yearRanges, years } from './forms/years.ts';
import type { Interval } from './interval.ts';
import { around } from './joins/around.ts';
import { edges } from './joins/edges.ts';
import { fromDate } from './joins/from-date.ts';
import { parts } from './joins/parts.ts';
import { ranges } from './joins/ranges.ts';
import { weekdayOfDay } from './joins/weekday-of-day.ts';
import { within } from './joins/within.ts';
import { lookedBackTo } from './looked-back-to.ts';
import { occasionsTold, type ToldDay } from './occasions.ts';
import { endsOf, resolve } from './resolve.ts';
import { isBeforeNoun, isPluperfect, looksAhead, type Tense, tenseAround } from './tense.ts';
import { anchorsFrom, isOfTelling, NOTHING_TOLD, type Place, tell } from './told.ts';
import { yearsAround } from './year-around.ts';
import { inYearJustTold, type YearTold } from './year-just-told.ts';

/** What every month's name, long or short, begins with. */
const SOME_MONTH =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/;

/**
 * Spares sentences without what every form of a family has in it a closer look. A pattern that may begin with any
 * figure, or with letters of no common class, is many times slower than one that lets a few more sentences through.
 */
function whereFound(needed: RegExp, extract: FormExtractor): FormExtractor {
  return (text) => (needed.test(text) ? extract(text) : []);
}

/** Every family of date words. A new one is a file under forms/ and a line here. */
const EXTRACTORS: readonly FormExtractor[] = [
  whereFound(SOME_MONTH, spelledDays),
  whereFound(/\d(?:st|nd|rd|th)|month/, daysOfMonth),
  whereFound(/\d[./-]\d|(?:19|20)\d{6}/, numeralDays),
  whereFound(FEAST_WORD, feasts),
  whereFound(SOME_MONTH, monthsOfYear),
  whereFound(/-[01]\d/, monthsInFigures),
  whereFound(SOME_MONTH, monthsAlone),
  whereFound(/\d ?[-/]/, yearRanges),
  whereFound(/[12]\d{3}|'\d\d|FY/, years),
  whereFound(/0'?s|ties\b/, decades),
  whereFound(/spring|summer|autumn|fall|winter/i, seasons),
  whereFound(/quarter|Q/, quarters),
  whereFound(/[MTWFS][a-z]{2,5}(?:day|\.)|DAY/, weekdays),
  whereFound(/(?:day|weekend) (?:of|in) /i, nthWeekdays),
  whereFound(/days ago/, countedWeekdays),
  whereFound(/[Oo]n (?:the|its|their|his|her) /, nthDays),
  whereFound(/ before last/, weekdaysBeforeLast),
  whereFound(/day .{0,22}(?:before|after)/, weekdaysBeside),
  whereFound(/weekend/, weekends),
  fixedShifts,
  whereFound(
    /week|month|year/i,
    whereFound(
      /(?:the|last|this|next|coming|current|present|past|previous) (?:\w+ )?(?:week|month|year)/i,
      wholeUnits,
    ),
  ),
  whereFound(/[ -](?:day|night|week|fortnight|month|year|decade|centur|hours)/i, countedShifts),
  whereFound(
    / (?:before|after|ahead of|following|(?:day|eve|evening|morning|night|noon) of) (?:the|his|her|its|their|my|our|it|th[ai][ts]|polls|polling|voting|voters|s?he|they)\b/,
    fromOccasions,
  ),
];

/** What neighbours make together, in this order: each joiner sees what the one before left. */
const JOINERS: readonly FormJoiner[] = [weekdayOfDay, within, fromDate, around, edges, ranges, parts];

/** A line that is a day alone, or one behind where it was: "LONDON, | Saturday |". */
const BEFORE_HEADING = /^\s*(?:[A-Z][A-Z'.-]+(?:,? [A-Z][A-Z'.-]+)*, )?$/;

/** "Bridgetown, | 1985 |.": where a section is. */
const BEFORE_YEAR = /^\s*[A-Z][\w'’-]*(?: [\w'’-]+){0,3}, $/;

/** "She had rung him on Sunday, she | said |": the tense is that of what is reported, and says nothing of before what. */
const REPORTED = /\b(?:according to|added|announced|confirmed|recalled|said|says|told)\b/;

/** A date expression of a sentence; offsets count the folded text's code units. */
export interface FoundDate extends Span {
  /** Index of the sentence that it stands in. */
  readonly sentence: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
}

/** Every sentence with a date has a figure or one of these in it. */
const DATE_WORD =
  /\d|day|week|month|year|night|morning|noon|evening|yester|omorrow|ago\b|eve\sof|later|earlier|decade|centur|quarter|spring|summer|autumn|winter|\bfall\b|ties\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|DAY|Day\b|Eve\b|Christmas|Easter|Hallow|Thanks|Cinco|Hogm|n the (?:last|second|third|f(?:our|if)th|s(?:ix|even)th)\b|[A-Z][a-z]{2,4}\./g;

/**
 * Finds and resolves the date expressions of an article's sentences, which are given in order, as spans of its
 * folded text. Of overlapping readings the longest stands. "Today" is the day on which it was written, where a dateline
 * tells another than that of publication.
 */
export function findDates(
  text: string,
  sentences: readonly Span[],
  publishedOn: string | null,
  writtenOn: string | null = publishedOn,
): FoundDate[] {
  if (sentences.length === 0) return [];
  const plain = text.replace(/[–—\n]/g, (mark) => (mark === '\n' ? ' ' : '-'));
  const published = publishedOn === null ? null : parseDay(publishedOn);
  const written = writtenOn === null ? null : parseDay(writtenOn);
  const backTo = lookedBackTo(text, published);
  const yearAround = yearsAround(plain);
  let told = NOTHING_TOLD;
  let dateWord = -1;
  const found: FoundDate[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (dateWord < sentence.start) dateWord = dateWordFrom(text, sentence.start);
    if (dateWord >= sentence.end) continue;
    const words = plain.slice(sentence.start, sentence.end);
    const days: ToldDay[] = [];
    let year: YearTold | null = null;
    const hasHad = /\bhad |'d /.test(words);
    const isReported = hasHad && REPORTED.test(words);
    for (const form of formsIn(words)) {
      const before = words.slice(0, form.start);
      const isHeading =
        (BEFORE_HEADING.test(before) || (form.form.form === 'YEAR' && BEFORE_YEAR.test(before))) &&
        /^[:.\s-]*$/.test(words.slice(form.end));
      const isEntry = /^\s*$/.test(before) && /^ ?[:-] /.test(words.slice(form.end));
      const place: Place = { sentence: index, before, isHeading, isEntry };
      const isBefore =
        hasHad && !(isReported && form.form.form === 'WEEKDAY') && isPluperfect(words, form.start, form.end);
      const anchors = anchorsFrom(told, place, {
        published,
        // "MONDAY, 4 MARCH", and below it "this morning".
        written: told.heading?.precision === 'DAY' ? told.heading.from : written,
        tense:
          leansOnTense(form) || (told.day !== null && told.day !== told.pastDay)
            ? tenseOf(words, form)
            : 'NEAREST',
        isBefore,
        lookedBackTo: backTo,
        yearAround: yearAround(sentence.start + form.start),
      });
      const bound = inYearJustTold(form.form, form.start, words, year, published, (one) =>
        resolve(one, anchors),
      );
      const { interval, basis } = bound ?? resolve(form.form, anchors);
      year = interval?.precision === 'YEAR' ? { end: form.end, interval, basis } : null;
      // "On the first day" of who knows what is no date, nor is "a week before the vote".
      if (interval === null && /^(?:NTH_DAY|OCCASION)$/.test(form.form.form)) continue;
      if (interval?.precision === 'DAY' && interval.from === interval.to && !isOfTelling(before))
        days.push({ start: form.start, end: form.end, day: interval.from });
      // "The eve of the vote on | 5 May |".
      if (form.form.form === 'FROM')
        for (const { start, end, form: part } of form.inner ?? []) {
          const day = resolve(part, anchors).interval;
          if (day?.precision === 'DAY') days.push({ start, end, day: day.from });
        }
      told = tell(told, place, { interval, basis, form: form.form, isBefore, published });
      found.push(placed(form, interval, basis), ...innerDates(form, anchors));
    }
    if (days.length > 0) told = { ...told, occasions: { ...told.occasions, ...occasionsTold(words, days) } };

    function placed({ start, end }: Span, interval: Interval | null, basis: Basis): FoundDate {
      const offset = sentence.start;
      const { from, to, precision } = dated(interval);
      return { sentence: index, start: offset + start, end: offset + end, from, to, precision, basis };
    }

    /** Each end of a range leans on the other; what else stands within an expression means what it would alone. */
    function innerDates({ form, inner = [] }: FoundForm, anchors: Anchors): FoundDate[] {
      const ends = endsOf(form, anchors);
      return inner.flatMap((part, i) => {
        const { interval, basis } = resolve(part.form, anchors);
        return [placed(part, ends?.[i] ?? interval, basis)];
      });
    }
  }
  return found;
}

function tenseOf(words: string, { start, end, form, inner }: FoundForm): Tense {
  const [base] = form.form === 'FROM' ? (inner ?? []) : [];
  const tense =
    base && looksAhead(words.slice(start, base.start)) ? 'FUTURE' : tenseAround(words, start, end);
  return tense === 'FUTURE' && form.form === 'DAY' && isBeforeNoun(words, start, end) ? 'NEAREST' : tense;
}

/** Whether what a form means may hang on the verb beside it: "in 1989" and "two days later" mean one thing. */
function leansOnTense({ form, inner }: FoundForm): boolean {
  const isOfOneYear = 'year' in form && form.year !== null;
  return inner !== undefined || !(isOfOneYear || form.form === 'SHIFT' || form.form === 'UP_TO_NOW');
}

/** Where the next word of dates stands; the end of the text where none does. */
function dateWordFrom(text: string, from: number): number {
  DATE_WORD.lastIndex = from;
  return DATE_WORD.exec(text)?.index ?? text.length;
}

function formsIn(words: string): readonly FoundForm[] {
  const found: FoundForm[] = [];
  for (const extract of EXTRACTORS) for (const form of extract(words)) found.push(form);
  if (found.length === 0) return found;
  const forms = longestForms(found);
  return JOINERS.reduce<readonly FoundForm[]>((joined, join) => join(words, joined), forms);
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
