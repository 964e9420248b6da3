import type { DateForm, FormExtractor, FoundForm } from '../date-form.ts';
import { matches } from '../matches.ts';
import { YEAR, yearOfDigits } from '../words.ts';

/** Not a year: money, parts of longer numbers, what is numbered. */
const NOT_BEFORE =
  '(?<![\\d$£€#.,/:-])(?<!\\b(?:[Ff]light|[Rr]oom|[Nn]o\\.|[Nn]umber|[Pp]ages?|[Rr]oute|[Hh]ighway|[Cc]hannel|[Rr]esolution|[Ss]ection|[Ll]ot|[Gg]ate|[Bb]oeing|[Uu]nit|[Cc]ode|[Bb]ox|[Ss]ome|[Nn]early|[Aa]lmost|[Oo]nly|than|least|at|[Pp]salm|[Rr]adio|[Ww]indows|points?) )';
const COUNTED =
  'people|persons|men|women|children|students|pupils|teachers|employees|staff|members|workers|jobs|homes|houses|families|households|buildings|shares|dollars|euros|pounds|francs|yen|roubles|rubles|rupees|points?|votes?|voters|troops|soldiers|officers|police|policemen|barrels|delegates|seats|rooms|beds|passengers|refugees|protesters|demonstrators|civilians|prisoners|dead|deaths|others|copies|units|cars|vehicles|planes|aircraft|tonnes?|tons?|kilometers|kilometres|km|kms|miles?|metres?|meters?|m|feet|ft|acres|hectares|hours|minutes|days|weeks|years|calories|words|rpm|mph|GMT|UTC|EST|EDT|hrs|residents|villagers|patients|guests|players|companies|stores|schools|cases|times|pieces|degrees|kilograms|kg|grams|watts|megawatts|MW';
const NOT_BEHIND = `(?![\\d%]|[.,]\\d|-(?!\\d)(?!election|model)|:\\d|th\\b| (?:${COUNTED})\\b| (?:[A-Z][\\w.]* ){1,2}(?:Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Boulevard|Blvd\\.|Drive|Lane|Place|NW|N\\.W\\.))`;

const YEAR_RANGE = new RegExp(
  `${NOT_BEFORE}\\b(?<first>${YEAR}) ?[-/] ?(?<last>${YEAR}|\\d\\d)\\b(?!-)`,
  'g',
);
const ONE_YEAR = new RegExp(
  `${NOT_BEFORE}\\b(?:[Ff]iscal(?: year)? |[Ff]inancial year |[Cc]alendar(?: year)? |FY ?|(?:the )?year )?\\b(?<year>${YEAR})\\b${NOT_BEHIND}`,
  'g',
);
const EARLY_YEAR =
  /(?<=\b(?:in|since|of|circa|year|from|until|before|after) )1[0-5]\d\d\b(?![\d,%]| [a-z]+s\b)/g;
const SHORT_YEAR =
  /(?<=\b(?:in|since|of|from|until|till|by|during|early|late|mid|spring|summer|autumn|fall|winter|class of)[ -])'(?<short>\d\d)\b(?!s)|\bFY ?'?(?<fiscal>\d\d)\b/g;
const DECADE = /(?<!\w)(?:the )?(?:(?<century>1[6-9]|20)|')(?<tens>\d0)'?s\b/g;
const SPELLED_DECADE =
  /\bthe (?:early |late |mid-?)?(?:Roaring |Swinging )?(?<word>[Tt]wenties|[Tt]hirties|[Ff]orties|[Ff]ifties|[Ss]ixties|[Ss]eventies|[Ee]ighties|[Nn]ineties)\b/g;
const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

const year = (n: number): DateForm => ({ form: 'YEAR', year: n });

/** "2017-19", "1989/90". */
export const yearRanges: FormExtractor = (text) =>
  matches(text, YEAR_RANGE).flatMap((match): FoundForm[] => {
    const { first = '', last = '' } = match.groups ?? {};
    const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
    if (end <= Number(first)) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        form: { form: 'RANGE', first: year(Number(first)), last: year(end) },
      },
    ];
  });

/** "2013", "fiscal 1990", "in '88", "in 1492". */
export const years: FormExtractor = (text) =>
  [ONE_YEAR, EARLY_YEAR, SHORT_YEAR].flatMap((pattern) =>
    matches(text, pattern).map((match) => {
      const digits = match.groups?.year ?? match.groups?.short ?? match.groups?.fiscal ?? match[0];
      return { start: match.index, end: match.index + match[0].length, form: year(yearOfDigits(digits)) };
    }),
  );

/** "the 1990s", "the '90s", "the nineties". */
export const decades: FormExtractor = (text) => [
  ...matches(text, DECADE).map((match) => {
    const tens = Number(match.groups?.tens);
    const century = match.groups?.century ? Number(match.groups.century) : tens <= 20 ? 20 : 19;
    return decade(match, century * 100 + tens);
  }),
  ...matches(text, SPELLED_DECADE).map((match) =>
    decade(match, 1920 + 10 * DECADE_WORDS.indexOf(match.groups?.word?.toLowerCase() ?? '')),
  ),
];

const decade = (match: RegExpExecArray, first: number): FoundForm => ({
  start: match.index,
  end: match.index + match[0].length,
  form: { form: 'DECADE', year: first },
});
