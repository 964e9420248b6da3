import { type DayNumber, yearOf } from './calendar.ts';
import { NUMBER, numberOf } from './words.ts';

/** How far into an article it says so, in UTF-16 code units: its heading and first sentences. */
const WITHIN = 300;
/** Fewer years ago is no anniversary. */
const FEWEST = 5;

const YEARS_AGO = new RegExp(
  `\\b(?:(?<number>${NUMBER}) (?<unit>years|decades) (?:ago|on)|(?<century>half a|a) century (?:ago|on)|(?<nth>\\d\\d\\d?)(?:th|st|nd|rd) anniversary)\\b`,
  'i',
);

/**
 * The year that an article looks back to from its own, as it says at its head: "Fifty years ago this month", "forty years
 * on", "the 50th anniversary of". Null where it says nothing of that kind.
 */
export function lookedBackTo(text: string, published: DayNumber | null): number | null {
  const years = yearsAgo(YEARS_AGO.exec(text.slice(0, WITHIN))?.groups ?? {});
  return published === null || years < FEWEST ? null : yearOf(published) - years;
}

function yearsAgo({ number, unit, century, nth }: Partial<Record<string, string>>): number {
  if (nth !== undefined) return Number(nth);
  if (century !== undefined) return /^half/i.test(century) ? 50 : 100;
  if (number === undefined) return 0;
  return numberOf(number.toLowerCase()) * (unit?.toLowerCase() === 'decades' ? 10 : 1);
}
