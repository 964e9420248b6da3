import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { formatDay, parseDay } from '../../dates/calendar.ts';
import { numberOf } from '../../dates/words.ts';
import type { DraftWhen } from '../report-draft.ts';
import { BEGAN, COUNT_OF_DAYS, ENDED } from './began-ended.ts';

/** What stands before a noun that lasts for days: "a | three-day | summit", "two full | days of | talks". */
const LENGTH = new RegExp(
  `\\b${COUNT_OF_DAYS}(?: ?- ?day (?:[a-z-]+ ){0,3}| (?:[a-z]+ )?days(?: '| of) (?:[a-z-]+ ){0,3})$`,
);
/** How many units before its noun the length may stand. */
const LENGTH_WITHIN = 8;
/** What talks do on their first day, and on their last. */
const FIRST = /^(?:began|begins?|begun|opened|opens|started|starts)$/;
const LAST = /^(?:closed|closes|concluded|concludes|ended|ends|finished)$/;
/** How many units from the noun the verb may stand that begins or ends it. */
const VERB_WITHIN = 14;
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
  const [first, last] = [dayBehind(view, noun, FIRST), dayBehind(view, noun, LAST)];
  const isOfBoth = first !== null && last !== null && first.isOfRelative !== last.isOfRelative;
  if (isOfBoth && first.day < last.day && (from === first.day || from === last.day))
    return { ...when, from: first.day, to: last.day };
  const { units, dates } = view;
  const words = `${wordsOf({ units: units.slice(Math.max(0, noun - LENGTH_WITHIN), noun) })} `;
  const days = numberOf(LENGTH.exec(words)?.groups?.days ?? '');
  const at = days < 2 ? -1 : dates.findIndex((date) => date?.from === from && date.to === to);
  if (at < 0) return when;
  // The verb nearest to the day, or to the talks where that stands before.
  const told = wordsOf({ units: units.slice(Math.max(0, noun - VERB_WITHIN), Math.max(noun + 3, at)) });
  const [began, ended] = [lastOf(told, BEGAN), lastOf(told, ENDED)];
  if (began === ended) return when;
  return ended > began
    ? { ...when, from: formatDay(parseDay(to) - days + 1) }
    : { ...when, to: formatDay(parseDay(from) + days - 1) };
}

/** Where the last match begins; -1 for none. */
const lastOf = (words: string, pattern: RegExp): number =>
  [...words.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;

/**
 * "Talks | began | on Monday", "talks which had | begun | on Monday": the day behind the only such verb near a noun, and
 * whether it is that of a relative clause of the noun; null for none.
 */
function dayBehind(
  { units, dates }: SentenceView,
  noun: number,
  verbs: RegExp,
): { readonly day: string; readonly isOfRelative: boolean } | null {
  let verb: number | null = null;
  for (let unit = Math.max(0, noun - VERB_WITHIN); unit < noun + VERB_WITHIN; unit++) {
    if (!verbs.test(units[unit]?.lower ?? '')) continue;
    if (verb !== null) return null;
    verb = unit;
  }
  if (verb === null) return null;
  const date = dates.slice(verb + 1, verb + 1 + DAY_WITHIN).find((one) => one !== null);
  if (date?.precision !== 'DAY' || date.from === null || date.from !== date.to) return null;
  let relative = verb - 1;
  while (relative > verb - RELATIVE_WITHIN && !/^(?:that|which)$/.test(units[relative]?.lower ?? ''))
    relative--;
  const isRelative = /^(?:that|which)$/.test(units[relative]?.lower ?? '');
  // "On the margins of the summit, which ended on Tuesday": of another noun.
  if (isRelative && units.slice(noun + 1, relative).some(({ pos }) => pos === 'NOUN')) return null;
  return { day: date.from, isOfRelative: isRelative && relative > noun };
}
