import type { DateForm, FoundForm } from '../date-form.ts';

/** The form that two neighbours and the words between them make; null where they stay two. */
export type PairRule = (
  first: DateForm,
  between: string,
  second: DateForm,
  before: string,
) => DateForm | null;

/** No words between the parts of one expression are longer. */
const LONGEST_LINK = 12;
/** How many code units before a pair are shown to its rule. */
const VIEW_BEFORE = 40;

/** Puts neighbours together wherever the rule says so, from left to right, also more than two in a row. */
export function joinPairs(text: string, forms: readonly FoundForm[], rule: PairRule): FoundForm[] {
  const joined: FoundForm[] = [];
  for (const form of forms) {
    const last = joined.at(-1);
    const together =
      last && form.start - last.end <= LONGEST_LINK
        ? rule(
            last.form,
            text.slice(last.end, form.start),
            form.form,
            text.slice(Math.max(0, last.start - VIEW_BEFORE), last.start),
          )
        : null;
    if (last && together) {
      // "Tuesday (22 January 2019)".
      const isInBrackets = text.slice(last.end, form.start).includes('(') && text[form.end] === ')';
      joined[joined.length - 1] = {
        start: last.start,
        end: isInBrackets ? form.end + 1 : form.end,
        form: together,
        ...(together.form === 'RANGE' ? { inner: [last, form] } : {}),
      };
    } else joined.push(form);
  }
  return joined;
}
