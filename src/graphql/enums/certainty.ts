import { describedEnum } from './described-enum.ts';

export type Certainty = 'DEFINITELY' | 'POSSIBLY';

export const CertaintyEnum = describedEnum<Certainty>(
  'Certainty',
  'How an event\'s dates must lie to the range you ask for: many articles say only "in March" or "last week".',
  {
    DEFINITELY: 'Every day it may have happened on lies within the range.',
    POSSIBLY: 'It may have happened within the range: the days overlap, or no article dates it.',
  },
);
