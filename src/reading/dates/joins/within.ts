import type { DateForm, FormJoiner } from '../date-form.ts';
import { joinPairs } from './join-pairs.ts';

/** "March of last year", "Oct. 5 this year", "last year's third quarter", "the 5th of next month". */
export const within: FormJoiner = (text, forms) =>
  joinPairs(text, forms, (first, between, second, before) => {
    // "On a Tuesday in August": some day of it.
    if (first.form === 'WEEKDAY' && /^ (?:in|of) $/.test(between) && /\b(?:an?|one) $/.test(before))
      return /^(?:MONTH|SEASON|YEAR)$/.test(second.form) ? second : null;
    if (/^,? (?:of |in )?$/.test(between) && isPartOf(first, second))
      return { form: 'WITHIN', part: first, whole: second };
    // "In 2021, on 3 May".
    if (/^, (?:on|in) (?:the )?$/.test(between) && isPartOf(second, first))
      return { form: 'WITHIN', part: second, whole: first };
    if (
      /^(?:'s|') (?:fiscal )?$|^ $/.test(between) &&
      /^(?:QUARTER|SEASON)$/.test(second.form) &&
      isPartOf(second, first)
    )
      return { form: 'WITHIN', part: second, whole: first };
    return null;
  });

function isPartOf(part: DateForm, whole: DateForm): boolean {
  // "The last Sunday of November | that year |".
  if (part.form === 'WITHIN') return isPartOf(part.whole, whole);
  if (part.form === 'NTH_WEEKDAY' && whole.form === 'MONTH') return true;
  if (part.form === 'DAY_OF_MONTH' || part.form === 'NTH_WEEKDAY')
    return whole.form === 'SHIFT' && whole.unit === 'MONTH';
  return (
    'year' in part &&
    part.year === null &&
    (whole.form === 'YEAR' || (whole.form === 'SHIFT' && whole.unit === 'YEAR'))
  );
}
