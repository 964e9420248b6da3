import type { FormJoiner } from '../date-form.ts';
import { joinPairs } from './join-pairs.ts';

/** "Tuesday, Nov. 2", "Monday 4 March", "Friday the 13th": the day of the week only repeats the day of the month. */
export const weekdayOfDay: FormJoiner = (text, forms) =>
  joinPairs(text, forms, (first, between, second) =>
    first.form === 'WEEKDAY' &&
    (second.form === 'DAY' || second.form === 'DAY_OF_MONTH') &&
    /^(?:,|,? the|,? on)? ?\(?$/.test(between)
      ? second
      : null,
  );
