import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { FoundDate } from '../../dates/find-dates.ts';

const COMING_THEN =
  /\b(?:when|while) (?:[\w'-]+ ){1,3}?(?:arrives?|attends?|comes?|flies|fly|goes|hosts?|is (?:at|in)|lands?|returns?|stops|travels?|visits?)\b/;

/**
 * "Will meet him | when she visits Peru on Friday |": the day of what somebody does then, of a meeting that lies ahead;
 * null for others.
 */
export function dateOfVisitAhead({ dates, units }: SentenceView, predicate: number): FoundDate | null {
  const before = units.slice(Math.max(0, predicate - 4), predicate);
  if (!before.some(({ lower }) => /^(?:'ll|will|to)$/.test(lower))) return null;
  const at = dates.findIndex((date, unit) => date !== null && unit > predicate);
  const between = at < 0 ? [] : units.slice(predicate + 1, at);
  if (between.some(({ text }) => /^[,;:]$/.test(text))) return null;
  return COMING_THEN.test(wordsOf({ units: between })) ? (dates[at] ?? null) : null;
}
