import { isRealDay } from '../calendar.ts';
import type { DateForm, FormExtractor, FoundForm } from '../date-form.ts';
import { matches } from '../matches.ts';
import { yearOfDigits } from '../words.ts';

/**
 * Days in figures alone. Slashes and dashes follow American order unless the first number is no month; full stops
 * European.
 */
const FORMS: readonly RegExp[] = [
  /(?<![\d./-])(?<year>(?:1[6-9]|20)\d\d)(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?!\d|[./-]\d)(?:T\d\d:?\d\d\S*)?/g,
  /(?<![\d./-])(?<first>\d\d?)(?<mark>[-/])(?<second>\d\d?)\k<mark>(?<year>(?:1[6-9]|20)?\d\d)(?!\d|[./-]\d)/g,
  /(?<![\d./-])(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>(?:1[6-9]|20)\d\d)(?!\d|[./-]\d)/g,
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/g,
];

/** "2023-09-10", "11/02/89", "24/12/1998", "3.10.1990", "19980113". */
export const numeralDays: FormExtractor = (text) =>
  FORMS.flatMap((pattern) =>
    matches(text, pattern).flatMap((match): FoundForm[] => {
      const { year = '', month, day, first = '', second = '' } = match.groups ?? {};
      const isDayFirst = Number(first) > 12;
      const form: DateForm = {
        form: 'DAY',
        year: yearOfDigits(year),
        month: Number(month ?? (isDayFirst ? second : first)),
        day: Number(day ?? (isDayFirst ? first : second)),
      };
      return isRealDay(yearOfDigits(year), form.month, form.day)
        ? [{ start: match.index, end: match.index + match[0].length, form }]
        : [];
    }),
  );
