import type { SentenceView } from '../../clauses/sentence-view.ts';
import { formatDay, parseDay } from '../../dates/calendar.ts';
import type { FoundDate } from '../../dates/find-dates.ts';
import { numberOf } from '../../dates/words.ts';
import { childrenOf } from '../../syntax/tree.ts';

/** "Two | days | after", before a clause or a noun: the unit that measures it from the one above, with its marker; null for none. */
function measureOf(
  view: SentenceView,
  clause: number,
): { readonly unit: number; readonly marker: number } | null {
  const marker = childrenOf(view.tree, clause, 'mark', 'case', 'advmod').find((unit) =>
    /^(?:after|before)$/.test(view.units[unit]?.lower ?? ''),
  );
  if (marker === undefined) return null;
  const unit = marker - 1;
  return /^(?:days?|nights?|weeks?|months?|years?)$/.test(view.units[unit]?.lower ?? '')
    ? { unit, marker }
    : null;
}

export const isMeasured = (view: SentenceView, clause: number): boolean => measureOf(view, clause) !== null;

/**
 * The date of a clause or noun that is measured from the one above: "met him on Tuesday, | two days after | she rang" has
 * her ring on Sunday, "| two days after | a meeting" has that then. Null where it is told in weeks or longer, which fix no day; the date itself where nothing is measured.
 */
export function measuredFrom(view: SentenceView, clause: number, date: FoundDate): FoundDate | null {
  const measure = measureOf(view, clause);
  if (!measure) return date;
  const isDays = /^days?$/.test(view.units[measure.unit]?.lower ?? '');
  const amount = numberOf(view.units[measure.unit - 1]?.lower ?? '');
  if (!isDays || amount === 0 || date.from === null || date.from !== date.to) return null;
  const away = view.units[measure.marker]?.lower === 'after' ? -amount : amount;
  const day = formatDay(parseDay(date.from) + away);
  return { ...date, from: day, to: day, basis: 'RELATIVE' };
}
