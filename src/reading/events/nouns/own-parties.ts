import { caseOf } from '../../clauses/cases.ts';
import { behind, behindPreposition } from '../../clauses/complements.ts';
import { listAround } from '../../clauses/lists.ts';
import { nominalAt } from '../../clauses/nominal-at.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { subjectsOf } from '../../clauses/subjects.ts';
import { isPassive, isVerb, verbAbove, verbOfSetting } from '../../clauses/verbs.ts';
import { childrenOf, firstConjunctOf, NO_HEAD } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { MAKING_TERMS } from '../frames/noun-frames.ts';
import { partiesOf } from '../parties.ts';
import { eachAlone, facing } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import { MADE_KNOWN } from '../story/other-times.ts';
import { namedBefore } from './caption.ts';
import { type EventNoun, type FoundSides, withMediator } from './noun-sides.ts';
import { ORDINALS } from './ordinal.ts';

/** "Talks between A and B": all stand on sides of their own. */
export function betweenParties(
  { view, discourse }: EventContext,
  { at }: EventNoun,
): FoundSides['sides'] | null {
  // "Talks chaired by C | between A and B", "talks were held | between A and B".
  // "Talks resumed | between A and B".
  // "A | second | was held between A and B": the tree seldom has an ordinal for a subject.
  const isOrdinal = ORDINALS.has(view.units[at]?.lower ?? '') && view.tree.labels[at] === 'advmod';
  const verb =
    isOrdinal || /^nsubj/.test(view.tree.labels[at] ?? '')
      ? verbAbove(view, view.tree.heads[at] ?? NO_HEAD)
      : null;
  const heads = [at, ...childrenOf(view.tree, at, 'acl'), ...(verb === null ? [] : [verb])];
  const units = heads
    .flatMap((head) => behind(view, [head], 'between'))
    .filter((unit) => !isOfOther(view, at, unit));
  return units.some((unit) => isExample(view, unit))
    ? null
    : eachAlone(
        partiesOf(
          discourse,
          view,
          units.flatMap((unit) => leadersOf(view, unit) ?? [unit]),
        ),
      );
}

/** "Between | delegations | led by A and B": who leads those who talk; null for anybody else. */
function leadersOf(view: SentenceView, team: number): readonly number[] | null {
  const { units } = view;
  const isTeam = /^(?:delegations|negotiators|officials|parties|sides|teams)$/.test(units[team]?.lower ?? '');
  if (!isTeam || !/^(?:chaired|headed|led)$/.test(units[team + 1]?.lower ?? '')) return null;
  const leader = units[team + 2]?.lower === 'by' ? nominalAt(view, team + 3) : null;
  return leader === null ? null : listAround(view, leader);
}

/** "Between reformers, such as | A and B |, and the old guard": those on one side. */
const isExample = ({ units }: SentenceView, unit: number): boolean =>
  units[unit - 1]?.lower === 'as' && units[unit - 2]?.lower === 'such';

/** "A meeting to deepen the ties | between A and B |": what is between them is no meeting. */
function isOfOther({ tree, units }: SentenceView, noun: number, party: number): boolean {
  const word = units.findLastIndex(({ lower }, unit) => unit < party && lower === 'between') - 1;
  return (
    word > noun &&
    /^NNS?$/.test(tree.tags[word] ?? '') &&
    units.slice(noun + 1, word).some(({ lower }, i) => lower === 'to' && tree.tags[noun + 2 + i] === 'VB')
  );
}

/** "The meeting between A and B". */
export function between(context: EventContext, noun: EventNoun): FoundSides | null {
  return claimed(context, noun, betweenParties(context, noun));
}

/** "The agreement between A and B was signed": a paper tells of its making only where that is said. */
export function madeBetween(context: EventContext, noun: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  const sides = betweenParties(context, noun);
  if (!sides) return null;
  const verbs = [
    verbAbove(view, view.tree.heads[noun.at] ?? NO_HEAD),
    ...childrenOf(view.tree, noun.at, 'acl', 'acl:relcl', 'amod'),
  ];
  const making = verbs.find((verb) => verb !== null && MAKING_TERMS.has(view.units[verb]?.lower ?? ''));
  if (making == null) return null;
  const brokers = /^(?:broker|mediat)/.test(view.units[making]?.lower ?? '') && !isPassive(view, making);
  const mediators = brokers ? partiesOf(discourse, view, subjectsOf(view, making)) : [];
  return { sides: withMediator(sides, mediators), claim: claimOfVerb(view, making), toldBy: making };
}

/** "The meeting of A and B", "the meeting of A with B". */
export function ofAndWith(context: EventContext, noun: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  const of = partiesOf(discourse, view, behindPreposition(view, [noun.at], 'of'), { personsOnly: true });
  if (of.length === 0) return noun.kind === 'CALL' ? fromTo(context, noun) : byAndWith(context, noun);
  const others = partiesOf(discourse, view, behind(view, [noun.at], 'with'), { exclude: of });
  return claimed(context, noun, facing(of, others) ?? eachAlone(of));
}

/** "An interview by A with B". */
function byAndWith(context: EventContext, noun: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  if (noun.kind !== 'INTERVIEW') return null;
  const by = partiesOf(discourse, view, behind(view, [noun.at], 'by'));
  const others = partiesOf(discourse, view, behind(view, [noun.at], 'with'), { exclude: by });
  return claimed(context, noun, facing(by, others));
}

/** "A call from A to B". */
function fromTo(context: EventContext, noun: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  const caller = behindWord(view, noun.at, 'from');
  const called = caller === null ? null : behindWord(view, caller, 'to');
  const isInOrder = caller !== null && called !== null;
  const froms = isInOrder ? listAround(view, caller) : behind(view, [noun.at], 'from');
  const tos = isInOrder ? listAround(view, called) : behind(view, [noun.at], 'to');
  const from = partiesOf(discourse, view, froms, { personsOnly: true });
  const to = partiesOf(discourse, view, tos, { exclude: from, personsOnly: true });
  return claimed(context, noun, facing(from, to));
}

/** "A call, | on the eve of the vote |, from A to B": who stands behind the word, with no verb between; null for nobody. */
function behindWord(view: SentenceView, from: number, word: string): number | null {
  const at = view.units.findIndex(({ lower }, unit) => unit > from && lower === word);
  if (at < 0 || view.units.slice(from + 1, at).some((_, i) => isVerb(view, from + 1 + i))) return null;
  const found = nominalAt(view, at + 1);
  return found !== null && view.units[found]?.kind === 'PERSON' ? found : null;
}

/** "A's meeting with B", "his talks with B"; without an owner, "during a meeting with B" is the subject's. */
export function withOwner(context: EventContext, noun: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  const { at } = noun;
  const owners = ownersOf(view, at);
  const owning = partiesOf(discourse, view, owners);
  const units = othersOf(view, noun);
  if (units.length === 0) return claimed(context, noun, eachAlone(owning));
  const others = partiesOf(discourse, view, units, { exclude: owning });
  if (owning.length > 0) return claimed(context, noun, facing(owning, others));
  // "After her talks with Bo Ek, Ana Lima flew home": she is the one the clause is about.
  const verb = verbOfSetting(view, at);
  const isNamedOwner = owners.some((unit) => !/^(?:his|her|their)$/.test(view.units[unit]?.lower ?? ''));
  if (isNamedOwner || view.tree.labels[at] === 'nsubj') return null;
  // A caption has no verb: "Ana Lima at a meeting with Bo Ek".
  const subjects =
    verb === null
      ? namedBefore(context, at)
      : partiesOf(discourse, view, subjectsOrOwners(view, verb), { exclude: others, personsOnly: true });
  return claimed(context, noun, facing(subjects, others));
}

/** The subjects of a verb; of "| Ana Lima's | resignation came after a meeting" those whose it is. */
function subjectsOrOwners(view: SentenceView, verb: number): readonly number[] {
  const subjects = subjectsOf(view, verb);
  if (!/^(?:c[ao]mes?|follow(?:s|ed)|precede[sd])$/.test(view.units[verb]?.lower ?? '')) return subjects;
  const owners = subjects.flatMap((unit) => childrenOf(view.tree, unit, 'nmod:poss'));
  return owners.length > 0 ? owners.flatMap((unit) => listAround(view, unit)) : subjects;
}

function claimed(
  { view }: EventContext,
  { at }: EventNoun,
  sides: FoundSides['sides'] | null,
): FoundSides | null {
  return sides ? { sides, claim: claimOfNoun(view, at), toldBy: at } : null;
}

/**
 * Where the other side of an owned noun stands: behind its preposition, or behind "was" ("her first call was to | Bo Ek
 * |").
 */
function othersOf(view: SentenceView, { at, kind }: EventNoun): readonly number[] {
  const prepositions = [
    'with',
    ...(kind === 'CALL' ? ['to', 'on'] : []),
    ...(kind === 'DEBATE' ? ['against'] : []),
  ];
  const head = view.tree.heads[at] ?? NO_HEAD;
  // "Their last talks were with …": whose, is seldom said.
  const isPredicate =
    view.tree.labels[at] === 'nsubj' &&
    prepositions.includes(caseOf(view, head)) &&
    !view.units.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'their');
  const heads = [at, ...madeKnown(view, at)];
  return [
    // "Their call on | Monday |".
    ...prepositions.flatMap((word) => behind(view, heads, word)).filter((unit) => view.dates[unit] === null),
    ...(isPredicate ? listAround(view, head) : []),
  ];
}

/** "An interview | published | on Monday with Bo Ek". */
const madeKnown = (view: SentenceView, noun: number): readonly number[] =>
  childrenOf(view.tree, noun, 'acl').filter((unit) => MADE_KNOWN.test(view.units[unit]?.lower ?? ''));

/**
 * "| Ana Lima's | meeting", "| Ana Lima and Bo Ek's | meeting", also of an ordinal that the tree takes for a predicate.
 */
function ownersOf(view: SentenceView, noun: number): readonly number[] {
  // "| Monday's | talks" are nobody's.
  const owners = childrenOf(view.tree, noun, 'nmod:poss').filter((unit) => view.dates[unit] === null);
  const isOrdinal = !/^NN/.test(view.tree.tags[noun] ?? '');
  const [word, own] = [view.units[noun - 1]?.lower ?? '', view.units[noun - 1]?.text === "'s"];
  const before = !isOrdinal ? [] : own ? [noun - 2] : /^(?:his|her|their)$/.test(word) ? [noun - 1] : [];
  return [...owners, ...(owners.length === 0 ? before : [])].flatMap((unit) =>
    listAround(view, firstConjunctOf(view.tree, unit)),
  );
}
