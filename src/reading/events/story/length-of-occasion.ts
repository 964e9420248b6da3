import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { formatDay, parseDay } from '../../dates/calendar.ts';
import { numberOf } from '../../dates/words.ts';
import type { DraftWhen } from '../report-draft.ts';
import { BEGAN, ENDED } from './began-ended.ts';

/** What stands before a noun that lasts for days: "a | three-day | summit", "two full | days of | talks". */
const LENGTH =
  /\b(?<days>two|three|four|five|six|seven|eight|nine|ten)(?: ?- ?day (?:[a-z-]+ ){0,3}| (?:[a-z]+ )?days(?: '| of) (?:[a-z-]+ ){0,3})$/;
/** How many units before its noun the length may stand. */
const LENGTH_WITHIN = 8;
/** How many units before the noun the verb may stand that begins or ends it. */
const VERB_WITHIN = 12;
/** How many units behind its verb a first or last day may stand: "began in Oslo on Monday". */
const DAY_WITHIN = 5;
/** How many units before its verb a relative clause may begin. */
const RELATIVE_WITHIN = 3;

/**
 * The days of an occasion whose noun tells its length, and whose first or last day is told: "ended three days of talks
 * on Monday" is Saturday to Monday; "the talks, which began on Monday, ended on Wednesday". The days as they are where
 * the sentence does not say so.
 */
export function daysOfOccasion(view: SentenceView, noun: number, when: DraftWhen): DraftWhen {
  const { from, to, precision } = when;
  if (from === null || from !== to || precision !== 'DAY') return when;
  const { units, dates } = view;
  const [first, last] = [dayBehind(view, BEGAN), dayBehind(view, ENDED)];
  const isOfBoth = first !== null && last !== null && first.isOfRelative !== last.isOfRelative;
  if (isOfBoth && first.day < last.day && (from === first.day || from === last.day))
    return { ...when, from: first.day, to: last.day };
  const at = dates.findIndex((date) => date?.precision === 'DAY' && date.from === from && date.to === to);
  const words = `${wordsOf({ units: units.slice(Math.max(0, noun - LENGTH_WITHIN), noun) })} `;
  const days = numberOf(LENGTH.exec(words)?.groups?.days ?? '');
  if (at < 0 || days < 2) return when;
  const told = wordsOf({ units: units.slice(Math.max(0, noun - VERB_WITHIN), Math.max(noun + 3, at)) });
  if (ENDED.test(told)) return { ...when, from: formatDay(parseDay(to) - days + 1) };
  return BEGAN.test(told) ? { ...when, to: formatDay(parseDay(from) + days - 1) } : when;
}

/**
 * "| Began | on Monday", "which had | begun | on Monday": the day behind the only such verb of a sentence, and whether
 * it is that of a relative clause; null for none.
 */
function dayBehind(
  { units, dates }: SentenceView,
  verbs: RegExp,
): { readonly day: string; readonly isOfRelative: boolean } | null {
  const [verb, ...others] = [...units.keys()].filter((unit) => verbs.test(units[unit]?.lower ?? ''));
  if (verb === undefined || others.length > 0) return null;
  const date = dates.slice(verb + 1, verb + 1 + DAY_WITHIN).find((one) => one !== null);
  if (date?.precision !== 'DAY' || date.from === null || date.from !== date.to) return null;
  const before = units.slice(Math.max(0, verb - RELATIVE_WITHIN), verb);
  return { day: date.from, isOfRelative: before.some(({ lower }) => /^(?:that|which)$/.test(lower)) };
}
