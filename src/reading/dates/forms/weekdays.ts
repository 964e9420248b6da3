import type { DateForm, FormExtractor } from '../date-form.ts';
import { PART_OF_DAY, WEEKDAY, weekdayNumber, whichOf } from '../words.ts';

const WHICH = '(?<which>last|next|this|past|coming) ';
const OF_WEEK = '(?: (?:of )?(?<week>last|this|next) week)';
const ONE = new RegExp(
  `\\b(?:${WHICH})?(?<day>${WEEKDAY})(?:'s)?(?: ${PART_OF_DAY})?(?:${OF_WEEK})?\\b`,
  'g',
);
const RANGE = new RegExp(
  `\\b(?:${WHICH})?(?<first>${WEEKDAY})(?: to | through | until |-| and )(?<last>${WEEKDAY})(?:${OF_WEEK})?\\b`,
  'g',
);
const WEEKEND = /\b(?:over |at )?(?:the )?(?<which>last|next|this|past|coming)? ?weekend\b/g;

/** "on Thursday", "last Monday", "Sunday night". */
export const weekdays: FormExtractor = (text) =>
  [...text.matchAll(ONE)].map((match) => {
    const { which, day = '', week } = match.groups ?? {};
    return { start: match.index, end: match.index + match[0].length, form: weekday(day, which ?? week) };
  });

/** "from Sunday to Tuesday". */
export const weekdayRanges: FormExtractor = (text) =>
  [...text.matchAll(RANGE)].map((match) => {
    const { which, first = '', last = '', week } = match.groups ?? {};
    const form: DateForm = {
      form: 'RANGE',
      first: weekday(first, which ?? week),
      last: weekday(last, which ?? week),
    };
    return { start: match.index, end: match.index + match[0].length, form };
  });

/** "last weekend", "over the weekend". */
export const weekends: FormExtractor = (text) =>
  [...text.matchAll(WEEKEND)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: { form: 'WEEKEND', which: whichOf(match.groups?.which) },
  }));

const weekday = (word: string, which: string | undefined): DateForm => ({
  form: 'WEEKDAY',
  weekday: weekdayNumber(word),
  which: whichOf(which),
});
