import type { SentenceView } from '../../clauses/sentence-view.ts';

const NUMBERS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const DAY_OF_TRIP = new RegExp(
  `\\bon the (?<which>${NUMBERS.join('|')}|opening|last|final|closing) day of (?:the|his|her|their|its|a|an|that) (?:[\\w-]+ ){0,2}(?:visit|trip|tour|stay|journey|summit|conference|talks|meeting)\\b`,
);
const DURING_TRIP =
  /\b(?:during|on|in the course of) (?:the|this|that|his|her|their|its) (?:[\w-]+ ){0,2}(?:visit|trip|tour|stay|journey)\b/;

const wordsOf = ({ units }: SentenceView): string => units.map(({ lower }) => lower).join(' ');

/** "On the second day of the visit" is 1, "on the last day" -1, from the end; null where the sentence says no such thing. */
export function dayOfTrip(view: SentenceView): number | null {
  const which = DAY_OF_TRIP.exec(wordsOf(view))?.groups?.which;
  if (which === undefined) return null;
  if (which === 'opening') return 0;
  const index = NUMBERS.indexOf(which);
  return index < 0 ? -1 : index;
}

/** "During the visit": the journey told before. */
export const isDuringTrip = (view: SentenceView): boolean => DURING_TRIP.test(wordsOf(view));
