import { TELLING_VERBS } from '../speakers/said-verbs.ts';
import type { Season, Which } from './date-form.ts';

/** Date words of English, as sources of patterns and as tables from word to number. Patterns read folded text. */

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const MONTH_FORMS =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June|Jun\\.|July|Jul\\.|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
/** Capitalised or in capitals; lower-case "may" and "march" are no months. */
export const MONTH = `${MONTH_FORMS}|${MONTH_FORMS.replace(/(?<!\\)[a-z]/g, (letter) => letter.toUpperCase())}`;
const WEEKDAY_FORMS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const WEEKDAY = `(?:${WEEKDAY_FORMS}|${WEEKDAY_FORMS.toUpperCase()}|(?:Tues?|Weds?|Thurs?|Fri)\\.|(?:Mon|Thu|Sat|Sun)\\.(?=,| [A-Z\\d]| (?:and|at|by|evening|for|in|morning|night|over|to|with)\\b))`;
const NAME_OF_MONTH = new RegExp(`^(?:${MONTH})$`);
/** Whether a word is a month's name, long or short. */
export const isMonthName = (word: string): boolean => NAME_OF_MONTH.test(word);

export const YEAR = '(?:1[6-9]|20)\\d\\d';
export const SEASON = 'spring|summer|autumn|fall|winter';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime|noon)';

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
export const NUMBER = `\\d{1,3}|an?|(?:${TENS.join('|')})(?:-(?:${ONES.join('|')}))?|${[...TEENS, ...ONES].join('|')}`;

const ORDINAL_ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
export const ORDINAL = `${ORDINALS.join('|')}|1st|2nd|3rd|4th`;

const ORDINAL_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  ...ORDINAL_ONES.map((one) => `twenty-${one}`),
  'thirtieth',
  'thirty-first',
];
/** "Twenty-first" before "twenty". */
export const ORDINAL_WORD = [...ORDINAL_WORDS].reverse().join('|');
/** A day of the month with or without its ending; the pattern around it sees to what follows. */
export const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';

/** 1 to 12; 0 for a word that is no month. */
export function monthNumber(word: string): number {
  const key = word.toLowerCase().slice(0, 3);
  return MONTH_NAMES.findIndex((name) => name.startsWith(key)) + 1;
}

/** 0 (Monday) to 6. */
export function weekdayNumber(word: string): number {
  const key = word.toLowerCase().slice(0, 3);
  return WEEKDAY_NAMES.findIndex((name) => name.startsWith(key));
}

/** "3", "a", "three", "fifteen", "twenty-one"; 0 for a word that is no number. */
export function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  const [first = '', second = ''] = lower.split('-');
  const teen = TEENS.indexOf(first);
  if (teen >= 0) return 10 + teen;
  const tens = TENS.indexOf(first);
  return tens < 0 ? ONES.indexOf(first) + 1 : (tens + 2) * 10 + ONES.indexOf(second) + 1;
}

/** 1 to 4. */
export function ordinalOf(word: string): number {
  return ORDINALS.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10);
}

/** The number in "2", "2nd", "02", "second". */
export const dayOf = (word: string): number =>
  ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10);

/** "89" is 1989, "24" is 2024, "1989" itself. */
export function yearOfDigits(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

export function seasonOf(word: string): Season {
  switch (word.toLowerCase()) {
    case 'spring':
      return 'SPRING';
    case 'summer':
      return 'SUMMER';
    case 'winter':
      return 'WINTER';
    default:
      return 'AUTUMN';
  }
}

/** "last", "next", "this" and their like before a weekday, month or season. */
export const WHICH = '[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|past|coming';

/** The same where they lean on what was told before: "that spring", "the following Monday". */
export const WHICH_OF_STORY = `(?<!\\b(?:${[...TELLING_VERBS].join('|')}|agreed|so|suggested) )[Tt]hat(?: same| very)?|(?:in )?the (?:very )?same|[Tt]he (?:following|next|previous|preceding)`;

/** What "last", "past", "next", "coming", "this" say, or words of the story; nothing leaves it to the tense. */
export function whichOf(word: string | undefined): Which {
  const lower = word?.toLowerCase().trim() ?? '';
  if (/^(?:last|(?:this )?past)$/.test(lower)) return 'LAST';
  if (/^(?:next|(?:this )?coming)$/.test(lower)) return 'NEXT';
  if (/^the (?:following|next)$/.test(lower)) return 'FOLLOWING';
  if (/^the (?:previous|preceding)$/.test(lower)) return 'PRECEDING';
  if (/^(?:the$|that\b|(?:in )?the (?:very )?same$)/.test(lower)) return 'STORY';
  return lower === 'this' ? 'THIS' : 'TENSE';
}
