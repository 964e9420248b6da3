import type { DateForm, FormExtractor, FoundForm, LeansOn, Unit } from '../date-form.ts';
import { matches } from '../matches.ts';
import { PART_OF_DAY } from '../words.ts';

type Shift = Extract<DateForm, { form: 'SHIFT' }>;

const shift = (unit: Unit, amount: number, leansOn: LeansOn): Shift => ({
  form: 'SHIFT',
  unit,
  amount,
  leansOn,
});

/**
 * Where "before" and "after" end a phrase and govern nothing: "the day before, in Paris", but not "the day before the
 * vote".
 */
export const PHRASE_END =
  '(?=\\s*(?:[,.;:)"?!-]|\'?$|(?:and|but|or|in|at|by|with|from|on|to|near|during|had|has|have|was|were|is|are|as|for|when|while|who|that|which|over|about)\\b))';

const DAYTIME = `(?:day|${PART_OF_DAY})`;
/** Phrases that lean on the day of writing, and phrases that lean on what was told before. */
const PHRASES: readonly (readonly [string, Shift])[] = [
  ['the day before yesterday', shift('DAY', -2, 'PUBLICATION')],
  ['the day after tomorrow', shift('DAY', 2, 'PUBLICATION')],
  [`yesterday(?: ${PART_OF_DAY})?`, shift('DAY', -1, 'PUBLICATION')],
  ['last (?:night|evening)', shift('DAY', -1, 'PUBLICATION')],
  [`tomorrow(?: ${PART_OF_DAY})?`, shift('DAY', 1, 'PUBLICATION')],
  ['today|tonight', shift('DAY', 0, 'PUBLICATION')],
  [`this (?:very )?${PART_OF_DAY}`, shift('DAY', 0, 'PUBLICATION')],
  [`(?:later|earlier) in the day|(?<=the (?:end|start) of )the day`, shift('DAY', 0, 'EITHER')],
  [
    `(?:the|this) (?:next|following) ${DAYTIME}|the ${DAYTIME} after${PHRASE_END}|next day`,
    shift('DAY', 1, 'CONTEXT'),
  ],
  [
    `the (?:previous|preceding|prior) ${DAYTIME}|the ${DAYTIME} before(?:${PHRASE_END}|(?= (?:he|I|it|she|they|we) had\\b))`,
    shift('DAY', -1, 'CONTEXT'),
  ],
  [`(?:the same|that|that same|that very|the very same) ${DAYTIME}|same day`, shift('DAY', 0, 'CONTEXT')],
  [`the following week|the week after${PHRASE_END}`, shift('WEEK', 1, 'CONTEXT')],
  ['(?<!(?:over|for|within|during|in) )the next week', shift('WEEK', 1, 'CONTEXT')],
  [`the (?:previous|preceding|prior) week|the week before${PHRASE_END}`, shift('WEEK', -1, 'CONTEXT')],
  ['(?:the same|that|that same) week', shift('WEEK', 0, 'CONTEXT')],
  [
    `the following month|the month after${PHRASE_END}|(?<!(?:over|for|within|during|in) )the next month`,
    shift('MONTH', 1, 'EITHER'),
  ],
  [
    `the (?:previous|preceding|prior) month|the month before${PHRASE_END}|the month-(?:earlier|ago)|month-(?:earlier|ago)`,
    shift('MONTH', -1, 'EITHER'),
  ],
  ['(?:the same|that|that same) month', shift('MONTH', 0, 'CONTEXT')],
  [
    `the following year|the year after${PHRASE_END}|(?<!(?:over|for|within|during|in) )the next year`,
    shift('YEAR', 1, 'EITHER'),
  ],
  [
    `(?:the |a )?(?:previous|preceding|prior) (?:fiscal )?year|the year before${PHRASE_END}|(?:the |a )?year-(?:earlier|ago)`,
    shift('YEAR', -1, 'EITHER'),
  ],
  ['the year before last', shift('YEAR', -2, 'PUBLICATION')],
  ['the month before last', shift('MONTH', -2, 'PUBLICATION')],
  ['the week before last', shift('WEEK', -2, 'PUBLICATION')],
  ['(?:the same|that|that same) year', shift('YEAR', 0, 'CONTEXT')],
  ['month-end', shift('MONTH', 0, 'PUBLICATION')],
  ['year-?end|mid-?year', shift('YEAR', 0, 'EITHER')],
];
const PATTERNS = PHRASES.map(([source, form]) => [new RegExp(`\\b(?:${source})\\b`, 'gi'), form] as const);

/** Every phrase of a unit has one of these in it: most sentences need no closer look. */
const UNIT_WORDS: Readonly<Record<Unit, RegExp>> = {
  DAY: /day(?<!(?:mon|tues|wednes|thurs|fri|satur|sun)day)|night|morning|noon|evening|lunchtime|tomorrow/i,
  WEEK: /week/i,
  MONTH: /month/i,
  YEAR: /year/i,
};
const UNITS: readonly Unit[] = ['DAY', 'WEEK', 'MONTH', 'YEAR'];
const BY_UNIT = UNITS.map(
  (unit) => [UNIT_WORDS[unit], PATTERNS.filter(([, form]) => form.unit === unit)] as const,
);

/** "yesterday", "this morning", "the next day", "the year-earlier quarter". */
export const fixedShifts: FormExtractor = (text) => {
  const found: FoundForm[] = [];
  for (const [words, patterns] of BY_UNIT) {
    if (!words.test(text)) continue;
    for (const [pattern, form] of patterns)
      for (const { index, 0: shift } of matches(text, pattern))
        found.push({ start: index, end: index + shift.length, form });
  }
  return found;
};

const WHOLE_UNIT =
  /(?<!\b(?:his|her|its|my|our|their) )\b(?:(?<the>the )?(?<which>last|this|next|coming|current|present)|(?<past>(?:the|this)(?: last)? past)|(?<!\bthe )(?<bare>past|previous)) (?:fiscal |calendar |financial )?(?<unit>week|month|year)(?:'s)?\b(?! (?:of|in which)\b|-| old\b)/gi;
/** "The year", where what stands before it shows that a calendar's year is meant. */
const DEFINITE =
  /(?<=\b(?:end|start|beginning|middle|close|half|rest|remainder|months|weeks|part|days?|quarters?|earlier in|later in|early in|late in|so far in|for all of|turn) (?:of |in )?|\b(?:earlier|later|early|late|so far) in |\b(?:for|during) )the (?:full |whole |entire )?(?<unit>week|month|year)\b(?! (?:of|before|after|to|that|when|ended|ending|ahead|old)\b|-)/gi;

/** "last month", "this week", "the current year", "the past week", "the end of the year". */
export const wholeUnits: FormExtractor = (text) => [
  ...matches(text, WHOLE_UNIT).flatMap((match): FoundForm[] => {
    const { the, which = '', past, unit: word = '' } = match.groups ?? {};
    const unit = unitOf(word);
    const lower = which.toLowerCase();
    // "The next week" leans on what was told; it is one of the phrases above.
    if (the && lower === 'next') return [];
    // "The last year" is not last year, but the year up to now.
    const isUpToNow = past !== undefined || (the !== undefined && lower === 'last');
    const amount = /^(?:this|current|present)$/.test(lower) ? 0 : /^(?:next|coming)$/.test(lower) ? 1 : -1;
    const form: DateForm = isUpToNow ? { form: 'UP_TO_NOW', unit } : shift(unit, amount, 'PUBLICATION');
    return [{ start: match.index, end: match.index + match[0].replace(/'s$/, '').length, form }];
  }),
  ...matches(text, DEFINITE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: shift(unitOf(match.groups?.unit ?? ''), 0, 'EITHER'),
  })),
];

/** The unit that a word in singular or plural names. */
export function unitOf(word: string): Unit {
  const lower = word.toLowerCase();
  if (lower.startsWith('week') || lower.startsWith('fortnight')) return 'WEEK';
  if (lower.startsWith('month')) return 'MONTH';
  return /^(?:year|decade|centur)/.test(lower) ? 'YEAR' : 'DAY';
}
