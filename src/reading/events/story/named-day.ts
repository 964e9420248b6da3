import type { SentenceView } from '../../clauses/sentence-view.ts';
import type { FoundDate } from '../../dates/find-dates.ts';

/** How far before a date in apposition its day may be named. */
const WITHIN = 12;
const DAY = /^(?:afternoon|date|day|evening|month|morning|night|week|weekend|year)$/;

/**
 * "On the | morning | the contract was signed, | 4 December 2017 |": whether a date says which day a noun that passes
 * means.
 */
export function isDayNamedBy(
  { units }: SentenceView,
  date: number,
  passes: (noun: number) => boolean,
): boolean {
  if (units[date - 1]?.text !== ',') return false;
  for (let unit = date - 2; unit >= Math.max(2, date - WITHIN); unit--) {
    if (/^[,;:]$/.test(units[unit]?.text ?? '')) return false;
    const isNamed = DAY.test(units[unit]?.lower ?? '') && units[unit - 1]?.lower === 'the';
    if (isNamed && /^(?:in|on)$/.test(units[unit - 2]?.lower ?? '')) return passes(unit);
  }
  return false;
}

const ARRIVING = /^(?:arrived|came|crossed|flew|landed|paid|reached|returned|travelled|traveled)$/;

/**
 * "Ana Lima, who arrived on | Tuesday |, was driven to him", "in Oslo, where she landed on | Tuesday |, she met him":
 * the only date before the predicate, that of an arrival.
 */
export function arrivalBefore({ units, dates }: SentenceView, predicate: number): FoundDate | null {
  const [at, ...others] = dates.flatMap((date, unit) => (date && unit < predicate ? [unit] : []));
  if (at === undefined || others.length > 0) return null;
  const opening = units.findLastIndex(
    ({ lower }, unit) => unit < at && /^(?:where|who)$/.test(lower) && units[unit - 1]?.text === ',',
  );
  const date = dates[at];
  // "Where | she | landed".
  const verb = units[units[opening]?.lower === 'where' ? opening + 2 : opening + 1]?.lower ?? '';
  // "Queen Sofie, who | paid | a state visit in 1998, was his guest".
  const isDated = date?.precision === 'DAY' || verb === 'paid';
  return opening > 0 && date && ARRIVING.test(verb) && isDated ? date : null;
}
