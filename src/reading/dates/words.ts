import type { Season, Which } from './date-form.ts';

/** Date words of English, as sources of patterns and as tables from word to number. */

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

export const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const YEAR = '(?:1[6-9]|20)\\d\\d';
export const SEASON = 'spring|summer|autumn|fall|winter';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime|noon)';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
export const NUMBER = `\\d{1,3}|${Object.keys(NUMBER_WORDS).join('|')}`;
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
export const ORDINAL = Object.keys(ORDINALS).join('|');

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

export function numberOf(word: string): number {
  return NUMBER_WORDS[word.toLowerCase()] ?? Number(word);
}

export function ordinalOf(word: string): number {
  return ORDINALS[word.toLowerCase()] ?? 0;
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

/** What "last", "past", "next", "coming", "this" say; nothing leaves it to the tense. */
export function whichOf(word: string | undefined): Which {
  const lower = word?.toLowerCase().trim() ?? '';
  if (/^(?:last|past|previous)$/.test(lower)) return 'LAST';
  if (/^(?:next|coming|following)$/.test(lower)) return 'NEXT';
  return lower === 'this' ? 'THIS' : 'TENSE';
}
