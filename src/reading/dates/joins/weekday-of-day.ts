import type { FormJoiner } from '../date-form.ts';
import { joinPairs } from './join-pairs.ts';

/** "Tuesday, Nov. 2", "Friday the 13th", "later that day, December 29": the first only repeats what the second says. */
export const weekdayOfDay: FormJoiner = (text, forms) =>
  joinPairs(text, forms, (first, between, second) =>
    (first.form === 'WEEKDAY' || (first.form === 'SHIFT' && first.unit === 'DAY')) &&
    (second.form === 'DAY' || second.form === 'DAY_OF_MONTH') &&
    /^(?:,|,? the|,? on)? ?\(?$/.test(between)
      ? second
      : null,
  );
