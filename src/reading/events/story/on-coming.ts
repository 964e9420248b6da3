import type { SentenceView } from '../../clauses/sentence-view.ts';
import type { FoundDate } from '../../dates/find-dates.ts';
import { tellsOn } from './tells-on.ts';

const COMING = /^(?:arrived|called|came|drove|flew|joined|landed|returned|travelled|turned|visited)$/;
const TOGETHER = /^(?:both|pair|they|two)$/;
/** How far before the verb "and the two" may stand. */
const SUBJECT_WITHIN = 4;

/** How far behind a verb the pronoun may stand for the one who came. */
const OBJECT_WITHIN = 2;

/**
 * "Bo Ek came to Oslo on | Monday |, and the two had lunch", "… and Ana Lima received him": the day of coming, for what
 * was done with him then; null where other dates stand behind it.
 */
export function dateOfComing(view: SentenceView, predicate: number): FoundDate | null {
  const { dates, units } = view;
  const and = units.findLastIndex(({ lower }, unit) => unit < predicate && lower === 'and');
  const from = units.findLastIndex(({ text }, unit) => unit < and && text === ';');
  const [at, ...others] = dates.flatMap((date, unit) => (date && unit > from ? [unit] : []));
  if (at === undefined || others.length > 0 || at > and || predicate - and > SUBJECT_WITHIN + 2) return null;
  const isTogether = units.slice(and + 1, and + 1 + SUBJECT_WITHIN).some(({ lower }) => TOGETHER.test(lower));
  const isToHim = units
    .slice(predicate + 1, predicate + 1 + OBJECT_WITHIN)
    .some(({ lower }) => /^(?:her|him|them)$/.test(lower));
  const isComing = units.slice(Math.max(0, from), and).some(({ lower }) => COMING.test(lower));
  return (isTogether || isToHim) && isComing && tellsOn(view, predicate) ? (dates[at] ?? null) : null;
}
