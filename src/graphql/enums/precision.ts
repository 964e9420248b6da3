import type { Basis, Precision } from '../../reading/reading.ts';
import { describedEnum } from './described-enum.ts';

export const PrecisionEnum = describedEnum<Precision>('Precision', 'How exactly the words fix the date.', {
  DAY: 'To the day: "September 10, 2023", "on Thursday".',
  WEEK: 'To the week, Monday to Sunday: "last week".',
  MONTH: 'To the month: "in March 2023".',
  SEASON: 'To the season: "in the summer of 2023".',
  QUARTER: 'To the quarter of a year: "in the third quarter".',
  YEAR: 'To the year: "in 2013".',
  DECADE: 'To the decade: "in the 1990s".',
  UNKNOWN: 'Nothing fixes it.',
});

export const BasisEnum = describedEnum<Basis>('Basis', 'What a date rests on.', {
  STATED: 'The article states it in full: "September 10, 2023".',
  RELATIVE:
    'Worked out from the article\'s own date or another date in it: "on Thursday", "during his visit".',
  NONE: 'Nothing fixes it: `from` and `to` are null.',
});
