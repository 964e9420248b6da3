import type { DateForm, FormExtractor, FoundForm } from '../date-form.ts';
import { matches } from '../matches.ts';
import {
  MONTH,
  NUMBER,
  numberOf,
  ORDINAL,
  ordinalOf,
  PART_OF_DAY,
  WEEKDAY,
  WHICH,
  WHICH_OF_STORY,
  weekdayNumber,
  whichOf,
} from '../words.ts';

/** "Every Monday", "every other Monday", "Sunday Times", "Black Friday": what comes round, or is a name. */
const NOT_BEFORE =
  '(?<!\\b(?:every(?: other| second| third)?|each|Black|Bloody|Super|Ash|Good|Easter|Maundy|Palm|Pentecost|Remembrance|Shrove|Whit) )';
const NOT_BEHIND =
  "(?!s\\b| (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|World|People|Independent|Star|Tribune|Night (?:Live|Football)|Sun)\\b|'s [A-Z]\\w+ Night)";
const OF_WEEK = '(?: (?:of )?(?<week>last|this|next) week)';
const ONE = new RegExp(
  `${NOT_BEFORE}\\b(?:(?<which>${WHICH}|${WHICH_OF_STORY}|(?<=\\b[Oo]n )the) )?(?<day>${WEEKDAY})${NOT_BEHIND}(?: ${PART_OF_DAY}\\b)?(?:${OF_WEEK})?`,
  'g',
);
const PART_FIRST = new RegExp(
  `\\b(?:the )?${PART_OF_DAY} of (?:(?<which>${WHICH}) )?(?<day>${WEEKDAY})\\b`,
  'g',
);
const NTH = new RegExp(
  `\\bthe (?<nth>${ORDINAL}|last|final) (?:(?<day>${WEEKDAY})|weekend)(?= (?:of|in) )`,
  'g',
);
const BEFORE_LAST = new RegExp(`\\b(?:the )?(?:(?<day>${WEEKDAY})|weekend) before last\\b`, 'g');
/** "The Friday before": of what was told; before a noun it is of that ("the Friday before the vote"). */
const BESIDE = new RegExp(
  `\\b[Tt]he (?<day>${WEEKDAY})(?: ${PART_OF_DAY})? (?:(?:immediately|just|right) )?(?<side>before|after)(?: (?:it|that))?(?=[,.;:)]| (?:and|at|in|to|with) |$)`,
  'g',
);
/** Not "the weekend of | Feb. 17 |", which joins/around.ts reads. */
const WEEKEND = new RegExp(
  `\\b(?:over |at )?(?:the )?(?:(?<which>last|next|this past|this coming|this|past|coming|previous|preceding|following|same) )?weekend\\b(?! of (?:the )?(?:\\d|${MONTH}))`,
  'g',
);

/** "on Thursday", "last Monday", "Sunday night", "the following Friday", "Tuesday of last week". */
export const weekdays: FormExtractor = (text) =>
  [ONE, PART_FIRST].flatMap((pattern) =>
    matches(text, pattern).map((match): FoundForm => {
      const { which, day = '', week } = match.groups ?? {};
      return {
        start: match.index,
        end: match.index + match[0].length,
        form: week ? inWeek(day, week) : weekday(day, which),
      };
    }),
  );

const SATURDAY = 5;

/** "The first Sunday of May", "the last Friday in April", "the first weekend of May". */
export const nthWeekdays: FormExtractor = (text) =>
  matches(text, NTH).map((match) => {
    const { nth = '', day } = match.groups ?? {};
    const form = {
      form: 'NTH_WEEKDAY' as const,
      nth: ordinalOf(nth) || -1,
      weekday: day === undefined ? SATURDAY : weekdayNumber(day),
      days: day === undefined ? 2 : 1,
    };
    return { start: match.index, end: match.index + match[0].length, form };
  });

/** "The Monday before last", "the weekend before last". */
export const weekdaysBeforeLast: FormExtractor = (text) =>
  matches(text, BEFORE_LAST).map((match) => {
    const { day } = match.groups ?? {};
    const base: DateForm = day ? weekday(day, 'last') : { form: 'WEEKEND', which: 'LAST' };
    const form: DateForm = { form: 'FROM', base, unit: 'WEEK', amount: -1 };
    return { start: match.index, end: match.index + match[0].length, form };
  });

/** "The Sunday before", "on the Friday after that". */
export const weekdaysBeside: FormExtractor = (text) =>
  matches(text, BESIDE).map((match) => {
    const { day = '', side } = match.groups ?? {};
    const which = side === 'before' ? 'the previous' : 'the following';
    return { start: match.index, end: match.index + match[0].length, form: weekday(day, which) };
  });

const COUNTED = new RegExp(`\\b(?<number>${NUMBER}) (?<day>${WEEKDAY})s ago\\b`, 'gi');

/** "Three Sundays ago". */
export const countedWeekdays: FormExtractor = (text) =>
  matches(text, COUNTED).map((match) => {
    const { number = '', day = '' } = match.groups ?? {};
    const base = weekday(day, 'last');
    const form: DateForm = { form: 'FROM', base, unit: 'WEEK', amount: 1 - numberOf(number) };
    return { start: match.index, end: match.index + match[0].length, form };
  });

/** "last weekend", "over the weekend", "the previous weekend". */
export const weekends: FormExtractor = (text) =>
  matches(text, WEEKEND).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: { form: 'WEEKEND', which: whichOf(ofStory(match.groups?.which)) },
  }));

/** "The previous weekend" leans on what was told. */
const ofStory = (which: string | undefined): string | undefined =>
  /^(?:following|preceding|previous|same)$/.test(which ?? '') ? `the ${which}` : which;

const weekday = (word: string, which: string | undefined): DateForm => ({
  form: 'WEEKDAY',
  weekday: weekdayNumber(word),
  which: whichOf(which),
});

/** "Tuesday of last week" is in the calendar's week, also where a nearer Tuesday has passed. */
const inWeek = (word: string, week: string): DateForm => ({
  form: 'FROM',
  base: { form: 'WEEKDAY', weekday: weekdayNumber(word), which: 'THIS' },
  unit: 'WEEK',
  amount: week === 'last' ? -1 : week === 'next' ? 1 : 0,
});
