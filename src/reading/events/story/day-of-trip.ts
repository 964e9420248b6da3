import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from './words-of.ts';

const NUMBERS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const TRIP = '(?:the|this|that|his|her|their|its|an?) (?:[\\w-]+ ){0,2}(?:visit|trip|tour|stay|journey)';
const OF_TRIP = `day of (?:${TRIP}|(?:the|their|its|that|an?) (?:[\\w-]+ ){0,2}(?:summit|conference|talks|meeting))\\b`;
const DAY_OF_TRIP = new RegExp(
  `\\bon (?:the|his|her|their) (?<which>${NUMBERS.join('|')}|opening|last|final|closing) (?:${OF_TRIP}|day\\b(?! of\\b))`,
);
const DURING_TRIP = new RegExp(`\\b(?:(?:during|on|in the course of) (?!an?\\b)${TRIP}\\b|${OF_TRIP})`);

/** "On the second day of the visit" is 1, "on her last day" -1, from the end; null where the sentence says no such thing. */
export function dayOfTrip(view: SentenceView): number | null {
  const which = DAY_OF_TRIP.exec(wordsOf(view))?.groups?.which;
  if (which === undefined) return null;
  if (which === 'opening') return 0;
  const index = NUMBERS.indexOf(which);
  return index < 0 ? -1 : index;
}

/** "During the visit", "on the last day of the tour": the journey told before, whoever made it. */
export const isDuringTrip = (view: SentenceView): boolean => DURING_TRIP.test(wordsOf(view));
