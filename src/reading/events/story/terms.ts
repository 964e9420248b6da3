import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { isWhenClauseOf } from './surface-clause.ts';

/** "A plan for 2024–2026", "until May": how long something holds, not when it was done. */
export const isTerm = (view: SentenceView, unit: number, predicate: number): boolean =>
  // "Since | Tuesday's meeting |": of the meeting itself.
  (isVerb(view, predicate) || view.tree.heads[unit] !== predicate || unit > predicate) &&
  !isNotUntil(view, unit) &&
  // "Had to wait until | Tuesday |, when they met".
  !isWhenClauseOf(view, unit, predicate) &&
  !isByPartOfDay(view, unit) &&
  !isBeforeHour(view, unit) &&
  (/^(?:for|until|till|by|before|towards?|through)$/.test(view.units[unit - 1]?.lower ?? '') ||
    isLimit(view, unit));

/** "No later than | 9 April |". */
const isLimit = ({ units }: SentenceView, unit: number): boolean =>
  units[unit - 1]?.lower === 'than' && /^(?:earlier|later)$/.test(units[unit - 2]?.lower ?? '');

/** "By | Wednesday evening | they were on the phone". */
const isByPartOfDay = ({ units }: SentenceView, unit: number): boolean =>
  units[unit - 1]?.lower === 'by' &&
  /\b(?:morning|noon|afternoon|evening|night)$/.test(units[unit]?.lower ?? '');

/** "Shortly before | noon today |": on that day all the same. */
const isBeforeHour = ({ units }: SentenceView, unit: number): boolean =>
  units[unit - 1]?.lower === 'before' &&
  /^(?:dawn|dusk|lunchtime|midday|midnight|noon)\b/.test(units[unit]?.lower ?? '');

/** How far before "until" the "not" may stand. */
const NOT_WITHIN = 10;

/** "Did not meet until | May |", "not until | May | did they meet": then they did. */
const isNotUntil = ({ units }: SentenceView, date: number): boolean =>
  /^(?:until|till)$/.test(units[date - 1]?.lower ?? '') &&
  units.slice(Math.max(0, date - NOT_WITHIN), date).some(({ lower }) => /^(?:n't|not|never)$/.test(lower));
