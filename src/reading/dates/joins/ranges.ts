import type { DateForm, FormJoiner } from '../date-form.ts';
import { joinPairs } from './join-pairs.ts';

const TO = /^ ?(?:-|to|through|thru|until|till|up to) ?(?:the )?$/;
const AND = /^,? (?:and|&) (?:the )?(?:on )?$/;
/** "On Monday, and on Tuesday" and "on Monday and on Tuesday" tell of each by itself. */
const AND_OF_ONE = /^ (?:and|&) $/;
/** "Moved from Monday to Tuesday": two days, of which one holds. */
const MOVED =
  /\b(?:moved?|moving|postponed?|delayed?|rescheduled?|changed?|shifted|brought forward|pushed(?: back)?)\b[^,;]*$/i;

/** "June 28 to July 2", "between 2004 and 2012", "from Sunday to Tuesday", "on Monday and Tuesday". */
export const ranges: FormJoiner = (text, forms) =>
  joinPairs(text, forms, (first, between, second, before) => {
    if (first.form === 'RANGE' || second.form === 'RANGE' || MOVED.test(before)) return null;
    const joins = TO.test(between)
      ? first.form === second.form || /\bfrom (?:the )?$/i.test(before)
      : (AND.test(between) && /\bbetween (?:the )?$/i.test(before)) ||
        (AND_OF_ONE.test(between) && areNeighbours(first, second));
    return joins ? { form: 'RANGE', first, last: second } : null;
  });

/** Two days or months in a row are one stretch; "in May and September" is two. */
function areNeighbours(first: DateForm, second: DateForm): boolean {
  if (first.form === 'WEEKDAY' && second.form === 'WEEKDAY')
    return (first.weekday + 1) % 7 === second.weekday && second.which === 'TENSE';
  if (first.form === 'MONTH' && second.form === 'MONTH')
    return (first.month % 12) + 1 === second.month && second.which === 'TENSE';
  return false;
}
