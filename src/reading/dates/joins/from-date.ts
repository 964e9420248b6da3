import type { DateForm, FormJoiner, FoundForm } from '../date-form.ts';
import { amountOf, COUNTED_UNITS } from '../forms/counted.ts';
import { unitOf } from '../forms/shifts.ts';
import { NUMBER, numberOf } from '../words.ts';

const COUNT = `(?:\\bthe (?<one>day|night|morning|evening|week|month|year)|${COUNTED_UNITS})`;
const FROM_DATE = new RegExp(
  `${COUNT} (?<way>before|after|from|(?<=weeks? )ago on|ago|earlier)(?: this| last)? $`,
  'i',
);
/**
 * "(The) | vote on | 4 June", "(the) | trial, which opened on | 4 June", "(the) | … | 3 May attack"; of "two days after the
 * vote, on 4 June, …" that is the day itself.
 */
const EVENT_ON =
  "(?:[\\w'-]+(?:, (?=that |which )| )(?:[\\w'-]+ ){0,2}(?:(?:which|that) (?:[\\w'-]+ ){1,3})?(?:on|of) (?:the )?)?";
/** "Two days before the vote on | June 4 |", "a day after the | 3 May | attack": from what happened on the date. */
const FROM_EVENT = new RegExp(
  `${COUNT} (?<way>before|after) (?:the|an?|his|her|its|their) ${EVENT_ON}$`,
  'i',
);
/** "A month after he was appointed in | May |". */
const FROM_CLAUSE = new RegExp(
  `${COUNT} (?<way>before|after) (?:he|she|they|it) (?:[\\w'-]+ ){1,4}(?:on|in) $`,
  'i',
);
/** "Three weeks into the strike, which began on | 1 September |". */
const INTO = new RegExp(`${COUNT} (?<way>into) (?:the|an?|his|her|its|their) ${EVENT_ON}$`, 'i');
const EVE = new RegExp(`\\b(?:the )?(?:very )?eve of (?:(?:the|an?|his|her|its|their) ${EVENT_ON})?$`);
/** "For three days | from 9 April", "for two days beginning on 9 April": the days of a stay or of talks. */
const LASTING = new RegExp(`\\bfor (?<number>${NUMBER}) days,? (?:from|beginning|starting)(?: on)? $`);
/** From an event days and weeks are counted exactly; "a month after the vote" is some time then. */
const IS_DAY = /^(?:DAY|DAY_OF_MONTH|WEEKDAY|FEAST)$/;
const IN_DAYS = /^(?:days?|nights?|morning|evening|weeks?|fortnights?)$/i;
const LONGEST = 60;

/** "The day after Christmas", "two days before Nov. 8", "a week ago Monday", "the eve of Sunday's vote". */
export const fromDate: FormJoiner = (text, forms) =>
  forms.flatMap((found, index): FoundForm[] => {
    const swallowed = forms[index + 1] ? isAgo(text, found, forms[index + 1]) : false;
    if (swallowed) return [];
    const from = Math.max(0, found.start - LONGEST);
    const before = text.slice(from, found.start);
    const eve = IS_DAY.test(found.form.form) ? EVE.exec(before) : null;
    if (eve)
      return [
        {
          start: from + eve.index,
          end: found.end,
          form: { form: 'FROM', base: found.form, unit: 'DAY', amount: -1 },
          inner: [found],
        },
      ];
    const lasting = IS_DAY.test(found.form.form) ? LASTING.exec(before) : null;
    if (lasting) {
      const days = numberOf(lasting.groups?.number ?? '');
      const last: DateForm = { form: 'FROM', base: found.form, unit: 'DAY', amount: days - 1 };
      const form: DateForm = { form: 'RANGE', first: found.form, last };
      return [{ start: from + lasting.index, end: found.end, form, inner: [found] }];
    }
    const match = FROM_DATE.exec(before) ?? fromEvent(before, found.form) ?? fromClause(before, found.form);
    if (!match) return [found];
    const { one, number = 'a', unit = one ?? '', way = '' } = match.groups ?? {};
    const amount = amountOf(number, unit) * (/^(?:after|from|into)$/i.test(way) ? 1 : -1);
    return [
      {
        start: from + match.index,
        end: found.end,
        form: { form: 'FROM', base: found.form, unit: unitOf(unit), amount },
        ...(/^(?:before|after|from|into)$/i.test(way) ? { inner: [found] } : {}),
      },
    ];
  });

function fromEvent(before: string, base: DateForm): RegExpExecArray | null {
  const match = IS_DAY.test(base.form) ? (FROM_EVENT.exec(before) ?? INTO.exec(before)) : null;
  const { one, unit = one ?? '' } = match?.groups ?? {};
  return IN_DAYS.test(unit) ? match : null;
}

/**
 * Counted where the unit is no longer than the date is exact: "a year after she was elected in 2016", but not "in May".
 */
function fromClause(before: string, base: DateForm): RegExpExecArray | null {
  const match = /^(?:DAY|MONTH|WEEKDAY|YEAR)$/.test(base.form) ? FROM_CLAUSE.exec(before) : null;
  const { one, unit = one ?? '' } = match?.groups ?? {};
  const isDay = base.form === 'DAY' || base.form === 'WEEKDAY';
  const fits = isDay ? IN_DAYS : base.form === 'MONTH' ? /^(?:months?|years?)$/i : /^years?$/i;
  return fits.test(unit) ? match : null;
}

/** "A week ago" before "Monday" is no date of its own. */
const isAgo = (text: string, found: FoundForm, next: FoundForm | undefined): boolean =>
  next !== undefined &&
  /^(?:WEEKDAY|DAY|MONTH)$/.test(next.form.form) &&
  / (?:(?:ago|earlier) |weeks? ago on )$/i.test(text.slice(found.start, next.start));
