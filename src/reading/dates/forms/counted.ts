import type { FormExtractor, FoundForm, LeansOn } from '../date-form.ts';
import { matches } from '../matches.ts';
import { NUMBER, numberOf } from '../words.ts';
import { PHRASE_END, unitOf } from './shifts.ts';

export const COUNTED_UNITS = `(?<![-\\d.,$]|\\b(?:days?|weeks?|months?|years?|one|two) and |\\bhalf )\\b(?<number>${NUMBER})[ -](?<unit>days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))`;

const BACK_OR_AHEAD = new RegExp(
  `${COUNTED_UNITS}(?:'s? time)?,? (?:(?<way>ago|afterwards?|later|earlier|back|from now|hence|previously)\\b(?! than\\b)|(?<governing>before|after|on)(?: (?:it|that|then|this))?${PHRASE_END})`,
  'gi',
);
const IN_TIME = new RegExp(`\\bin ${COUNTED_UNITS}(?:'s?)? time\\b`, 'gi');

/** Days that are told in hours. */
const IN_HOURS = /\b(?<number>24|48|72) hours (?<way>later|earlier|before|afterwards)\b/gi;

/** "three days ago", "a week later", "two years before", "in two weeks' time". */
export const countedShifts: FormExtractor = (text) => [
  ...matches(text, BACK_OR_AHEAD).flatMap((match) => {
    const { number = '', unit = '', way, governing } = match.groups ?? {};
    const word = (way ?? governing ?? '').toLowerCase();
    const isBack = /^(?:ago|earlier|before|back|previously)$/.test(word);
    // "Three years on", but no day on which something was.
    if (word === 'on' && !/s$/.test(unit)) return [];
    // Years and months are told from now where nothing else is told; days are not.
    const isLong = /^(?:year|month|decade|centur)/i.test(unit);
    const leansOn: LeansOn = /^(?:ago|back|from now|hence)$/.test(word)
      ? 'PUBLICATION'
      : isLong && isBack
        ? 'EITHER'
        : 'CONTEXT';
    return [counted(match, number, unit, isBack ? -1 : 1, leansOn)];
  }),
  ...matches(text, IN_HOURS).map((match) => {
    const { number = '', way = '' } = match.groups ?? {};
    return counted(
      match,
      String(Number(number) / 24),
      'days',
      /^(?:later|after)/i.test(way) ? 1 : -1,
      'CONTEXT',
    );
  }),
  ...matches(text, IN_TIME).map((match) =>
    counted(match, match.groups?.number ?? '', match.groups?.unit ?? '', 1, 'PUBLICATION'),
  ),
];

/** Words for several of a unit. */
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^fortnight/i, 2],
  [/^decade/i, 10],
  [/^centur/i, 100],
];

/** How many of its unit a count means: a fortnight is two weeks, a decade ten years. */
export const amountOf = (number: string, unit: string): number =>
  numberOf(number) * (MULTIPLES.find(([word]) => word.test(unit))?.[1] ?? 1);

const counted = (
  match: RegExpExecArray,
  number: string,
  unit: string,
  sign: 1 | -1,
  leansOn: LeansOn,
): FoundForm => ({
  start: match.index,
  end: match.index + match[0].length,
  form: { form: 'SHIFT', unit: unitOf(unit), amount: sign * amountOf(number, unit), leansOn },
});
