import { isRoleNoun } from '../roles/role-nouns.ts';
import { childrenOf, firstConjunctOf, NO_HEAD } from '../syntax/tree.ts';
import { apposedSubject, bearerOfNation, listHeadBefore } from './apposed-subjects.ts';
import { caseOf } from './cases.ts';
import { beginsClause } from './clause-beginnings.ts';
import { firstToDo, whoIsFirst } from './first-to-do.ts';
import { frontedObject } from './fronted-object.ts';
import { insertionBefore, subjectBeforeSaying } from './insertions.ts';
import { verbJoinedTo, verbWithObject } from './joined-verbs.ts';
import { judgedFor } from './judged-for.ts';
import { listAround } from './lists.ts';
import { subjectOfOpening } from './opening-participles.ts';
import { subjectOfOwnClause } from './own-clause.ts';
import { antecedentOf, isRelative, whomToDo } from './relative-clauses.ts';
import type { SentenceView } from './sentence-view.ts';
import { subordinateSubject } from './subordinates.ts';
import { isSending, seenDoing, takenTo } from './taken-along.ts';
import { whoseTurn } from './turns.ts';
import { isFiniteVerb, isVerb, verbAbove } from './verbs.ts';
import { ownedSubject, ownerBefore } from './whose.ts';

/** More steps up than any sentence needs; a bound for odd trees. */
const HIGHEST_CLIMB = 8;

/** The head units of a verb's subject; those of the verb it is joined to, or of which it is part, where it has none. */
export function subjectsOf(view: SentenceView, verb: number): readonly number[] {
  const ordinal = firstToDo(view, verb);
  const first = ordinal === null ? null : whoIsFirst(view, ordinal, verb);
  if (first !== null) return listAround(view, first);
  const turn = whoseTurn(view, verb);
  if (turn !== null) return listAround(view, turn);
  const whom = whomToDo(view, verb);
  if (whom !== null) return listAround(view, whom.subject);
  const heading = subjectOfOwnClause(view, verb);
  if (heading !== null) return heading;
  const fronted = frontedObject(view, verb);
  const found = [
    ...new Set(
      climb(view, verb, 0)
        .filter((unit) => unit !== fronted)
        .map((unit) => bearerOfNation(view, unit) ?? unit),
    ),
  ];
  const owner = ownerBefore(view, found[0] ?? NO_HEAD, verb);
  return owner === null
    ? found
    : listAround(view, firstConjunctOf(view.tree, owner)).filter((unit) => unit <= owner);
}

/**
 * "| Ana Lima and Bo Ek |, who met in Oslo": all whom the relative clause of a verb may be about; none where it has no
 * "who".
 */
export function wideAntecedentOf(view: SentenceView, verb: number): readonly number[] {
  const who = childrenOf(view.tree, verb, 'nsubj').find((unit) => isRelative(view, unit));
  const isSingular = view.units.slice(who ?? verb, verb).some(({ lower }) => /^(?:has|is|was)$/.test(lower));
  const antecedent = who === undefined || isSingular ? null : antecedentOf(view, verb);
  return antecedent === null ? [] : listAround(view, firstConjunctOf(view.tree, antecedent));
}

function climb(view: SentenceView, verb: number, steps: number): readonly number[] {
  const { tree } = view;
  // Of several that the tree names, the nearest before the verb; a "who" is the subject of its own verb only.
  const all = childrenOf(tree, verb, 'nsubj', 'nsubj:pass');
  const full = steps > 0 ? all.filter((unit) => !isRelative(view, unit)) : all;
  const named = full.length > 0 ? full : all;
  const told = [
    ...named.filter(
      (unit) => view.dates[unit] === null && !isSpell(view, unit) && !saysWhatAllAre(view, unit),
    ),
    ...ownedSubject(view, verb),
  ];
  const own =
    listHeadBefore(view, told) ??
    apposedSubject(view, told) ??
    told.findLast((unit) => unit < verb) ??
    told[0];
  if (own !== undefined) {
    const before = steps === 0 ? verbWithObject(view, own, verb) : null;
    if (before !== null) return climb(view, before, 1);
    if (!isRelative(view, own)) return listAround(view, own);
    const antecedent = antecedentOf(view, verb);
    return antecedent === null ? [] : listAround(view, antecedent);
  }
  if (steps === 0 && beginsClause(view, verb)) return [verb - 1];
  // "Followed by | Bo Ek |, who was with her", where the tree takes whom he was with for the predicate.
  if (tree.labels[verb] === 'cop' && view.units[verb - 1]?.lower === 'who') return nearestSubject(view, verb);
  const behind = steps === 0 ? subjectOfOpening(view, verb) : null;
  if (behind !== null) return listAround(view, behind);
  const subordinate = steps === 0 ? subordinateSubject(view, verb) : null;
  if (subordinate !== null) return [subordinate];
  const asked = steps === 0 ? invertedSubject(view, verb) : null;
  if (asked !== null) return listAround(view, asked);
  const parted = subjectBeforeSaying(view, verb);
  if (parted !== null) return listAround(view, firstConjunctOf(tree, parted));
  const head = tree.heads[verb] ?? NO_HEAD;
  const label = tree.labels[verb];
  // From the highest climb on the way leads to the left only, so that it has an end.
  if (head === NO_HEAD || steps > HIGHEST_CLIMB || (steps === HIGHEST_CLIMB && head > verb))
    return nearestSubject(view, verb);
  // "Ana Lima took Bo Ek | to see | Dan Orr": what follows a verb is none of its subjects.
  const isAim = label === 'xcomp' || label === 'advcl' || (label === 'csubj' && head < verb);
  const seen = isAim ? seenDoing(view, head, verb) : null;
  if (seen !== null) return listAround(view, firstConjunctOf(tree, seen));
  const judged = judgedFor(view, head, verb);
  if (judged !== null) return listAround(view, firstConjunctOf(tree, judged));
  const taken = isAim ? takenTo(view, head, verb) : [];
  if (taken.length > 0)
    return isSending(view, head) ? taken : [...new Set([...climb(view, head, steps + 1), ...taken])];
  const nearer = label === 'conj' ? verbJoinedTo(view, head, verb) : null;
  if (nearer !== null) return climb(view, nearer, steps + 1);
  switch (label) {
    case 'advcl': {
      // "Ana Lima said | the visit | had gone well after meeting Bo Ek": no visit meets anybody.
      // "| Bo Ek |, who came on Monday to see her, left", where the tree hangs the aim on the name.
      const isOfName =
        view.units[head]?.kind === 'PERSON' && view.units[verb - 1]?.lower === 'to' && head < verb;
      if (isOfName) return listAround(view, head);
      const above = isVerb(view, head) ? climb(view, head, steps + 1) : nearestSubject(view, verb);
      const isThing = above.length > 0 && above.every((unit) => NOBODY.test(view.units[unit]?.lower ?? ''));
      return steps === 0 && isThing && saysWhen(view, verb) && tree.labels[head] === 'ccomp'
        ? climb(view, tree.heads[head] ?? NO_HEAD, HIGHEST_CLIMB)
        : above;
    }
    case 'conj':
    case 'xcomp':
    case 'ccomp':
    case 'obj':
    case 'parataxis':
    case 'aux':
    case 'cop':
    case 'dep':
    case 'advmod':
      return isVerb(view, head) || label === 'conj' || label === 'xcomp'
        ? climb(view, head, steps + 1)
        : nearestSubject(view, verb);
    // "| Interviewed | by Bo Ek last night, Ana Lima said": a participle before its noun.
    case 'amod':
    case 'acl':
    case 'acl:relcl':
      // "| Ana Lima and the rector | met in Oslo", where the tree takes the verb for a participle.
      if (label === 'acl' && tree.tags[verb] === 'VBD') return listAround(view, firstConjunctOf(tree, head));
      // "Ana Lima spent Monday | locked | in talks", "Two days after | meeting | Bo Ek, Ana Lima left": time does
      // nothing. "Ana Lima was in Oslo | to meet | Bo Ek": nor does the place.
      if (
        childrenOf(tree, head, 'cop').length > 0 &&
        (view.units[verb - 1]?.lower === 'to' || isWhere(view, head))
      )
        return climb(view, head, steps + 1);
      return isTimeSpent(view, head) ||
        saysWhen(view, verb) ||
        isPurposeOf(view, head, verb) ||
        isOfOwnDoing(view, head)
        ? climb(view, verbAbove(view, tree.heads[head] ?? NO_HEAD) ?? NO_HEAD, steps + 1)
        : listAround(view, head);
    default:
      return nearestSubject(view, verb);
  }
}

/** Subjects that meet nobody. */
const NOBODY =
  /^(?:agreement|ceasefire|cooperation|crisis|deal|decision|dialogue|discussions?|economy|election|it|matter|meetings?|peace|plans?|process|progress|project|relations|relationship|situation|talks|that|there|this|ties|trade|trip|truce|visit|vote|war)$/;

/** "Nor did | Ana Lima | ever meet him": the name between an auxiliary and its verb. */
function invertedSubject(view: SentenceView, verb: number): number | null {
  let name = verb - 1;
  while (/^(?:also|ever|even|once|then)$/.test(view.units[name]?.lower ?? '')) name--;
  const isAsked = /^(?:did|do|does|had|has|have|was|were|will|would)$/.test(
    view.units[name - 1]?.lower ?? '',
  );
  return isAsked && view.entities[name] != null ? name : null;
}

/** "Ana Lima and Bo Ek, both of them | lawyers |, met": said of those who are named before. */
const saysWhatAllAre = ({ tree, units }: SentenceView, unit: number): boolean => {
  const first = tree.firsts[unit] ?? unit;
  const from = units[first]?.text === ',' ? first + 1 : first;
  return (
    units[from - 1]?.text === ',' &&
    /^(?:all|both|each)$/.test(units[from]?.lower ?? '') &&
    units[from + 1]?.lower === 'of' &&
    units[from + 2]?.lower === 'them'
  );
};

/** "Spent three | hours | closeted with him": no subject. */
const isSpell = ({ units }: SentenceView, unit: number): boolean =>
  /^(?:days|hours?|minutes|weeks)$/.test(units[unit]?.lower ?? '') &&
  units.slice(Math.max(0, unit - 4), unit).some(({ lower }) => /^spen[dt]s?$/.test(lower));

/** "Drove through the | night | to see her", "had a | chance | to see her": not the night sees her. */
const isPurposeOf = (view: SentenceView, noun: number, verb: number): boolean =>
  view.units[verb - 1]?.lower === 'to' &&
  view.entities[noun] === null &&
  (/^obl/.test(view.tree.labels[noun] ?? '') ||
    /^(?:chance|opportunity)$/.test(view.units[noun]?.lower ?? ''));

/** "Made no | secret | of having met her", "had the | honour | of receiving her": whoever made or had it. */
const isOfOwnDoing = ({ tree, units }: SentenceView, noun: number): boolean =>
  tree.labels[noun] === 'obj' &&
  units[noun + 1]?.lower === 'of' &&
  /^(?:distinction|honou?r|luck|misfortune|pleasure|privilege|satisfaction|secret)$/.test(
    units[noun]?.lower ?? '',
  );

const isTimeSpent = (view: SentenceView, unit: number): boolean =>
  /^(?:obj|obl:unmarked)$/.test(view.tree.labels[unit] ?? '') &&
  /^sp[ea]n/.test(view.units[view.tree.heads[unit] ?? NO_HEAD]?.lower ?? '');

/** "After | meeting |", "before | meeting |": a participle that only says when the rest was. */
const saysWhen = (view: SentenceView, verb: number): boolean =>
  view.tree.tags[verb] === 'VBG' && /^(?:after|before|since|while)$/.test(caseOf(view, verb));

/** "On Friday | a delegation | from Peru, led by Bo Ek, held". */
const isDelegation = ({ units }: SentenceView, unit: number): boolean =>
  /^(?:delegation|deputation)$/.test(units[unit]?.lower ?? '') &&
  /^(?:an?|the)$/.test(units[unit - 1]?.lower ?? '');

/**
 * The nearest name or pronoun to the left that no preposition governs, whatever the tree says. Insertions between
 * commas are passed over; a verb joined to the one before shares its subject; at any other verb the clause begins.
 */
export function nearestSubject(view: SentenceView, verb: number): readonly number[] {
  let unit = verb - 1;
  while (unit >= 0) {
    const word = view.units[unit]?.lower ?? '';
    if (word === ',') {
      const opening = insertionBefore(view, unit);
      if (opening !== null) {
        unit = opening - 1;
        continue;
      }
    }
    // "| Has | been back to see her".
    const isPerfect =
      /^(?:had|has|have)$/.test(word) &&
      view.units.slice(unit + 1, verb).some(({ lower }) => lower === 'been');
    if (!isPerfect && isFiniteVerb(view, unit)) {
      const opening = subordinatorOf(view, unit, verb);
      if (opening !== null) {
        unit = opening - 1;
        continue;
      }
      const isJoined = view.units
        .slice(unit + 1, verb)
        .some(({ lower }) => /^(?:and|but|then|or)$/.test(lower));
      return isJoined ? climb(view, unit, HIGHEST_CLIMB) : [];
    }
    if (word === 'who') {
      const antecedent = antecedentOf(view, verb);
      if (antecedent === null) return [];
      const isPlural = /^(?:are|have|were)$/.test(view.units[verb]?.lower ?? '');
      const first = isPlural ? firstConjunctOf(view.tree, antecedent) : antecedent;
      return listAround(view, first).filter((named) => named < unit);
    }
    // "Bo Ek, | whose | brother met her".
    if (NOBODY_KNOWN.test(word) || /^(?:[:;]|whose)$/.test(word)) return [];
    const nominal =
      view.entities[unit] !== null ||
      isDelegation(view, unit) ||
      /^(?:he|she|they)$/.test(word) ||
      isDefinitePerson(view, unit);
    // "Ana Lima | 's lawyers".
    const isOwner = /^(?:'s|')$/.test(view.units[unit + 1]?.text ?? '');
    // "Police interviewed | Bo Ek | and spoke to her": they did, not he.
    const doer = nominal ? verbOfObject(view, unit, verb) : null;
    if (doer !== null) return climb(view, doer, HIGHEST_CLIMB);
    if (nominal && !isOwner && view.dates[unit] === null && caseOf(view, unit) === '')
      return listAround(view, firstListed(view, unit));
    unit--;
  }
  return [];
}

/** "Ana Lima was | in Oslo | meeting Bo Ek". */
const isWhere = (view: SentenceView, unit: number): boolean =>
  view.units[unit]?.kind === 'PLACE' && /^(?:at|in)$/.test(caseOf(view, unit));

/** The verb of which a unit is the object, where the verb in question is joined to it with the same subject. */
function verbOfObject(view: SentenceView, unit: number, verb: number): number | null {
  const { heads, labels } = view.tree;
  const head = heads[unit] ?? NO_HEAD;
  const isObject = labels[unit] === 'obj' && head < unit && isFiniteVerb(view, head);
  return isObject && labels[verb] === 'conj' && heads[verb] === head ? head : null;
}

/** Subjects that are nobody spoken of: "In Niamey | nobody | met her". */
const NOBODY_KNOWN = /^(?:anybody|anyone|everybody|everyone|nobody|somebody|someone)$/;

/** "The | two |", "the | queen |", also where the tagger takes them for something else. */
function isDefinitePerson(view: SentenceView, unit: number): boolean {
  const word = view.units[unit]?.lower ?? '';
  let article = unit - 1;
  while (article > unit - 3 && /^(?:JJ|VBG)/.test(view.tree.tags[article] ?? '')) article--;
  return (
    view.units[article]?.lower === 'the' &&
    (/^(?:two|three|pair|duo|trio)$/.test(word) || isRoleNoun(word)) &&
    (isVerb(view, unit + 1) || view.dates[unit + 1] != null || !/^NN/.test(view.tree.tags[unit + 1] ?? ''))
  );
}

/**
 * "Ana Lima left | before the polls opened |, and met Bo Ek": where the clause of a verb begins that only says when or
 * why, and is over before the next verb; null where it is none.
 */
function subordinatorOf(view: SentenceView, inner: number, verb: number): number | null {
  const words = view.units.map(({ lower }) => lower);
  const and = words.indexOf('and', inner);
  if (and < 0 || and > verb || words[and - 1] !== ',' || and < verb - 2) return null;
  for (let unit = inner - 1; unit > 0 && !isFiniteVerb(view, unit); unit--)
    if (
      /^(?:after|although|as|because|before|once|since|though|until|when|where|while)$/.test(
        words[unit] ?? '',
      )
    )
      return unit;
  return null;
}

/** The name that heads the list in which a name stands. */
function firstListed(view: SentenceView, unit: number): number {
  let first = unit;
  while (view.tree.labels[first] === 'conj' && view.entities[view.tree.heads[first] ?? NO_HEAD] != null)
    first = view.tree.heads[first] ?? first;
  return first;
}
