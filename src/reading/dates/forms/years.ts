import type { DateForm, FormExtractor } from '../date-form.ts';
import { ORDINAL, ordinalOf, SEASON, seasonOf, whichOf, YEAR } from '../words.ts';

/** Not a year: money, counts, parts of longer numbers. */
const NOT_BEFORE = '(?<![\\d$£€#.,/-])';
const NOT_BEHIND =
  '(?![\\d%]|[.,]\\d|-(?!\\d)| (?:people|men|women|tonnes?|tons?|km|miles?|metres?|meters?|feet|dollars?|euros?|points?|votes?|troops|soldiers|workers|jobs|homes|barrels|delegates|GMT)\\b)';

const YEAR_RANGE = new RegExp(
  `${NOT_BEFORE}\\b(?<first>${YEAR})(?: to |-| and )(?<last>${YEAR}|\\d\\d)\\b`,
  'g',
);
const ONE_YEAR = new RegExp(`${NOT_BEFORE}\\b(?<year>${YEAR})\\b${NOT_BEHIND}`, 'g');
const DECADE = /\b(?:the )?(?:early |mid-?|late )?(?:(?<century>1[6-9]|20)|')(?<tens>\d0)s\b/g;
const SEASON_OF = new RegExp(
  `\\b(?:(?<which>last|this|next|past|coming) |(?<=\\b(?:in|during|since|over|until) )(?:the )?|(?:the )?(?:early|late) |the )(?<season>${SEASON})\\b(?:,? (?:of )?(?<year>${YEAR}))?|\\b(?<named>${SEASON})(?: of)? (?<namedYear>${YEAR})\\b`,
  'gi',
);
const QUARTER_OF = new RegExp(
  `\\b(?:the )?(?:(?<ordinal>${ORDINAL})[ -]quarter|Q(?<digit>[1-4]))\\b(?:,? (?:of )?(?<year>${YEAR}))?`,
  'g',
);

const year = (n: number): DateForm => ({ form: 'YEAR', year: n });

/** "between 2004 and 2012", "2017-19". */
export const yearRanges: FormExtractor = (text) =>
  [...text.matchAll(YEAR_RANGE)].flatMap((match) => {
    const { first = '', last = '' } = match.groups ?? {};
    const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
    if (end < Number(first)) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        form: { form: 'RANGE' as const, first: year(Number(first)), last: year(end) },
      },
    ];
  });

/** "2013". */
export const years: FormExtractor = (text) =>
  [...text.matchAll(ONE_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: year(Number(match[0])),
  }));

/** "the 1990s", "the '90s". */
export const decades: FormExtractor = (text) =>
  [...text.matchAll(DECADE)].map((match) => {
    const tens = Number(match.groups?.tens);
    const century = match.groups?.century ? Number(match.groups.century) : tens <= 20 ? 20 : 19;
    return {
      start: match.index,
      end: match.index + match[0].length,
      form: { form: 'DECADE', year: century * 100 + tens },
    };
  });

/** "last summer", "in the spring of 2019", "Winter 2020". A bare "fall" is no season. */
export const seasons: FormExtractor = (text) =>
  [...text.matchAll(SEASON_OF)].flatMap((match) => {
    const groups = match.groups ?? {};
    const word = groups.season ?? groups.named ?? '';
    const stated = groups.year ?? groups.namedYear;
    const which = whichOf(groups.which);
    if (/^fall$/i.test(word) && !stated && which === 'TENSE') return [];
    const form: DateForm = {
      form: 'SEASON',
      season: seasonOf(word),
      year: stated ? Number(stated) : null,
      which,
    };
    return [{ start: match.index, end: match.index + match[0].length, form }];
  });

/** "the fourth quarter of 2025", "Q3". */
export const quarters: FormExtractor = (text) =>
  [...text.matchAll(QUARTER_OF)].map((match) => {
    const { ordinal, digit, year: stated } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      form: {
        form: 'QUARTER',
        quarter: digit ? Number(digit) : ordinalOf(ordinal ?? ''),
        year: stated ? Number(stated) : null,
      },
    };
  });
