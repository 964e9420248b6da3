import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';

/** How far the words that say who speaks may part a quotation. */
const PARTED_BY = 14;

/**
 * "\"I met him once,\" she said, \"at a wedding in | August |.\"": whether a date ends the quotation that a predicate
 * begins.
 */
export function isInSpokenRest(view: SentenceView, date: number, predicate: number): boolean {
  const { quoted, units } = view;
  if (!quoted[date] || !quoted[predicate] || predicate > date) return false;
  const close = units.findIndex((_, unit) => unit > predicate && !quoted[unit + 1]);
  const open = units.findIndex((_, unit) => unit > close + 1 && quoted[unit] === true);
  if (close < 0 || open < 0 || open > date || open - close > PARTED_BY) return false;
  // The first half tells it all, and the second only adds to it.
  const isOneClause = (from: number, to: number): boolean =>
    units.slice(from, to).every((_, i) => !isVerb(view, from + i));
  return isOneClause(open, date) && isOneClause(predicate + 1, close);
}
