import type { SentenceView } from '../../clauses/sentence-view.ts';
import { verbOver } from '../../clauses/verb-over.ts';
import { isVerb } from '../../clauses/verbs.ts';
import type { FoundDate } from '../../dates/find-dates.ts';
import { dominates } from '../../syntax/tree.ts';
import { isCleft, segmentAround } from './surface-clause.ts';
import { tellsApart } from './telling.ts';
import { tellsOn } from './tells-on.ts';

/** A date with the unit that it is. */
export interface DatedUnit {
  readonly date: FoundDate;
  readonly unit: number;
}

/** A date that heads its sentence has no more words before it. */
const FRAME_WITHIN = 2;

/** The only date of the joined clause that the words show, or of the "it was" that the clause hangs on. */
export function ofSegment(
  view: SentenceView,
  predicate: number,
  dated: readonly DatedUnit[],
): FoundDate | null {
  const cleft = dated.find(({ unit }) => isCleft(view, unit, predicate));
  if (cleft) return cleft.date;
  if (!tellsOn(view, predicate)) return null;
  const [from, to] = segmentAround(view, predicate);
  const [only, ...others] = dated.filter(({ unit }) => unit >= from && unit <= to);
  if (!only || others.length > 0 || isOfThing(view, only.unit, predicate)) return null;
  if (isOfContent(view, only.unit, predicate)) return null;
  // "In an interview he noted that ties began in 1995": what is told has its own time.
  const [first, last] = [Math.min(predicate, only.unit), Math.max(predicate, only.unit)];
  const isTold = view.units.some((_, unit) => unit > first && unit < last && tellsApart(view, unit));
  return isTold || tellsApart(view, verbOver(view, only.unit)) ? null : only.date;
}

/** "Questioned by Bo Ek, she agreed | that she had called him in July |": of what was agreed. */
function isOfContent(view: SentenceView, date: number, predicate: number): boolean {
  const clause = verbOver(view, date);
  return (
    clause > predicate &&
    view.tree.labels[clause] === 'ccomp' &&
    view.tree.heads[clause] !== predicate &&
    !dominates(view.tree, clause, predicate)
  );
}

/**
 * "Met him to discuss a contract | that ended in | April |": of the thing that a clause without a comma tells apart.
 */
function isOfThing(view: SentenceView, date: number, predicate: number): boolean {
  const verb = verbOver(view, date);
  return (
    verb > predicate &&
    view.tree.labels[verb] === 'acl:relcl' &&
    /^(?:that|which|who)$/.test(view.units[verb - 1]?.lower ?? '')
  );
}

/** "On Tuesday A met B, and C received D": the date at the head of a sentence holds for all that it tells. */
export function ofFrame(
  view: SentenceView,
  predicate: number,
  dated: readonly DatedUnit[],
): FoundDate | null {
  const [head] = dated;
  if (!head || head.unit > FRAME_WITHIN || dated.length > 1) return null;
  if (isBeforeOpening(view, head.unit, predicate)) return head.date;
  if (!tellsOn(view, predicate)) return null;
  if (isBeforeAttribution(view, head.unit, predicate) || isBeforeLastWord(view, head.unit, predicate))
    return head.date;
  return tellsApart(view, verbOver(view, head.unit)) ? null : head.date;
}

/** "In | 1972 |, while posted to Lund, she was introduced to Bo Ek": of the clause behind the one that it opens. */
function isBeforeOpening(view: SentenceView, date: number, predicate: number): boolean {
  const { units } = view;
  if (units[date + 1]?.text !== ',' || !/^(?:after|as|once|when|while)$/.test(units[date + 2]?.lower ?? ''))
    return false;
  const comma = units.findIndex(({ text }, unit) => unit > date + 2 && text === ',');
  const isFirst = !units
    .slice(comma + 1, predicate)
    .some((_, k) => isVerb(view, comma + 1 + k) && !/:AUX$/.test(view.tree.tags[comma + 1 + k] ?? ''));
  return comma > 0 && comma < predicate && isFirst;
}

/** "On | Thursday |, said Ana Lima, she met Bo Ek": of what is told, as a comma stands before who says it and behind. */
const isBeforeAttribution = (view: SentenceView, date: number, predicate: number): boolean =>
  view.units[date + 1]?.text === ',' &&
  tellsApart(view, date + 2) &&
  view.units.slice(date + 3, predicate).some(({ text }) => text.endsWith(','));

/** "On | Saturday evening | the two talked, people close to them said.": who says so stands at the end. */
function isBeforeLastWord(view: SentenceView, date: number, predicate: number): boolean {
  const verb = verbOver(view, date);
  const comma = view.units.findLastIndex(({ text }, unit) => text === ',' && unit < verb);
  return (
    comma > predicate &&
    comma < verb - 1 &&
    tellsApart(view, verb) &&
    !view.units.some((_, unit) => unit > verb && isVerb(view, unit))
  );
}
