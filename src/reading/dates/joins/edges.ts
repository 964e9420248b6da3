import type { FormJoiner } from '../date-form.ts';

const EDGE = /\b(?:on )?(?<words>the (?<edge>first|last|final|opening) day of (?:the )?)$/;
const LONGEST = 28;
/** A day has no first day, nor has what is no calendar's unit. */
const HAS_DAYS = /^(?:YEAR|MONTH|QUARTER|WITHIN|SHIFT)$/;

/** "The last day of 2006", "the first day of this month". */
export const edges: FormJoiner = (text, forms) =>
  forms.map((found) => {
    const { words = '', edge = '' } =
      EDGE.exec(text.slice(Math.max(0, found.start - LONGEST), found.start))?.groups ?? {};
    if (words === '' || !HAS_DAYS.test(found.form.form)) return found;
    return {
      start: found.start - words.length,
      end: found.end,
      form: { form: 'EDGE', base: found.form, edge: /^(?:first|opening)$/.test(edge) ? 'FIRST' : 'LAST' },
      inner: [found],
    };
  });
