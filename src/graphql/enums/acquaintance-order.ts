import type { AcquaintanceOrder } from '../../graph/questions/acquaintances.ts';
import { describedEnum } from './described-enum.ts';

export const AcquaintanceOrderEnum = describedEnum<AcquaintanceOrder>(
  'AcquaintanceOrder',
  'In what order acquaintances are listed.',
  {
    MOST_OFTEN: 'By the number of encounters, the most first.',
    LATEST: 'By the latest encounter, the newest first; those whose encounters nothing dates come last.',
  },
);
