import type { DateForm, FormExtractor, FoundForm } from '../date-form.ts';
import { matches } from '../matches.ts';
import { PART_OF_DAY, WEEKDAY, WHICH, WHICH_OF_STORY, weekdayNumber, whichOf } from '../words.ts';

/** "Every Monday", "Sunday Times", "Black Friday": what comes round, or is a name. */
const NOT_BEFORE = '(?<!\\b(?:every|each|Black|Bloody|Super|Ash|Good|Easter|Palm|Whit) )';
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
const WEEKEND =
  /\b(?:over |at )?(?:the )?(?:(?<which>last|next|this past|this coming|this|past|coming) )?weekend\b/g;

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

/** "last weekend", "over the weekend". */
export const weekends: FormExtractor = (text) =>
  matches(text, WEEKEND).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: { form: 'WEEKEND', which: whichOf(match.groups?.which) },
  }));

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
