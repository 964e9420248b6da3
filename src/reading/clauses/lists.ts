import { isRoleNoun } from '../roles/role-nouns.ts';
import { SAID_VERBS, TELLING_VERBS } from '../speakers/said-verbs.ts';
import { childrenOf, conjunctsOf, NO_HEAD } from '../syntax/tree.ts';
import { nameInApposition } from './appositions.ts';
import { caseOf } from './cases.ts';
import { andBehindInsertion, nameBeforeInsertion } from './insertions.ts';
import { isOfOffice, isRuledOut, namesAmong, namesBefore, namesBehind } from './listed-names.ts';
import { namedAmong } from './named-among.ts';
import { beginsNextClause } from './next-clause.ts';
import { nominalAt } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';
import { settingEnd } from './settings.ts';
import { isFiniteVerb, isVerb } from './verbs.ts';

/**
 * A unit with all that are listed with it: its conjuncts by the tree, and names that follow it, or it follows,
 * parted by commas and "and" alone. Nouns that are followed by their name in apposition give the name.
 */
export function listAround(view: SentenceView, unit: number): readonly number[] {
  const members = new Set(
    isSayer(view, unit)
      ? [unit]
      : conjunctsOf(view.tree, unit).filter(
          (member) =>
            member === unit ||
            (!isVerb(view, member) &&
              !isSayer(view, member) &&
              !isElsewhere(view, member, unit) &&
              !isInDatedList(view, member, unit) &&
              !isRuledOut(view, member)),
        ),
  );
  for (const member of [...members]) for (const other of apposedPersons(view, member)) members.add(other);
  const joined = objectJoinedToVerb(view, unit);
  if (joined !== null) members.add(joined);
  const next = view.units[unit + 1]?.lower;
  // "Dined with | him | and the doctor, Cleo Ruiz", "met | workers |, the mayor, Bo Ek, and Dan Orr".
  const isJoined =
    (/^(?:her|him|me|them|us)$/.test(view.units[unit]?.lower ?? '') && next === 'and') ||
    (view.tree.tags[unit] === 'NNS' && next === ',' && view.tree.labels[unit] === 'obj');
  if (view.entities[unit] !== null || isJoined) {
    for (const next of namesBehind(view, Math.max(...members))) members.add(next);
  }
  for (const name of namesAmong(view, [...members])) members.add(name);
  const parted = nameBehindInsertion(view, unit);
  if (parted !== null) members.add(parted);
  const previous = nameJoinedBefore(view, unit);
  if (previous !== null) members.add(previous);
  for (const name of namesBefore(view, [...members])) members.add(name);
  const first = Math.min(...members);
  const named = [...members].flatMap((member) => {
    if (beginsNextClause(view, first, member) || isOfOffice(view, member)) return [];
    // "With Ana Lima and Bo Ek's | deputy": the deputy is listed, not Bo Ek.
    const isOwner = member !== unit && isOwning(view, member) && !isOwning(view, unit);
    const meant = (isOwner ? nominalAt(view, member) : memberOfGroup(view, member)) ?? member;
    const among = namedAmong(view, meant);
    if (among.length > 0) return among;
    const name = nameInApposition(view, meant);
    if (name === null) return [meant];
    // "Both counsel, | Ana Lima and Bo Ek |, …".
    return conjunctsOf(view.tree, name).filter((other) => other >= name && view.entities[other] != null);
  });
  return [...new Set(named)].filter((one) => !isOfNext(view, one, named)).sort((a, b) => a - b);
}

/** "Met the governor | and the minister |", where the tree joins the second noun to the verb; null for none. */
function objectJoinedToVerb(view: SentenceView, unit: number): number | null {
  const { heads, firsts, labels, tags } = view.tree;
  if (labels[unit] !== 'obj' || view.units[unit + 1]?.lower !== 'and') return null;
  const joined = childrenOf(view.tree, heads[unit] ?? NO_HEAD, 'conj').find(
    (other) => firsts[other] === unit + 1,
  );
  return joined !== undefined && /^NN/.test(tags[joined] ?? '') ? joined : null;
}

/**
 * "Met the bishop, Bo Ek, | the judge, Cleo Ruiz, | and Dan Orr", where the tree takes one for what another is: no two
 * with names of their own are the same.
 */
function apposedPersons(view: SentenceView, member: number): readonly number[] {
  if (view.units[member]?.kind !== 'PERSON' || childrenOf(view.tree, member, 'conj').length === 0) return [];
  return childrenOf(view.tree, member, 'appos').filter(
    (other) =>
      other > member &&
      view.units[other]?.kind === 'PERSON' &&
      view.entities[other] !== view.entities[member] &&
      (view.units[other]?.text.endsWith(',') ?? false),
  );
}

/** "Met the presidents of Togo, Ana Lima, and | Benin |, Bo Ek": whose president the next of the list is. */
const isOfNext = ({ units }: SentenceView, unit: number, listed: readonly number[]): boolean =>
  units[unit]?.kind === 'PLACE' &&
  units[unit - 1]?.lower === 'and' &&
  units[unit + 1]?.text === ',' &&
  units[unit + 2]?.kind === 'PERSON' &&
  !SAID_VERBS.has(units[unit + 3]?.lower ?? '') &&
  listed.some((other) => other < unit && units[other]?.kind === 'PERSON');

/**
 * "Met Bo Ek, | Cleo Ruiz | said", "the | White House | said": behind a comma alone and before "said" stands who says
 * it.
 */
const isSayer = (view: SentenceView, unit: number): boolean =>
  view.units[view.units[unit - 1]?.lower === 'the' ? unit - 2 : unit - 1]?.text === ',' &&
  SAID_VERBS.has(view.units[unit + 1]?.lower ?? '') &&
  view.tree.labels[unit] === 'conj';

/** "Met Bo Ek in Oslo in March and | in Riga | in May": what has a preposition of place of its own is not listed. */
const isElsewhere = (view: SentenceView, member: number, unit: number): boolean =>
  /^(?:at|in|near|outside)$/.test(caseOf(view, member)) && caseOf(view, unit) === '';

/** "Ana Lima, who saw Bo Ek on Sunday and | the mayor | on Monday": listed with whoever else has a day of his own. */
const isInDatedList = (view: SentenceView, member: number, unit: number): boolean =>
  member > unit &&
  view.dates.slice(unit, member).some((date) => date !== null) &&
  view.units.slice(unit, member).some((_, i) => isFiniteVerb(view, unit + i)) &&
  settingEnd(view, member) !== null;

const isOwning = (view: SentenceView, unit: number): boolean => view.units[unit + 1]?.text === "'s";

const QUANTITY = /^(?:couple|dozens?|group|handful|number|pair|series|several|trio)$/;

/** "A group of | lawmakers": who the group is made of. */
function memberOfGroup(view: SentenceView, group: number): number | null {
  const word = view.units[group]?.lower ?? '';
  if (view.units[group + 1]?.lower !== 'of') return null;
  if (QUANTITY.test(word)) return nominalAt(view, group + 2);
  // "One of the founders, | Bo Ek |".
  const one = word === 'one' ? nominalAt(view, group + 2) : null;
  return one !== null && view.units[one]?.kind === 'PERSON' ? one : null;
}

/**
 * "Ana Lima, who leads the union, and | Bo Ek | met", "met Ana Lima, who leads the union, and | Bo Ek |": the second of
 * two, behind what is said of the first.
 */
function nameBehindInsertion(view: SentenceView, name: number): number | null {
  const kind = view.units[name]?.kind;
  if (
    !/^(?:ORGANIZATION|PERSON)$/.test(kind ?? '') ||
    !/^(?:nsubj|obj|obl)/.test(view.tree.labels[name] ?? '')
  )
    return null;
  const and = andBehindInsertion(view, name);
  const next = and === null ? null : nominalAt(view, and + 1);
  // "Ana Lima, who is ill, and Bo Ek's | lawyer |".
  const isName = next !== null && view.units[next]?.kind === kind && !isOwning(view, next);
  const verb = view.tree.heads[name] ?? NO_HEAD;
  const isBehindVerb = isVerb(view, name - 1) && !TELLING_VERBS.has(view.units[name - 1]?.lower ?? '');
  const isSubject = /^nsubj/.test(view.tree.labels[name] ?? '') && !isBehindVerb;
  // "Met Ana Lima, who leads the union, and Bo Ek | left |".
  return isName && (isSubject ? verb > next : verb < name && !isVerb(view, next + 1)) ? next : null;
}

/** "X and | Y agreed", "she and the | mayor agreed" where the tree hangs X elsewhere. */
function nameJoinedBefore(view: SentenceView, unit: number): number | null {
  const isStray =
    view.tree.labels[unit] === 'conj' && view.entities[view.tree.heads[unit] ?? NO_HEAD] == null;
  if (!isStray && !/^(?:nsubj|nsubj:pass|root)$/.test(view.tree.labels[unit] ?? '')) return null;
  const described = nameBeforeDescription(view, unit);
  if (described !== null) return described;
  let joined = unit - 1;
  while (/^(?:DET|ADJ|PRON)$/.test(view.units[joined]?.pos ?? '') && view.entities[joined] === null) joined--;
  if (!/^(?:and|&)$/.test(view.units[joined]?.lower ?? '')) return null;
  // "Ana Lima, 44, and | Bo Ek | met".
  const parted = nameBeforeInsertion(view, joined);
  if (parted !== null && view.units[unit]?.kind === 'PERSON')
    return /^(?:nsubj|nsubj:pass|root)$/.test(view.tree.labels[parted] ?? '') ? parted : null;
  const closed = nameBeforeComma(view, joined);
  if (closed !== null) return closed;
  const name = joined - 1;
  const isNominal =
    view.entities[name] != null ||
    /^(?:he|she|they)$/.test(view.units[name]?.lower ?? '') ||
    isBearer(view, name);
  return name >= 0 && isNominal && caseOf(view, name) === '' ? name : null;
}

/** "| Ana Lima, the director |, and her deputy Bo Ek met": the comma closes what the name is, in one unit with it. */
function nameBeforeComma(view: SentenceView, and: number): number | null {
  const name = and - 2;
  const isClosed = view.units[and - 1]?.text === ',' && /, ./.test(view.units[name]?.text ?? '');
  const isSubject = /^(?:nsubj|nsubj:pass|root)$/.test(view.tree.labels[name] ?? '');
  return isClosed && isSubject && view.units[name]?.kind === 'PERSON' && caseOf(view, name) === ''
    ? name
    : null;
}

/** "The | lawyer | and the prosecutor met": somebody by a role, and subject by the tree. */
const isBearer = (view: SentenceView, unit: number): boolean =>
  isRoleNoun(view.units[unit]?.lower ?? '') &&
  /^(?:nsubj|nsubj:pass|root)$/.test(view.tree.labels[unit] ?? '') &&
  /^(?:her|his|its|the|their)$/.test(view.units[view.tree.firsts[unit] ?? unit]?.lower ?? '');

/**
 * "Nordkall | and | the union IGB signed", where the tree joins the noun that describes the second name to the first.
 */
const isHungOn = (view: SentenceView, and: number, name: number): boolean => {
  const { heads, labels } = view.tree;
  const noun = heads[and] ?? NO_HEAD;
  return labels[noun] === 'conj' && heads[noun] === name && view.units[noun]?.pos === 'NOUN';
};

/** How many words may say what a name is: "and Estonian gas terminal operator | Paldis Gaas". */
const LONGEST_DESCRIPTION = 6;

/** "Nordkall Energi and Estonian operator | Paldis Gaas | signed": the tree gives the verb two subjects. */
function nameBeforeDescription(view: SentenceView, unit: number): number | null {
  const { labels, heads } = view.tree;
  if (!/^nsubj/.test(labels[unit] ?? '') || !/^(?:ADJ|NOUN|PROPN)$/.test(view.units[unit - 1]?.pos ?? ''))
    return null;
  for (let joined = unit - 1; joined >= Math.max(1, unit - LONGEST_DESCRIPTION); joined--) {
    if (/^(?:and|&)$/.test(view.units[joined]?.lower ?? '')) {
      const name = joined - 1;
      const isSubject =
        (/^nsubj/.test(labels[name] ?? '') && heads[name] === heads[unit]) ||
        (/^(?:nsubj|root)$/.test(labels[name] ?? '') &&
          isHungOn(view, joined, name) &&
          caseOf(view, name) === '');
      return isSubject && view.entities[name] != null ? name : null;
    }
    if (view.entities[joined] != null || !/^(?:NOUN|ADJ|DET|PROPN)$/.test(view.units[joined]?.pos ?? ''))
      return null;
  }
  return null;
}
