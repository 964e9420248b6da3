import type { DateForm, FormExtractor, FoundForm } from '../date-form.ts';
import { matches } from '../matches.ts';
import { KNOWN_OCCASION, occasionOf } from '../occasions.ts';
import { MONTH, PART_OF_DAY, WEEKDAY, weekdayNumber } from '../words.ts';
import { amountOf, COUNTED_UNITS } from './counted.ts';

const COUNT = `(?:\\bthe (?<one>day|night|morning|evening)|(?<hours>\\b(?:hours|minutes|shortly|just))|\\bthe (?<weekday>${WEEKDAY})|${COUNTED_UNITS})`;
/** The words that an occasion is spoken of by; one that has its date beside it is read with that. */
const KNOWN = `(?:the|his|her|its|their|that|this) (?:[a-z-]+ ){0,2}?\\b(?:${KNOWN_OCCASION})\\b(?: (?:began|broke out|happened|opened|started|struck|took place|was held))?(?! (?:of|on|in) (?:the )?(?:\\d|${MONTH}|${WEEKDAY}))`;
const RECKONED = new RegExp(`${COUNT} (?<way>before|after|ahead of|following) ${KNOWN}`, 'gi');
const ON_DAY = new RegExp(
  `\\bthe (?:(?<eve>(?:very )?eve)|(?:very )?(?:day|${PART_OF_DAY})) of ${KNOWN}`,
  'gi',
);
const IS_KNOWN = new RegExp(`\\b(?:${KNOWN_OCCASION})\\b`, 'i');
/** "The eve of | the ceremony |", "on the eve of | it |": whatever was told last; neither an age nor what a text tells many of. */
const EVE_OF_TOLD =
  /\b[Tt]he (?:very )?eve of (?:it\b|(?:the|his|her|its|their|that|this|my|our) (?!(?:[\w-]+ ){0,2}(?:century|hearing|meeting|millennium|negotiations|revolution|season|talks|war|year)\b)[a-z-]+)/g;
/** "Two nights before | polls opened |", "the day after | he died |". */
const RECKONED_FROM_CLAUSE = new RegExp(
  `${COUNT} (?<way>before|after) (?:(?<vote>(?:the )?(?:polls|polling|voting)(?: stations)? (?:opened|closed|began)|voters went to the polls)|(?:he|she|they) (?:(?<death>died)|(?<arrest>was arrested|were arrested)|(?<wedding>were married)|(?<arrival>arrived|landed)|(?<resignation>resigned)))\\b`,
  'gi',
);

/**
 * "A week before the vote", "the eve of the trial", "the Thursday before the poll": counted from what the text told of.
 */
export const fromOccasions: FormExtractor = (text) => [
  ...[RECKONED, ON_DAY, RECKONED_FROM_CLAUSE].flatMap((pattern) => matches(text, pattern).flatMap(found)),
  ...matches(text, EVE_OF_TOLD).flatMap(eveOfTold),
  ...matches(text, RECKONED_FROM_TOLD).flatMap(fromTold),
];

/** "Two days after the journey": of what took place on the day told last. */
const RECKONED_FROM_TOLD = new RegExp(
  `${COUNT} (?<way>before|after) (?:that|the) (?:call|ceremony|dinner|encounter|event|interview|journey|lunch|meeting|session|talks|trip|visit)\\b(?! (?:of|on|in|with|between|to) )`,
  'gi',
);

function fromTold(match: RegExpExecArray): FoundForm[] {
  const amount = daysFrom(match.groups ?? {});
  if (amount === null || match.groups?.weekday !== undefined) return [];
  const form: DateForm = { form: 'SHIFT', unit: 'DAY', amount, leansOn: 'CONTEXT' };
  return [{ start: match.index, end: match.index + match[0].length, form }];
}

const eveOfTold = (match: RegExpExecArray): FoundForm[] =>
  IS_KNOWN.test(match[0])
    ? []
    : [
        {
          start: match.index,
          end: match.index + match[0].length,
          form: { form: 'OCCASION', occasion: null, amount: -1, weekday: null },
        },
      ];

function found(match: RegExpExecArray): FoundForm[] {
  const occasion = occasionOf(match);
  const amount = daysFrom(match.groups ?? {});
  if (occasion === null || amount === null) return [];
  const { weekday } = match.groups ?? {};
  const form: DateForm = {
    form: 'OCCASION',
    occasion,
    amount,
    weekday: weekday ? weekdayNumber(weekday) : null,
  };
  return [{ start: match.index, end: match.index + match[0].length, form }];
}

/** How many days from the occasion; null where months or years are no exact count. */
function daysFrom(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { one, hours, weekday, eve, number = '', unit = '', way = '' } = groups;
  if (eve) return -1;
  if (way === '' || hours) return 0;
  const sign = /^(?:after|following)$/i.test(way) ? 1 : -1;
  if (one || weekday) return sign;
  if (/^(?:week|fortnight)/.test(unit.toLowerCase())) return sign * 7 * amountOf(number, unit);
  return /^(?:day|night)/.test(unit.toLowerCase()) ? sign * amountOf(number, unit) : null;
}
