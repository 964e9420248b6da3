import type { DateForm, FormJoiner } from '../date-form.ts';
import { ORDINAL, ordinalOf } from '../words.ts';

const EDGE = new RegExp(
  `\\b(?:[OoIi]n )?(?<words>[Tt]he (?<edge>${ORDINAL}|last|final|opening) (?<unit>day|week) (?:of|in) (?:the )?)$`,
);
const LONGEST = 28;
/** A day has no first day, nor has what is no calendar's unit. */
const HAS_DAYS = /^(?:YEAR|MONTH|QUARTER|WITHIN|SHIFT)$/;

const HAS_WEEKS = /^(?:MONTH|WITHIN|SHIFT)$/;

/** "The last day of 2006", "the first day of this month", "the second week of May". */
export const edges: FormJoiner = (text, forms) =>
  forms.map((found) => {
    const {
      words = '',
      edge = '',
      unit = '',
    } = EDGE.exec(text.slice(Math.max(0, found.start - LONGEST), found.start))?.groups ?? {};
    const form = unit === 'week' ? weekOf(found.form, edge) : edgeOf(found.form, edge);
    return words === '' || !form
      ? found
      : { start: found.start - words.length, end: found.end, form, inner: [found] };
  });

function edgeOf(base: DateForm, edge: string): DateForm | null {
  if (!HAS_DAYS.test(base.form) || !/^(?:first|last|final|opening)$/.test(edge)) return null;
  return { form: 'EDGE', base, edge: /^(?:first|opening)$/.test(edge) ? 'FIRST' : 'LAST' };
}

const weekOf = (base: DateForm, edge: string): DateForm | null =>
  HAS_WEEKS.test(base.form) && edge !== 'opening'
    ? { form: 'NTH_WEEK', base, nth: ordinalOf(edge) || -1 }
    : null;
