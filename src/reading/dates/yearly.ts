import type { Anchors } from './anchors.ts';
import { type DayNumber, yearOf } from './calendar.ts';
import type { Which } from './date-form.ts';
import type { Interval } from './interval.ts';

/** Days. News states the year of a day longer ago than this in another year, unless the article is about that year. */
export const LONG_AGO = 120;

/**
 * A day of the year that the article is about, where by publication alone it would be of a year before, and long ago.
 */
export function inStatedYear(
  inYear: (year: number) => Interval | null,
  { published, tense, stated }: Anchors,
): Interval | null {
  if (published === null || stated === null || tense === 'FUTURE') return null;
  const usual = inYear(yearOf(published)) ?? inYear(yearOf(published) - 1);
  if (!usual || usual.from <= published) return null;
  const before = inYear(yearOf(published) - 1);
  if (!before || published - before.to < LONG_AGO) return null;
  const told = inYear(yearOf(stated.from));
  // "They met in October 2022. Then, on July 6, …": on in the story rather than back in it.
  if (told && told.to < stated.from && inYear(yearOf(stated.from) + 1)?.from === before.from) return null;
  return told && told.to <= published ? told : null;
}

/**
 * A form that comes round every year where words of the story lean on what was told: "that June" is the first not over
 * before it, in its year or the year round it; "the following June" the first behind it, "the previous June" the last
 * before it.
 */
function besideTold(
  which: Which,
  told: Interval,
  inYear: (year: number) => Interval | null,
): Interval | null {
  const year = yearOf(told.from);
  const inYears = (...years: readonly number[]): readonly Interval[] =>
    years.flatMap((one) => inYear(one) ?? []);
  switch (which) {
    case 'FOLLOWING':
      return inYears(year, year + 1).find(({ from }) => from > told.to) ?? null;
    case 'PRECEDING':
      // "In 1952 … the winter before": of a whole year the season that leads into it.
      return (
        inYears(year, year - 1, year - 2).find(({ from, to }) =>
          told.precision === 'YEAR' && to - from < told.to - told.from ? from < told.from : to < told.from,
        ) ?? null
      );
    default:
      return inYears(year - 1, year).find(({ from, to }) => from >= told.from || to >= told.to) ?? null;
  }
}

/** In the year that heads the section; of a diary's days the next behind the day before. */
const underHeading = (heading: Interval, inYear: (year: number) => Interval | null): Interval | null =>
  heading.precision === 'YEAR' ? inYear(yearOf(heading.from)) : besideTold('FOLLOWING', heading, inYear);

/**
 * "3 May 2019: … | 2 June |: …": the next behind the entry before, or the last before it where the next is still to
 * come; in its year where that is all it says.
 */
function behindEntry(
  entry: Interval,
  published: DayNumber | null,
  inYear: (year: number) => Interval | null,
): Interval | null {
  if (entry.precision === 'YEAR') return inYear(yearOf(entry.from));
  const next = besideTold('FOLLOWING', entry, inYear);
  const isToCome = next !== null && published !== null && next.from > published;
  return isToCome ? besideTold('PRECEDING', entry, inYear) : next;
}

/** Days. What is so fresh needs no year, also beside a day of another. */
const FRESH = 30;
/** Behind years so near a fresh day is one of now. */
const RECENT_YEARS = 2;

/**
 * "They met on 14 January 2018. A second meeting, on 2 February, …": a day that goes on from the one just told, or from
 * several of one year.
 */
function goingOn(
  { justTold, aside, runningYear, main, mainRun, yearAround }: Anchors,
  published: DayNumber,
  inYear: (year: number) => Interval | null,
): Interval | null {
  // "They met on 4 March 1983. On 18 March he was arrested. In May …": a story of that year, which goes on.
  const isOld = main !== null && mainRun > 1 && yearOf(published) - yearOf(main.from) >= RECENT_YEARS;
  const onward = isOld ? inYear(yearOf(main.from)) : null;
  if (onward && main && onward.from >= main.from) return onward;
  if (isFresh(published, inYear)) return null;
  const around = yearAround === null ? null : inYear(yearAround);
  if (around && around.precision === 'DAY' && around.to <= published) return around;
  const month = onFromMonth(aside, main, published, inYear);
  if (month) return month;
  const next = justTold && inYear(yearOf(justTold.from));
  if (justTold && next && next.from >= justTold.from) return next;
  // "On the night of 3 March 2016 … The bids were opened on 14 April": soon after, told close by.
  const near = aside?.precision === 'DAY' ? soonAfter(aside, inYear) : null;
  if (near) return near;
  const running = runningYear === null ? null : inYear(runningYear);
  return running && running.to <= published && running.precision === 'DAY' ? running : null;
}

/**
 * "They met in April 2018. In June he came back", of a text of 2020: later in that year, where publication alone would
 * take it for one of the year before.
 */
function onFromMonth(
  aside: Interval | null,
  main: Interval | null,
  published: DayNumber,
  inYear: (year: number) => Interval | null,
): Interval | null {
  if (aside?.precision !== 'MONTH' || main?.from !== aside.from) return null;
  const usual = inYear(yearOf(published));
  const later = inYear(yearOf(aside.from));
  return usual && usual.from > published && later && later.from > aside.to ? later : null;
}

function isFresh(published: DayNumber, inYear: (year: number) => Interval | null): boolean {
  const usual = inYear(yearOf(published));
  return usual !== null && usual.from <= published && published - usual.to < FRESH;
}

/** Days. */
const SOON = 14;

/** "Welcomed the meeting on | 20 May |", of a text of 15 May: nobody leaves out the year of what was so long ago. */
const isAboutToCome = (published: DayNumber, inYear: (year: number) => Interval | null): boolean =>
  [yearOf(published), yearOf(published) + 1]
    .flatMap((year) => inYear(year) ?? [])
    .some(({ from, precision }) => precision === 'DAY' && from > published && from - published < SOON);

const soonAfter = (aside: Interval, inYear: (year: number) => Interval | null): Interval | null =>
  [yearOf(aside.from), yearOf(aside.from) + 1]
    .flatMap((year) => inYear(year) ?? [])
    .find(({ from }) => from >= aside.from && from - aside.from < FRESH) ?? null;

/** The one that lies the fewest days from publication, of equals the past one. */
function nearestTo(
  published: DayNumber,
  year: number,
  inYear: (year: number) => Interval | null,
): Interval | null {
  const away = ({ from, to }: Interval): number => Math.max(from - published, published - to);
  const [first] = [year, year - 1, year + 1]
    .flatMap((one) => inYear(one) ?? [])
    .sort((a, b) => away(a) - away(b) || a.from - b.from);
  return first ?? null;
}

/** "They dined on 4 March 1983. He had been introduced to her in January": the last not after what was told. */
function lastBefore(main: Interval, inYear: (year: number) => Interval | null): Interval | null {
  const year = yearOf(main.from);
  return [year, year - 1].flatMap((one) => inYear(one) ?? []).find(({ from }) => from <= main.to) ?? null;
}

const LEANING: ReadonlySet<Which> = new Set<Which>(['STORY', 'FOLLOWING', 'PRECEDING']);

/**
 * A form that comes round every year: in the year stated; else in the year that the story is at, or of a
 * month told in an aside that the day falls into; else the latest
 * one begun by the day of publication or, with a verb that looks ahead, the next one not yet over.
 */
export function yearly(
  year: number | null,
  which: Which,
  anchors: Anchors,
  inYear: (year: number) => Interval | null,
): Interval | null {
  if (year !== null) return inYear(year);
  const { published, tense, told, story, aside, heading, entry, main } = anchors;
  if (entry !== null && which === 'TENSE') return behindEntry(entry, published, inYear);
  // "She had rung him on 2 August 2011, and had questioned the other on | 19 August |".
  const beside =
    anchors.isBefore && which === 'TENSE' && anchors.justTold ? inYear(yearOf(anchors.justTold.from)) : null;
  if (beside && anchors.justTold && beside.from >= anchors.justTold.from && beside.precision === 'DAY')
    return beside;
  const before = anchors.isBefore && which === 'TENSE' && main ? lastBefore(main, inYear) : null;
  if (before) return before;
  if (LEANING.has(which) && told !== null) return besideTold(which, told, inYear);
  if (story !== null && which === 'TENSE' && tense !== 'FUTURE') {
    const interval = inYear(yearOf(story.from));
    // "In 2023 exports rose. On 10 May, …", of a text of 15 May 2024.
    const isOfNow =
      published !== null &&
      story.precision === 'YEAR' &&
      yearOf(published) - yearOf(story.from) <= RECENT_YEARS &&
      interval?.precision === 'DAY' &&
      isFresh(published, inYear);
    if (interval && interval.to >= story.from && !isOfNow) return interval;
  }
  if (aside !== null && which === 'TENSE' && tense !== 'FUTURE') {
    const interval = inYear(yearOf(aside.from));
    if (interval && interval.from >= aside.from && interval.to <= aside.to) return interval;
  }
  const headed = heading !== null && which === 'TENSE' ? underHeading(heading, inYear) : null;
  if (headed && (published === null || headed.from <= published)) return headed;
  if (published === null) return null;
  // "Fifty years ago … On 6 August 1935 they met. … On July 14 he went to see her": of that year.
  const { stated, lookedBackTo } = anchors;
  if (which === 'TENSE' && stated !== null && yearOf(stated.from) === lookedBackTo)
    return inYear(lookedBackTo);
  const next = which === 'TENSE' && tense !== 'FUTURE' ? goingOn(anchors, published, inYear) : null;
  if (next) return next;
  const now = yearOf(published);
  if (which === 'THIS') return inYear(now);
  if (which === 'TENSE' && tense === 'NEAREST') return nearestTo(published, now, inYear);
  const isAhead =
    which === 'NEXT' || (which === 'TENSE' && (tense === 'FUTURE' || isAboutToCome(published, inYear)));
  const fits = ({ from, to }: Interval): boolean => {
    if (which === 'LAST') return to < published;
    if (which === 'NEXT') return from > published;
    return isAhead ? to >= published : from <= published;
  };
  // The third is for 29 February.
  for (const candidate of isAhead ? [now, now + 1, now + 4] : [now, now - 1, now - 4]) {
    const interval = inYear(candidate);
    if (interval && fits(interval)) return interval;
  }
  return null;
}
