import type { DateForm, FormExtractor, LeansOn, Unit } from '../date-form.ts';
import { NUMBER, numberOf, PART_OF_DAY } from '../words.ts';

const shift = (unit: Unit, amount: number, leansOn: LeansOn): DateForm => ({
  form: 'SHIFT',
  unit,
  amount,
  leansOn,
});
const unitOf = (word: string): Unit => {
  if (word.startsWith('day') || word === 'night') return 'DAY';
  if (word.startsWith('week') || word.startsWith('fortnight')) return 'WEEK';
  return word.startsWith('month') ? 'MONTH' : 'YEAR';
};

/** Fixed phrases; the longest stands first where one begins another. */
const PHRASES: readonly (readonly [RegExp, DateForm])[] = [
  [/\bthe day before yesterday\b/gi, shift('DAY', -2, 'PUBLICATION')],
  [/\bthe day after tomorrow\b/gi, shift('DAY', 2, 'PUBLICATION')],
  [new RegExp(`\\byesterday(?: ${PART_OF_DAY})?\\b`, 'gi'), shift('DAY', -1, 'PUBLICATION')],
  [/\blast night\b/gi, shift('DAY', -1, 'PUBLICATION')],
  [new RegExp(`\\btomorrow(?: ${PART_OF_DAY})?\\b`, 'gi'), shift('DAY', 1, 'PUBLICATION')],
  [/\b(?:earlier |later )?(?:today|tonight)\b/gi, shift('DAY', 0, 'PUBLICATION')],
  [new RegExp(`\\b(?:earlier |later )?this ${PART_OF_DAY}\\b`, 'gi'), shift('DAY', 0, 'PUBLICATION')],
  [
    /\bthe (?:next|following) (?:day|morning|evening|night)\b|\bthe day after\b/gi,
    shift('DAY', 1, 'CONTEXT'),
  ],
  [
    /\bthe (?:previous|preceding) (?:day|evening|night)\b|\bthe (?:day|night) before\b/gi,
    shift('DAY', -1, 'CONTEXT'),
  ],
  [new RegExp(`\\b(?:the same|that) (?:day|${PART_OF_DAY})\\b`, 'gi'), shift('DAY', 0, 'CONTEXT')],
  [/\bthe (?:next|following) week\b/gi, shift('WEEK', 1, 'CONTEXT')],
  [/\bthe (?:next|following) month\b/gi, shift('MONTH', 1, 'CONTEXT')],
  [/\bthe (?:next|following) year\b/gi, shift('YEAR', 1, 'CONTEXT')],
  [/\bthe (?:previous|preceding) year\b|\bthe year before\b/gi, shift('YEAR', -1, 'CONTEXT')],
  [/\b(?:the same|that) month\b/gi, shift('MONTH', 0, 'CONTEXT')],
  [/\b(?:the same|that) year\b/gi, shift('YEAR', 0, 'CONTEXT')],
];

const WHOLE_UNIT =
  /\b(?:earlier |later )?(?<which>last|past|previous|this|next|coming) (?<unit>week|month|year)\b/gi;
const COUNTED = new RegExp(
  `\\b(?<number>${NUMBER}) (?<unit>days?|nights?|weeks?|fortnights?|months?|years?)(?:'s time)? (?<way>ago|later|earlier|before|after|from now)\\b`,
  'gi',
);

/** "yesterday", "this morning", "the next day". */
export const fixedShifts: FormExtractor = (text) =>
  PHRASES.flatMap(([pattern, form]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      form,
    })),
  );

/** "last month", "earlier this week". */
export const wholeUnits: FormExtractor = (text) =>
  [...text.matchAll(WHOLE_UNIT)].map((match) => {
    const { which = '', unit = '' } = match.groups ?? {};
    const amount = /^(?:last|past|previous)$/i.test(which) ? -1 : /^this$/i.test(which) ? 0 : 1;
    return {
      start: match.index,
      end: match.index + match[0].length,
      form: shift(unitOf(unit.toLowerCase()), amount, 'PUBLICATION'),
    };
  });

/** "three days ago", "a week later". */
export const countedShifts: FormExtractor = (text) =>
  [...text.matchAll(COUNTED)].map((match) => {
    const { number = '', unit = '', way = '' } = match.groups ?? {};
    const word = unit.toLowerCase();
    const count = numberOf(number) * (word.startsWith('fortnight') ? 2 : 1);
    const back = /^(?:ago|earlier|before)$/i.test(way);
    const leansOn: LeansOn = /^(?:ago|from now)$/i.test(way) ? 'PUBLICATION' : 'CONTEXT';
    return {
      start: match.index,
      end: match.index + match[0].length,
      form: shift(unitOf(word), back ? -count : count, leansOn),
    };
  });
