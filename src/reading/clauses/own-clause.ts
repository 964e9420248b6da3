import { insertionBefore, nameBeforeInsertion } from './insertions.ts';
import { beforeArticle } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';
import { isFiniteVerb } from './verbs.ts';

/** What may stand between a subject and its verb. */
const BETWEEN = /^(?:also|are|been|had|has|have|is|later|then|was|were)$/;
/** What opens a clause with a subject of its own. */
const OPENING = /^(?:after|as|because|before|if|once|since|that|until|when|while|;)$/;
/** What opens a phrase that a comma closes before the subject: "According to officials,", "While prices rose,". */
const OPENING_PHRASE =
  /^(?:according|after|although|amid|as|at|before|by|despite|during|following|for|in|on|since|though|under|when|while|with)$/;

/**
 * "The strike ended after | Ana Lima |, who was ill, was received", "according to officials, | Ana Lima |, the minister,
 * and | Bo Ek | met": the subject at the head of its clause, whose verb what is said of it parts from it, so that trees go
 * astray; null for all others.
 */
export function subjectOfOwnClause(view: SentenceView, verb: number): readonly number[] | null {
  const { units } = view;
  let last = verb - 1;
  while (last > 0 && BETWEEN.test(units[last]?.lower ?? '')) last--;
  const inserted = units[last]?.text === ',' ? insertionBefore(view, last) : null;
  const name = inserted === null ? last : inserted - 1;
  if (!isPerson(view, name)) return null;
  const and = beforeArticle(view, name);
  const listed = units[and]?.lower === 'and' ? nameBeforeAnd(view, and) : null;
  if (listed === null && inserted === null) return null;
  const first = listed ?? name;
  return opensAt(view, first) ? (listed === null ? [name] : [listed, name]) : null;
}

const isPerson = ({ units, entities }: SentenceView, unit: number): boolean =>
  units[unit]?.kind === 'PERSON' && entities[unit] !== null;

/** "| Ana Lima, the minister |, and", "| Ana Lima |, who is ill, and". */
function nameBeforeAnd(view: SentenceView, and: number): number | null {
  const name = and - 2;
  const isApposed =
    view.units[and - 1]?.text === ',' && isPerson(view, name) && view.units[name]?.text.includes(', ');
  return isApposed ? name : nameBeforeInsertion(view, and);
}

/** Whether a clause opens with the name at a unit. */
function opensAt(view: SentenceView, name: number): boolean {
  const { units } = view;
  const before = beforeArticle(view, name);
  if (OPENING.test(units[before]?.lower ?? '')) return true;
  if (units[before]?.text !== ',' || !OPENING_PHRASE.test(units[0]?.lower ?? '')) return false;
  return units.slice(0, before).every(({ text }) => text !== ',') && isPhraseOrClause(view, before);
}

/** Of a clause only one verb stands before the comma. */
const isPhraseOrClause = (view: SentenceView, comma: number): boolean =>
  view.units.slice(0, comma).filter((_, unit) => isFiniteVerb(view, unit)).length <= 1;
