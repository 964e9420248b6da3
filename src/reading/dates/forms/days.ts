import * as chrono from 'chrono-node';
import type { DateForm, FormExtractor, FoundForm } from '../date-form.ts';
import { MONTH, monthNumber, YEAR } from '../words.ts';

/** chrono reads the many spellings of a day in a month; what they mean when the year is missing is decided later. */
const spelledDays = chrono.en.strict;
/** chrono wants some day to lean on; nothing that depends on it is taken from its answer. */
const ANY_DAY = new Date(0);

/** "September 10, 2023", "7 to 9 June 2021", "Dec. 2-5", "2023-09-10". */
export const calendarDays: FormExtractor = (text) =>
  spelledDays.parse(text, ANY_DAY).flatMap((result): FoundForm[] => {
    // Lower-case "may 2" and "march 3" are a verb and a noun.
    if (/^(?:may|march|mar|sun|sat)\b/.test(result.text)) return [];
    if (result.tags().has('result/relativeDate')) return [];
    const first = certainDay(result.start);
    if (!first) return [];
    const last = result.end ? certainDay(result.end) : null;
    const shown = result.text.replace(/\s+at\s+\d.*$/, '').trimEnd();
    const lead = /^(?:on|the)\s+/i.exec(shown)?.[0].length ?? 0;
    const start = result.index + lead;
    const form: DateForm = last ? { form: 'RANGE', first, last } : first;
    return [{ start, end: result.index + shown.length, form }];
  });

function certainDay(components: chrono.ParsedComponents): DateForm | null {
  if (!components.isCertain('month') || !components.isCertain('day')) return null;
  const month = components.get('month');
  const day = components.get('day');
  if (month === null || day === null) return null;
  return { form: 'DAY', year: components.isCertain('year') ? components.get('year') : null, month, day };
}

const SHARED_MONTH_BEFORE = new RegExp(
  `\\b(?<month>${MONTH}) (?<first>\\d{1,2})(?:st|nd|rd|th)?(?:, \\d{1,2})*,? (?:and|to|through|until|-) (?<last>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>${YEAR}))?(?! (?:people|per|percent|million))`,
  'g',
);
const SHARED_MONTH_BEHIND = new RegExp(
  `\\b(?<first>\\d{1,2})(?:st|nd|rd|th)?(?:, \\d{1,2})* (?:and|to|through|until|-) (?<last>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})(?:,? (?<year>${YEAR}))?\\b`,
  'g',
);

/** "May 12 and 16", "12 and 13 May 2021": days that share one month; taken from the first to the last. */
export const daysOfOneMonth: FormExtractor = (text) =>
  [SHARED_MONTH_BEFORE, SHARED_MONTH_BEHIND].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): FoundForm[] => {
      const { month: word = '', first = '', last = '', year } = match.groups ?? {};
      const month = monthNumber(word);
      if (Number(first) > 31 || Number(last) > 31 || Number(first) < 1 || Number(last) < 1) return [];
      const day = (n: string): DateForm => ({
        form: 'DAY',
        year: year ? Number(year) : null,
        month,
        day: Number(n),
      });
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          form: { form: 'RANGE', first: day(first), last: day(last) },
        },
      ];
    }),
  );
