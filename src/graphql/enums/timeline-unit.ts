import type { TimelineUnit } from '../../graph/questions/timeline.ts';
import { describedEnum } from './described-enum.ts';

export const TimelineUnitEnum = describedEnum<TimelineUnit>(
  'TimelineUnit',
  'How long the periods of a timeline are.',
  {
    MONTH: 'Month by month.',
    YEAR: 'Year by year.',
  },
);
