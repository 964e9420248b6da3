import type { DateForm, FormExtractor, FoundForm } from '../date-form.ts';
import { matches } from '../matches.ts';
import { DAY_OF_MONTH, dayOf, MONTH, monthNumber, ORDINAL_WORD, YEAR } from '../words.ts';

const TO = ' ?(?:-|to|through|thru|until|till|and|or|&) ?(?:the )?';
const LIST = `(?:, ${DAY_OF_MONTH})*,?`;
/** What shows that the number before it is a count, an hour, a share or the head of a longer number. */
const NOT_BEHIND_DAY =
  '(?![\\d%]|[.,:/-]\\d|st\\b|nd\\b|rd\\b|th\\b|[ap]\\.?m\\b| ?(?:a\\.m|p\\.m|am|pm|percent|per cent|million|billion|people|points)\\b)';

/** "Nov. 2, 1989", "November 2nd", "Dec. 2-5", "May 12, 13 and 16", "September 10 of 2023". */
const MONTH_FIRST = new RegExp(
  `\\b(?<month>${MONTH}) ?(?:the )?(?<first>${DAY_OF_MONTH})(?:${LIST}${TO}(?<last>${DAY_OF_MONTH}))?${NOT_BEHIND_DAY}(?:(?: of|,? in|,)? ?(?<year>${YEAR})\\b(?!-\\d))?`,
  'dg',
);
/** "2 Nov. 1989", "the 2nd of November", "7 to 9 June 2021", "2-Nov-1989". */
const DAY_FIRST = new RegExp(
  `(?<![\\d$.,:/-]|\\b(?:${MONTH}) )\\b(?<first>${DAY_OF_MONTH})(?:${LIST}${TO}(?<last>${DAY_OF_MONTH}))?(?: (?:day )?of |[ -])(?<month>${MONTH})(?![A-Za-z])(?!\\.? \\d{1,2}(?:st|nd|rd|th|,))(?:(?: of|,)?[ -]?(?<year>${YEAR})\\b)?`,
  'dg',
);
/** "The fourth of October 1973". */
const IN_WORDS = new RegExp(
  `\\bthe (?<first>${ORDINAL_WORD}) (?:day )?of (?<month>${MONTH})(?![A-Za-z])(?:,? ?(?<year>${YEAR})\\b)?`,
  'dg',
);
const FIGURES = '(?<day>(?:[12]?(?:1st|2nd|3rd)|[12]?[04-9]th|1[1-3]th|30th|31st))';
/** "On the 12th": the ordinal alone, with nothing behind that it would count. */
const DAY_ALONE = new RegExp(
  `\\b(?<=(?:\\d(?:st|nd|rd|th),|\\b(?:[Oo]n|[Uu]ntil|[Bb]y|[Ss]ince|[Ff]rom|to|and|(?:morning|afternoon|evening|night|hours) of|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)) )the ${FIGURES} ?(?=[,.;:)]|$|(?:and|but|to|of (?:the month|(?:this|last|next|that) month)|when|he|she|they|it|at)\\b)`,
  'g',
);
/**
 * "On the 12th | the mayor …", "On the 12th | Ana Lima met …", but not "on the 12th Avenue", "on the 12th in a row".
 */
const DAY_BEFORE_WORDS = new RegExp(
  `\\b(?<=\\b[Oo]n )the ${FIGURES}(?= (?:(?:the|his|her|its|their|an?|we|by|with|in (?!a row))\\b|(?:[A-Z][\\w'.-]* ){1,3}(?:[a-z]+ed|came|flew|gave|had|held|left|met|rang|sat|saw|sent|spoke|took|was|went|wrote)\\b))`,
  'g',
);

/** "The third of this month". */
const WORD_ALONE = new RegExp(
  `\\bthe (?<day>${ORDINAL_WORD})(?= of (?:the|this|last|next|that) month\\b)`,
  'g',
);

/** Days spelled with their month, and lists of days that share one, from the first to the last. */
export const spelledDays: FormExtractor = (text) =>
  [MONTH_FIRST, DAY_FIRST, IN_WORDS].flatMap((pattern) =>
    matches(text, pattern).map((match): FoundForm => {
      const { month = '', first = '', last, year } = match.groups ?? {};
      const day = (digits: string): DateForm => ({
        form: 'DAY',
        year: year ? Number(year) : null,
        month: monthNumber(month),
        day: dayOf(digits),
      });
      const [start, end] = [match.index, match.index + match[0].length];
      if (!last) return { start, end, form: day(first) };
      const [, firstEnd] = match.indices?.groups?.first ?? [start, end];
      const [lastStart] = match.indices?.groups?.last ?? [start, end];
      return {
        start,
        end,
        form: { form: 'RANGE', first: day(first), last: day(last) },
        inner: [
          { start, end: firstEnd, form: day(first) },
          { start: lastStart, end, form: day(last) },
        ],
      };
    }),
  );

/** "On the 12th", "the third of this month". */
export const daysOfMonth: FormExtractor = (text) =>
  [DAY_ALONE, DAY_BEFORE_WORDS, WORD_ALONE].flatMap((pattern) =>
    matches(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      form: { form: 'DAY_OF_MONTH' as const, day: dayOf(match.groups?.day ?? '') },
    })),
  );
