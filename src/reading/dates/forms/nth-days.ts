import type { FormExtractor } from '../date-form.ts';
import { matches } from '../matches.ts';
import { dayOf, ORDINAL_WORD, PART_OF_DAY } from '../words.ts';

/** "On the second day of the trial", "in office": of something named, which may be another than the days told. */
const NOT_BEHIND = '(?! (?:of|in|at|as|back|for|on|since|after|before)\\b|-)';
const NTH_DAY = new RegExp(
  `\\b(?:[Oo]n )(?<words>(?:the|its|their|his|her) (?<nth>${ORDINAL_WORD}|opening|last|final|closing)(?: and (?:last|final))? (?:day|${PART_OF_DAY}))\\b${NOT_BEHIND}`,
  'g',
);

/** "On the second |, he dined", "on the third | by the mayor". */
const COUNTED_ON =
  /\b(?:[Oo]n )(?<words>the (?<nth>second|third|fourth|fifth|sixth|seventh|last))(?=,| (?:by|with|h?e|she|they|it|the|his|her|their|an?|at|in)\b)/g;

/** "On the second day", "on its last evening", "on the third": of the days told before. */
export const nthDays: FormExtractor = (text) =>
  [NTH_DAY, COUNTED_ON].flatMap((pattern) =>
    matches(text, pattern).map((match) => {
      const { words = '', nth = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const number = nth === 'opening' ? 1 : dayOf(nth) || -1;
      const form = { form: 'NTH_DAY' as const, nth: number, isCountedOn: pattern === COUNTED_ON };
      return { start: end - words.length, end, form };
    }),
  );
