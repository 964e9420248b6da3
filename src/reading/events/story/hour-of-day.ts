import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from './words-of.ts';

/** An hour of the day: "by noon", "at seven", "at 9.30 a.m.". */
export const AN_HOUR =
  "(?:at|until|till|since|around|about|by|after|before) (?:mid-?day|midnight|noon|dawn|dusk|lunchtime|breakfast|nightfall|\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.? ?m\\b|o'clock)?)";

/** The same in words, and parts of the day at the head of a sentence: "In the evening, …", "The afternoon belonged to …". */
const IN_WORDS = new RegExp(
  `\\b${AN_HOUR}|\\b(?:at|by|around|until) (?:about )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?(?: in the (?:morning|afternoon|evening))?(?= (?:with|in|on|she|he|they|the|and|sharp|to)\\b| [,.])|^(?:(?:early|later|late) )?(?:in |during )?the (?:morning|afternoon|evening)\\b|^(?:that|later) (?:morning|afternoon|evening|night)\\b`,
);

/** "Each day at seven": a habit. */
const OFTEN = /\b(?:daily|each|every)\b/;

/** Whether a sentence without a date says at what hour of the day spoken of it was. */
export function isByTheHour(view: SentenceView): boolean {
  if (view.dates.some((date) => date !== null)) return false;
  const words = wordsOf(view);
  return IN_WORDS.test(words) && !OFTEN.test(words);
}
