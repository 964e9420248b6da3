import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';

const NUMBERS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const TRIP = '(?:the|this|that|his|her|their|its|an?) (?:[\\w-]+ ){0,2}(?:visit|trip|tour|stay|journey)';
const OF_TRIP = `day of (?:${TRIP}|(?:the|their|its|that|an?) (?:[\\w-]+ ){0,2}(?:summit|conference|talks|meeting))\\b`;
const DAY_OF_TRIP = new RegExp(
  `\\bon (?:the|his|her|their) (?<which>${NUMBERS.join('|')}|opening|last|final|closing) (?:${OF_TRIP}|day\\b(?! of\\b))`,
);
const OWN_DAY = '(?:the )?(?:day|morning|afternoon|evening|night) of (?:his|her|their)';
/** "On the day of her arrival", "upon his arrival"; not "on her arrival in Oslo", which may be another. */
const ARRIVING = new RegExp(`\\b(?:up)?on (?:${OWN_DAY}|his|her|their) arrival\\b(?! (?:from|in|of|on)\\b)`);
const LEAVING = new RegExp(`\\bon ${OWN_DAY} departure\\b`);
const ON_THE_EVE = /\bon the eve of (?:his|her|their) departure\b/;
const DURING_TRIP = new RegExp(`\\b(?:(?:during|on|in the course of) (?!an?\\b)${TRIP}\\b|${OF_TRIP})`);

/**
 * "On the second day of the visit" is 1, "on her last day" -1, from the end, as is "on the day of her departure"; null
 * where the sentence says no such thing.
 */
export function dayOfTrip(view: SentenceView): number | null {
  const words = wordsOf(view);
  if (ARRIVING.test(words)) return 0;
  if (LEAVING.test(words)) return -1;
  if (ON_THE_EVE.test(words)) return -2;
  const which = DAY_OF_TRIP.exec(words)?.groups?.which;
  if (which === undefined) return null;
  if (which === 'opening') return 0;
  const index = NUMBERS.indexOf(which);
  return index < 0 ? -1 : index;
}

/** "During the visit", "on the last day of the tour": the journey told before, whoever made it. */
export const isDuringTrip = (view: SentenceView): boolean => DURING_TRIP.test(wordsOf(view));
