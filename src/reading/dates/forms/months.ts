import type { DateForm, FormExtractor } from '../date-form.ts';
import { MONTH, monthNumber, whichOf, YEAR } from '../words.ts';

/** Words behind which "May" and "March" can only be months. */
const BEFORE_MONTH =
  'in|since|until|till|by|during|through|early|mid|late|before|after|end of|last|next|this|past|coming';
/** Words behind which they may be somebody's name as well: "of May", but "and April Jones". */
const BEFORE_MONTH_OR_NAME = 'and|of|from|for|to|between';
const PART = '(?:early|mid|late)[ -]|(?:the )?(?:beginning|start|middle|end) of ';

const MONTH_RANGE = new RegExp(
  `\\b(?:${PART})?(?<first>${MONTH})(?: (?<firstYear>${YEAR}))?(?: to | through | until |-| and )(?:${PART})?(?<last>${MONTH})\\b(?!\\.? \\d{1,2}\\b)(?:,? (?:of )?(?<year>${YEAR}))?`,
  'g',
);
const MONTH_OF_YEAR = new RegExp(`\\b(?:${PART})?(?<month>${MONTH})(?:,? of|,)? (?<year>${YEAR})\\b`, 'g');
const BARE_MONTH = new RegExp(
  `\\b(?:(?<=\\b(?:${BEFORE_MONTH})[ -])|(?<=\\b(?:${BEFORE_MONTH_OR_NAME}) )(?!\\w+ [A-Z]))(?<month>${MONTH})(?![A-Za-z])(?!\\.? \\d)`,
  'g',
);
const WHICH_MONTH = new RegExp(
  `\\b(?<which>last|next|this|past|coming) (?<month>${MONTH})(?![A-Za-z])(?!\\.? \\d)`,
  'g',
);

const numberOrNull = (year: string | undefined): number | null => (year ? Number(year) : null);

/** "March to June 2023". */
export const monthRanges: FormExtractor = (text) =>
  [...text.matchAll(MONTH_RANGE)].map((match) => {
    const { first = '', last = '', firstYear, year } = match.groups ?? {};
    const month = (word: string, of: string | undefined): DateForm => ({
      form: 'MONTH',
      month: monthNumber(word),
      year: numberOrNull(of),
      which: 'TENSE',
    });
    return {
      start: match.index,
      end: match.index + match[0].length,
      form: { form: 'RANGE', first: month(first, firstYear ?? year), last: month(last, year) },
    };
  });

/** "March 2023", "early September of 2011". */
export const monthsOfYear: FormExtractor = (text) =>
  [...text.matchAll(MONTH_OF_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: {
      form: 'MONTH',
      month: monthNumber(match.groups?.month ?? ''),
      year: numberOrNull(match.groups?.year),
      which: 'TENSE',
    },
  }));

/** "in April", "last April". */
export const monthsAlone: FormExtractor = (text) =>
  [WHICH_MONTH, BARE_MONTH].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      form: {
        form: 'MONTH' as const,
        month: monthNumber(match.groups?.month ?? ''),
        year: null,
        which: whichOf(match.groups?.which),
      },
    })),
  );
