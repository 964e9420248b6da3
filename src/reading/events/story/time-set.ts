import type { SentenceView } from '../../clauses/sentence-view.ts';
import type { FoundDate } from '../../dates/find-dates.ts';

/** Verbs whose date is that of the telling, not of what is told. */
export const TELLING =
  /^(?:said|says|say|told|tells|announced|announces|reported|reports|wrote|writes|confirmed|confirms|added|stated|noted|posted|tweeted|according|heard)$/;
/** Before a date these make it an end or a start, a term or a comparison, and nothing happens then. */
const BOUND = /^(?:for|until|till|by|before|after|since|from|towards?|through|than|of)$/;
/** How many words before a date may stand between it and the telling verb: "told the paper in Rome on Monday". */
const AFTER_TELLING = 5;
/** A date that heads a sentence has no more words before it. */
const HEAD = 2;

/**
 * The date at which a sentence puts the story: the one that heads it, or the only one in it that is neither of the
 * telling nor a bound. NONE where the sentence has dates and none of them is sure; null where it has none.
 */
export function timeSetBy({ units, dates, quoted }: SentenceView): FoundDate | 'NONE' | null {
  const told = dates.flatMap((date, unit) => (date && !quoted[unit] ? [{ date, unit }] : []));
  if (told.length === 0) return null;
  const sure = told.filter(({ date, unit }) => {
    const before = units.slice(Math.max(0, unit - AFTER_TELLING), unit).map(({ lower }) => lower);
    const isOfTelling = before.some((word) => TELLING.test(word)) && !before.includes('that');
    return date.from !== null && !isOfTelling && !BOUND.test(before.at(-1) ?? '');
  });
  const head = sure.find(({ unit }) => unit <= HEAD);
  if (head) return isBeforeTelling(units, head.unit) ? 'NONE' : head.date;
  const [first] = sure;
  return first && sure.every(({ date }) => date.from === first.date.from) ? first.date : 'NONE';
}

/** "On Monday the minister said …": the date heads the telling. */
function isBeforeTelling(units: SentenceView['units'], date: number): boolean {
  return units.slice(date + 1, date + 12).some(({ lower }) => TELLING.test(lower));
}
