import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { FoundDate } from '../../dates/find-dates.ts';

const HEARD =
  /\b(?:admitted|agreed|conceded|gave|giving|heard|hears|stand|testif(?:ied|ies|ying)|testimony|told|witness box)\b/;
const HEARING =
  /\b(?:commission|committee|coroner|court|enquiry|evidence|hearing|inquest|inquiry|judge|jury|magistrates?|panel|stand|testimony|trial|tribunal|witness)\b/;

/**
 * The day on which somebody was heard by a court, an inquiry or the like: "told the jury | on Monday | that …"; null for
 * other sentences. Days behind the "that" are of what was told, but for "in | testimony | that shook the court".
 */
export function heardOn({ units, dates }: SentenceView): FoundDate | null {
  if (dates.every((one) => one?.precision !== 'DAY')) return null;
  const that = units.findIndex(
    ({ lower }, unit) =>
      /^(?:that|who)$/.test(lower) && !/^(?:evidence|testimony)$/.test(units[unit - 1]?.lower ?? ''),
  );
  const date = dates.slice(0, that < 0 ? units.length : that).find((one) => one?.precision === 'DAY') ?? null;
  if (date === null || date.from === null) return null;
  const words = wordsOf({ units });
  return HEARD.test(words) && HEARING.test(words) ? date : null;
}
