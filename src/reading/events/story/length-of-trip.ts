import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { formatDay, parseDay } from '../../dates/calendar.ts';
import type { FoundDate } from '../../dates/find-dates.ts';
import { numberOf } from '../../dates/words.ts';
import { VISIT_NOUNS } from '../frames/noun-frames.ts';
import type { DraftWhen } from '../report-draft.ts';
import { BEGAN, COUNT_OF_DAYS, ENDED } from './began-ended.ts';

const LENGTH = new RegExp(
  `\\b${COUNT_OF_DAYS} ?- ?day (?:[a-z]+ ){0,3}(?:visit|trip|tour|stay|swing|journey)\\b`,
);

/**
 * The days of a journey whose sentence tells its length and its first or last day: "ended a two-day visit on Tuesday"
 * is Monday and Tuesday. The days as they are where it does not.
 */
export function daysOfTrip(view: SentenceView, when: DraftWhen): DraftWhen {
  const { from, to, precision } = when;
  if (from === null || from !== to || precision !== 'DAY') return when;
  const words = wordsOf(view);
  const days = numberOf(LENGTH.exec(words)?.groups?.days ?? '');
  if (days < 2) return when;
  if (ENDED.test(words)) return { ...when, from: formatDay(parseDay(to) - days + 1) };
  return BEGAN.test(words) ? { ...when, to: formatDay(parseDay(from) + days - 1) } : when;
}

/** How many words may stand between the journey and its days: "the visit, | which ran from | 3 to 7 May". */
const TOLD_WITHIN = 5;

/**
 * "| The visit, from | 3 to 7 May |, was her first": the days that a sentence gives the journey told before; null for
 * none.
 */
export function daysToldOfTrip({ units, dates }: SentenceView): FoundDate | null {
  const at = units.findIndex(
    ({ lower }, unit) =>
      VISIT_NOUNS.has(lower) && /^(?:her|his|the|their)$/.test(units[unit - 1]?.lower ?? ''),
  );
  if (at < 0) return null;
  const date = dates.slice(at + 1, at + 1 + TOLD_WITHIN).find((one) => one !== null);
  return date?.precision === 'DAY' && date.from !== null && date.from !== date.to ? date : null;
}
