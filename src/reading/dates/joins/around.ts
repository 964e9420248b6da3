import type { FormJoiner } from '../date-form.ts';

const AROUND =
  /\b(?:in )?(?<words>(?:the )?(?<unit>week|weekend) (?:of|commencing|beginning|starting) (?:the |on )?)$/i;
const LONGEST = 30;
const IS_DAY = /^(?:DAY|DAY_OF_MONTH|WEEKDAY|FEAST)$/;

/** "The week of May 6", "the weekend of Feb. 17"; "the weekend of Sept. 7-8" is those days. */
export const around: FormJoiner = (text, forms) =>
  forms.map((found) => {
    const { words = '', unit = '' } =
      AROUND.exec(text.slice(Math.max(0, found.start - LONGEST), found.start))?.groups ?? {};
    const start = found.start - words.length;
    if (words !== '' && found.form.form === 'RANGE') return { ...found, start };
    if (words === '' || !IS_DAY.test(found.form.form)) return found;
    return {
      start,
      end: found.end,
      form: { form: 'AROUND', base: found.form, around: /^week$/i.test(unit) ? 'WEEK' : 'WEEKEND' },
      inner: [found],
    };
  });
