import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { Unit } from '../../syntax/unit.ts';

/** An hour of the day: "by noon", "at seven", "at 9.30 a.m.". */
export const AN_HOUR =
  "(?:at|until|till|since|around|about|by|after|before) (?:mid-?day|midnight|noon|dawn|dusk|lunchtime|breakfast|nightfall|\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.? ?m\\b|o'clock)?)";

/**
 * The same in words, and parts of the day at the head of a sentence: "In the evening, …", "The afternoon belonged to
 * …".
 */
const IN_WORDS = new RegExp(
  `\\b${AN_HOUR}|\\b(?:at|by|around|until) (?:about )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?(?: in the (?:morning|afternoon|evening))?(?= (?:with|in|on|she|he|they|the|and|sharp|to)\\b| [,.])|^(?:(?:early|later|late) )?(?:in |during )?the (?:morning|afternoon|evening)\\b|^(?:that|later) (?:morning|afternoon|evening|night)\\b|^(?:(?:an|half an|two|three) hours?|minutes|moments) later\\b|^within (?:minutes|moments|the hour|an hour|hours)\\b`,
);

/** "Each day at seven": a habit. */
const OFTEN = /\b(?:daily|each|every)\b/;

/** One of these, or a number, is in each of the patterns: few sentences have any. "By | Dawn Lima |" is no hour. */
const HOURS: ReadonlySet<string> = new Set(
  'afternoon breakfast dawn dusk eight eleven evening five four hour hours later lunchtime midday midnight minutes moments morning night nightfall nine noon one seven six ten three twelve two'.split(
    ' ',
  ),
);
const STARTS_WITH_DIGIT = /^\d/;
const mayBeHour = ({ lower }: Unit): boolean => HOURS.has(lower) || STARTS_WITH_DIGIT.test(lower);

/** Whether a sentence without a date says at what hour of the day spoken of it was. */
export function isByTheHour(view: SentenceView): boolean {
  if (!view.units.some(mayBeHour) || view.dates.some((date) => date !== null)) return false;
  const words = wordsOf(view);
  return IN_WORDS.test(words) && !OFTEN.test(words);
}
