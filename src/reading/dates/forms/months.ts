import type { FormExtractor } from '../date-form.ts';
import { matches } from '../matches.ts';
import { MONTH, monthNumber, WHICH, WHICH_OF_STORY, whichOf, YEAR, yearOfDigits } from '../words.ts';

/** Words behind which "May" and "March" can only be months. */
const BEFORE_MONTH =
  '[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Tt]hrough|[Ee]arly|[Mm]id|[Ll]ate|[Bb]efore|[Aa]fter|weeks? of|weekend of|end of|beginning of|start of|middle of|month of';
/** Words behind which they may be somebody's name as well: "of May", but "and April Jones". */
const BEFORE_MONTH_OR_NAME = 'and|or|of|[Ff]rom|for|to|[Bb]etween|[Aa]n?|its|their|his|her|our|[Tt]he';
const NOT_A_NAME_BEHIND = '(?! [A-Z]| (?:said|says|told|adds?|added|on|against)\\b)';
/** Months that name nobody and nothing else. */
const PLAIN_MONTH =
  'January|February|July|September|October|November|December|JANUARY|FEBRUARY|JULY|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.';

const MONTH_OF_YEAR = new RegExp(
  `\\b(?<month>${MONTH})(?:,? of|,)?[ -](?:'(?<short>\\d\\d)\\b(?!s)|(?<year>${YEAR})\\b)`,
  'g',
);
const FIGURES = /(?<![\d/-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])(?![\d/-])/g;
const BARE_MONTH = new RegExp(
  `(?:(?<=\\b(?:${BEFORE_MONTH})[ -])\\b(?<sure>${MONTH})|(?<=\\b(?:${BEFORE_MONTH_OR_NAME}) )\\b(?<likely>${MONTH})${NOT_A_NAME_BEHIND}|\\b(?<plain>${PLAIN_MONTH})|\\b(?<owner>${MONTH})(?='s \\w+))(?![A-Za-z])(?!\\.? \\d)`,
  'g',
);
const WHICH_MONTH = new RegExp(
  `\\b(?<which>${WHICH}|${WHICH_OF_STORY}) (?<month>${MONTH})(?![A-Za-z])(?!\\.? \\d)`,
  'g',
);

/** "March 2023", "September of 2011", "July '88". */
export const monthsOfYear: FormExtractor = (text) =>
  matches(text, MONTH_OF_YEAR).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: {
      form: 'MONTH' as const,
      month: monthNumber(match.groups?.month ?? ''),
      year: yearOfDigits(match.groups?.year ?? match.groups?.short ?? ''),
      which: 'TENSE' as const,
    },
  }));

/** "1998-03". */
export const monthsInFigures: FormExtractor = (text) =>
  matches(text, FIGURES).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: {
      form: 'MONTH' as const,
      month: Number(match.groups?.month),
      year: Number(match.groups?.year),
      which: 'TENSE' as const,
    },
  }));

/** "in April", "a September meeting", "last April", "that July", "the following May". */
export const monthsAlone: FormExtractor = (text) =>
  [WHICH_MONTH, BARE_MONTH].flatMap((pattern) =>
    matches(text, pattern).map((match) => {
      const { which, month, sure, likely, plain, owner } = match.groups ?? {};
      return {
        start: match.index,
        end: match.index + match[0].length,
        form: {
          form: 'MONTH' as const,
          month: monthNumber(month ?? sure ?? likely ?? plain ?? owner ?? ''),
          year: null,
          which: whichOf(which),
        },
      };
    }),
  );
