import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isFiniteVerb, isVerb } from '../../clauses/verbs.ts';

/** Where trees of long sentences err, the words that open clauses still show which date goes with which verb. */

const OPENS_RELATIVE = /^(?:who|whose|whom|which|where|when|that)$/;
const LEADS_RELATIVE = /^(?:at|by|for|from|in|of|on|to|under|with)$/;
const JOINS = /^(?:and|but|while|whereas|although|though|yet|so)$/;
/** How far before a date its relative clause may open. */
const RELATIVE_WITHIN = 12;

const textAt = (view: SentenceView, unit: number): string => view.units[unit]?.lower ?? '';

/**
 * Whether a date stands in a relative clause that the predicate is outside of: "Ek, elected in May | who left on
 * Monday, met".
 */
export function isInOtherRelative(view: SentenceView, date: number, predicate: number): boolean {
  let end = date + 1;
  for (let unit = date - 1; unit >= Math.max(1, date - RELATIVE_WITHIN); unit--) {
    const word = textAt(view, unit);
    // "Who told how |, in May, | she left".
    if (word === ',' && /^(?:how|that)$/.test(textAt(view, unit - 1))) {
      if (textAt(view, end) === ',') end++;
      continue;
    }
    if (unit === predicate || word === ',' || word === ';') return false;
    if (!OPENS_RELATIVE.test(word)) continue;
    // "Ek, | with whom | she dined on Monday".
    const before = LEADS_RELATIVE.test(textAt(view, unit - 1)) ? unit - 2 : unit - 1;
    // "Ek, | who | said | that | she left on Monday, met".
    if (word === 'that' && !endsInComma(view, before)) continue;
    if (!endsInComma(view, before) || (tellsOfSame(view, unit) && isOneClause(view, unit + 2, date)))
      return false;
    return predicate < unit || predicate > closing(view, end - 1);
  }
  return false;
}

/** What may stand between a comma and its date: ", earlier on | Tuesday |". */
const BEFORE_DATE = /^(?:at|early|earlier|in|late|later|on)$/;

/**
 * "Met Bo Ek, who leads the party, earlier on | Tuesday |": whether a date stands right behind a relative clause on
 * what a predicate tells.
 */
export function isBehindRelativeOf(view: SentenceView, date: number, predicate: number): boolean {
  let mark = date - 1;
  while (BEFORE_DATE.test(textAt(view, mark))) mark--;
  if (textAt(view, mark) !== ',') return false;
  // "Met the man who leads the party, | Bo Ek, | on Tuesday": the name is that of the man.
  const isApposed = view.entities[mark - 1] != null && textAt(view, mark - 2) === ',';
  const comma = isApposed ? mark - 2 : mark;
  const who = view.units.findLastIndex(
    ({ lower }, unit) => unit < comma && /^(?:which|who|whose)$/.test(lower),
  );
  if (who < comma - RELATIVE_WITHIN || who <= predicate) return false;
  if (!isApposed && !endsInComma(view, who - 1)) return false;
  const isUnparted = view.units.slice(who, comma).every(({ text }) => text !== ',');
  return (
    isUnparted && !view.units.some((_, unit) => unit > predicate && unit < who && isFiniteVerb(view, unit))
  );
}

/** "Who told her | they parted in May": what he told her has a time of its own. */
const isOneClause = (view: SentenceView, from: number, to: number): boolean =>
  !view.units.slice(from + 1, to).some((_, i) => isVerb(view, from + 1 + i));

/** "Was received by the mayor, | who gave him a medal in May": what one did to the other was on the same occasion. */
const tellsOfSame = (view: SentenceView, relative: number): boolean =>
  textAt(view, relative) === 'who' &&
  /^(?:asked|awarded|bought|brought|gave|handed|offered|poured|presented|promised|served|showed|told)$/.test(
    textAt(view, relative + 1),
  ) &&
  /^(?:her|him|them)$/.test(textAt(view, relative + 2));

/**
 * Whether a date stands in the clause at the sentence's end that tells what one of the two behind a predicate did to
 * the other.
 */
export function isOfSameOccasion(view: SentenceView, date: number, predicate: number): boolean {
  const opening = view.units.findLastIndex((_, unit) => unit < date && tellsOfSame(view, unit));
  return (
    opening > predicate &&
    date - opening <= RELATIVE_WITHIN &&
    isOneClause(view, opening + 2, date) &&
    endsInComma(view, opening - 1) &&
    closing(view, date) === view.units.length
  );
}

/** "The minister, Bo Ek, | who": a name in apposition takes the comma behind it in. */
const endsInComma = (view: SentenceView, unit: number): boolean =>
  view.units[unit]?.text.endsWith(',') ?? false;

/** The comma behind which the clause of a unit ends; the sentence's end where none follows. */
export function closing(view: SentenceView, from: number): number {
  const comma = view.units.findIndex(({ text }, unit) => unit > from && text === ',');
  return comma < 0 ? view.units.length : comma;
}

/** The stretch around a unit that no joined clause or semicolon parts: "…, and | in May they held talks |; …". */
export function segmentAround(view: SentenceView, unit: number): readonly [number, number] {
  let from = unit;
  while (from > 0 && !isBoundary(view, from - 1)) from--;
  let to = unit;
  while (to < view.units.length - 1 && !isBoundary(view, to + 1)) to++;
  return [from, to];
}

const isBoundary = (view: SentenceView, unit: number): boolean =>
  textAt(view, unit) === ';' || (JOINS.test(textAt(view, unit)) && textAt(view, unit - 1) === ',');

/** "It was in Rome, on 3 May, that they met": whether the words between a date and a predicate are those of a cleft. */
export function isCleft(view: SentenceView, date: number, predicate: number): boolean {
  const words = view.units.map(({ lower }) => lower);
  const it = words.lastIndexOf('it', date);
  // "She spent 2003 in Rome, and it was there that they met".
  const there = words.findIndex(
    (word, at) => at > date && at < predicate && /^(?:here|then|there)$/.test(word),
  );
  if (there > 0 && `${words[there - 2]} ${words[there - 1]} ${words[there + 1]}` === 'it was that')
    return true;
  const that = words.indexOf('that', date);
  const isOpened = it >= 0 && /^(?:was|is|had)$/.test(words[it + 1] ?? '');
  return isOpened && that > date && that - date <= 6 && predicate > that;
}

/**
 * "On Tuesday, when A and B signed", "to Oslo on Tuesday, where …": whether the clause of a predicate hangs on a date.
 */
export function isWhenClauseOf(view: SentenceView, date: number, predicate: number): boolean {
  const next = textAt(view, date + 1) === ',' ? date + 2 : date + 1;
  if (!/^(?:when|where)$/.test(textAt(view, next)) || predicate < next) return false;
  const between = view.units.filter((_, unit) => unit > next && unit < predicate && isFiniteVerb(view, unit));
  // "When Ana Lima | went | to see him", "when she | had | a call with him".
  const isBelow = textAt(view, predicate - 1) === 'to' || !isFiniteVerb(view, predicate);
  return between.length <= (isBelow ? 1 : 0);
}

/** "It was true, he said: on | July 4 | he had called on her": the date that opens what stands behind a colon. */
export function isBehindColonOf(view: SentenceView, unit: number, predicate: number): boolean {
  const opening = view.units[unit - 1]?.text === ':' ? unit : unit - 1;
  if (unit > predicate || view.units[opening - 1]?.text !== ':') return false;
  return view.units
    .slice(unit + 1, predicate)
    .every(({ text }, i) => !/^[;:"]$/.test(text) && !isFiniteVerb(view, unit + 1 + i));
}
