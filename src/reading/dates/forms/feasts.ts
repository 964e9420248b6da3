import { dayNumber, weekdayOf } from '../calendar.ts';
import type { DayIn, FormExtractor } from '../date-form.ts';
import { matches } from '../matches.ts';
import { WHICH, WHICH_OF_STORY, whichOf, YEAR } from '../words.ts';

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayNumber(year, month, day);

/** The nth (0 is the first) Monday and so on of a month; `weekday` 0 is Monday. */
const nth =
  (index: number, weekday: number, month: number): DayIn =>
  (year) => {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * index;
  };

const lastMondayOfMay: DayIn = (year) => {
  const last = dayNumber(year, 5, 31);
  return last - weekdayOf(last);
};

/**
 * Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
 */
const easter: DayIn = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
};

const aroundEaster =
  (days: number): DayIn =>
  (year) =>
    easter(year) + days;

/**
 * Days that have a name and one meaning wherever English news is written. "Independence Day" is another in every
 * country.
 */
const FEASTS: Readonly<Record<string, DayIn>> = {
  'All Saints Day': fixed(11, 1),
  "All Saints' Day": fixed(11, 1),
  "All Souls' Day": fixed(11, 2),
  'Anzac Day': fixed(4, 25),
  "April Fools' Day": fixed(4, 1),
  "April Fool's Day": fixed(4, 1),
  'Armistice Day': fixed(11, 11),
  'Ascension Day': aroundEaster(39),
  'Ash Wednesday': aroundEaster(-46),
  'Bastille Day': fixed(7, 14),
  'Bonfire Night': fixed(11, 5),
  'Boxing Day': fixed(12, 26),
  'Burns Night': fixed(1, 25),
  'Canada Day': fixed(7, 1),
  'Christmas Day': fixed(12, 25),
  'Christmas Eve': fixed(12, 24),
  'Cinco de Mayo': fixed(5, 5),
  'Columbus Day': nth(1, 0, 10),
  'Earth Day': fixed(4, 22),
  'Easter Monday': aroundEaster(1),
  'Easter Sunday': aroundEaster(0),
  "Father's Day": nth(2, 6, 6),
  'Fourth of July': fixed(7, 4),
  'Good Friday': aroundEaster(-2),
  'Groundhog Day': fixed(2, 2),
  Halloween: fixed(10, 31),
  Hogmanay: fixed(12, 31),
  "International Women's Day": fixed(3, 8),
  Juneteenth: fixed(6, 19),
  'Labor Day': nth(0, 0, 9),
  'Mandela Day': fixed(7, 18),
  'Martin Luther King Day': nth(2, 0, 1),
  'Maundy Thursday': aroundEaster(-3),
  'May Day': fixed(5, 1),
  'Memorial Day': lastMondayOfMay,
  "Mother's Day": nth(1, 6, 5),
  "New Year's": fixed(1, 1),
  "New Year's Day": fixed(1, 1),
  "New Year's Eve": fixed(12, 31),
  'Palm Sunday': aroundEaster(-7),
  'Pentecost Sunday': aroundEaster(49),
  "Presidents' Day": nth(2, 0, 2),
  'Remembrance Sunday': nth(1, 6, 11),
  'Shrove Tuesday': aroundEaster(-47),
  "St. Andrew's Day": fixed(11, 30),
  "St. George's Day": fixed(4, 23),
  "St. Patrick's Day": fixed(3, 17),
  "St. Stephen's Day": fixed(12, 26),
  "St. Valentine's Day": fixed(2, 14),
  'Thanksgiving Day': nth(3, 3, 11),
  // Canada's.
  'Thanksgiving Monday': nth(1, 0, 10),
  "Valentine's Day": fixed(2, 14),
  'Veterans Day': fixed(11, 11),
  'Whit Monday': aroundEaster(50),
  'Whit Sunday': aroundEaster(49),
};
/** Also seasons and adjectives ("a Christmas tree"), so days only where a preposition or a year says so. */
const BY_PREPOSITION: Readonly<Record<string, DayIn>> = {
  Christmas: fixed(12, 25),
  Easter: aroundEaster(0),
  Thanksgiving: nth(3, 3, 11),
};
const BY_NAME = new Map(Object.entries({ ...FEASTS, ...BY_PREPOSITION }));
/** The longest first, so that a pattern of them takes all of "New Year's Eve". */
const names = (feasts: Readonly<Record<string, DayIn>>): string =>
  Object.keys(feasts)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.?');

/** Every feast has the last word of its name in it, or the figures of the day of the attacks. */
export const FEAST_WORD = new RegExp(
  [...new Set([...BY_NAME.keys()].map((name) => name.split(' ').at(-1))), '11'].join('|'),
);

const NAMED = new RegExp(
  `\\b(?:(?<which>${WHICH}|${WHICH_OF_STORY}) )?(?:(?<name>${names(FEASTS)})|(?:(?<=\\b(?:[Oo]n|[Aa]t|[Bb]y|[Bb]efore|[Aa]fter|until|[Ss]ince|around|[Oo]ver|[Ll]ast|next|this|past|from|of|[Tt]he (?:following|previous)|[Tt]hat) )(?<bare>${names(BY_PREPOSITION)})(?! [a-z]+s\\b))|(?<dated>${names(BY_PREPOSITION)})(?=(?:,| of)? ${YEAR}\\b))(?!\\w| (?:Accords?|Agreement|Island|Massacre)\\b)(?:(?:,| of)? (?<year>${YEAR})\\b)?`,
  'g',
);
/** The day of the attacks, which speakers name without its year. */
const ATTACKS = /\b(?:9\/11|(?:Sept\.|September) 11(?:th)?(?= (?:attacks?|terror\w*|hijack\w*|commission)))/g;

/** "Christmas Eve", "last Thanksgiving", "Labor Day 1989", "after Easter", "9/11". */
export const feasts: FormExtractor = (text) => [
  ...matches(text, NAMED).flatMap((match) => {
    const { which, name, bare, dated, year } = match.groups ?? {};
    const word = (name ?? bare ?? dated ?? '').replace(/^St (?=[A-Z])/, 'St. ');
    const dayIn = BY_NAME.get(word);
    if (!dayIn) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        form: { form: 'FEAST' as const, dayIn, year: year ? Number(year) : null, which: whichOf(which) },
      },
    ];
  }),
  ...matches(text, ATTACKS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: { form: 'DAY' as const, year: 2001, month: 9, day: 11 },
  })),
];
