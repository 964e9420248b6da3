import type { FormJoiner, FoundForm } from '../date-form.ts';
import { amountOf, COUNTED_UNITS } from '../forms/counted.ts';
import { unitOf } from '../forms/shifts.ts';

const BEFORE_OR_AFTER = new RegExp(
  `(?:\\bthe (?<one>day|night|week|month|year)|${COUNTED_UNITS}) (?<way>before|after|from|ago|earlier)(?: this| last)? $`,
  'i',
);
const LONGEST = 40;

/** "The day after Christmas", "two days before Nov. 8", "a week ago Monday", "a year ago today". */
export const fromDate: FormJoiner = (text, forms) =>
  forms.flatMap((found, index): FoundForm[] => {
    const from = Math.max(0, found.start - LONGEST);
    const match = BEFORE_OR_AFTER.exec(text.slice(from, found.start));
    const swallowed = forms[index + 1] ? isAgo(text, found, forms[index + 1]) : false;
    if (swallowed) return [];
    if (!match) return [found];
    const { one, number = 'a', unit = one ?? '', way = '' } = match.groups ?? {};
    const amount = amountOf(number, unit) * (/^(?:after|from)$/i.test(way) ? 1 : -1);
    return [
      {
        start: from + match.index,
        end: found.end,
        form: { form: 'FROM', base: found.form, unit: unitOf(unit), amount },
        ...(/^(?:before|after|from)$/i.test(way) ? { inner: [found] } : {}),
      },
    ];
  });

/** "A week ago" before "Monday" is no date of its own. */
const isAgo = (text: string, found: FoundForm, next: FoundForm | undefined): boolean =>
  next !== undefined &&
  next.start === found.end + 1 &&
  text[found.end] === ' ' &&
  /^(?:WEEKDAY|DAY|MONTH)$/.test(next.form.form) &&
  / (?:ago|earlier)$/i.test(text.slice(found.start, found.end));
