import { caseOf } from '../../clauses/cases.ts';
import { companionsOf } from '../../clauses/companions.ts';
import { behind, objectsOf } from '../../clauses/complements.ts';
import { hostsAt } from '../../clauses/hosts.ts';
import { isJoinedNoun } from '../../clauses/joined-nouns.ts';
import { listAround } from '../../clauses/lists.ts';
import { nominalAt } from '../../clauses/nominal-at.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { nearestSubject, subjectsOf } from '../../clauses/subjects.ts';
import { isPassive, isVerb } from '../../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { LIGHT_VERBS } from '../frames/light-verbs.ts';
import { GIVEN_FOR, NOUN_FRAMES } from '../frames/noun-frames.ts';
import { partiesOf } from '../parties.ts';
import { eachAlone, facing } from '../sides.ts';
import type { Claim } from '../status/claim.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import { takes } from '../status/stances.ts';
import { calledBefore } from './called-so.ts';
import { type EventNoun, type FoundSides, withMediator } from './noun-sides.ts';
import { betweenParties } from './own-parties.ts';

/** "A held talks with B", "A and B had lunch", "A was granted an audience by B", "A hosted talks between B and C". */
export function byLightVerb(context: EventContext, noun: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  const verb = lightVerbOf(view, noun.at);
  if (verb === null) return null;
  const ofVerb = claimOfVerb(view, verb);
  // "What officials called talks on Monday" calls for nothing.
  const claim = calledBefore(view, noun.at) === verb ? ofVerb : joint(ofVerb, claimOfNoun(view, noun.at));
  const subjects = subjectParties(context, verb);
  const told = (sides: FoundSides['sides'] | null): FoundSides | null =>
    sides ? { sides, claim, toldBy: noun.at } : null;

  const isElided = isBehindFirst(view, verb, noun.at);
  const between = betweenParties(context, noun);
  if (between) return told(withMediator(between, subjects));
  const prepositions = [...othersBehind(view, verb, noun), ...(isPassive(view, verb) ? ['by'] : [])];
  const units = [
    ...prepositions.flatMap((word) => behind(view, isElided ? [noun.at] : [noun.at, verb], word)),
    ...inHonourOf(view, noun),
    // "Held a call on | Monday |".
  ].filter((unit) => view.dates[unit] === null);
  const named = partiesOf(discourse, view, units, { exclude: subjects });
  const others = named.length > 0 ? named : honouredAmongMet(context, noun, subjects);
  const given = partiesOf(
    discourse,
    view,
    [
      ...objectsOf(view, verb).filter((unit) => unit < noun.at),
      ...ownerOfMeal(view, verb, noun),
      ...ownerOfCall(view, verb, noun),
      ...hostsOfMeal(view, verb, noun),
    ],
    { exclude: subjects, personsOnly: true },
  );
  // "A and B hosted talks on trade": those of others.
  const isTheirs = !HOSTING.test(view.units[verb]?.lower ?? '') && !isOneOfMany(view, verb, noun, subjects);
  const isAlone = units.length === 0 && isTheirs && !discourse.company.haveMetUnnamed(subjects, view.index);
  return told(facing(subjects, others) ?? facing(subjects, given) ?? (isAlone ? eachAlone(subjects) : null));
}

/** "A and B took part in a summit", "A and B also attended the meeting": where others are, too. */
const isOneOfMany = (
  view: SentenceView,
  verb: number,
  { at, kind }: EventNoun,
  subjects: readonly number[],
): boolean =>
  /^(?:participat|t(?:ak|ook)|attend)/.test(view.units[verb]?.lower ?? '') &&
  (kind === 'SUMMIT' ||
    subjects.length > MOST_AT_TABLE ||
    view.units[verb - 1]?.lower === 'also' ||
    // "Took part in a | Council of Governors | meeting".
    view.units[at - 1]?.kind === 'ORGANIZATION');

/** More than these who take part in a meeting are a conference. */
const MOST_AT_TABLE = 4;

const HOSTING = /^(?:co-?)?(?:conven|host|organi[sz])(?:e[ds]?|ing|ed|s)?$/;

/** "A is in talks with B", "A and B have been in talks". */
export function asPredicate(context: EventContext, noun: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  const be = view.units.findLastIndex(
    ({ lower }, unit) =>
      unit < noun.at && unit >= noun.at - 4 && /^(?:am|is|are|was|were|be|been|being)$/.test(lower),
  );
  if (be < 0) return inPicture(context, noun);
  if (
    !view.units
      .slice(be + 1, noun.at)
      .some(({ lower }) => (noun.kind === 'CALL' ? /^(?:in|on)$/ : /^(?:in|into)$/).test(lower))
  )
    return null;
  const own = childrenOf(view.tree, noun.at, 'nsubj').filter((unit) => unit < be);
  const found = partiesOf(discourse, view, own);
  const subjects = found.length > 0 ? found : partiesOf(discourse, view, nearestSubject(view, be));
  const units = behind(view, [noun.at], 'with');
  const others = partiesOf(discourse, view, units, { exclude: subjects });
  const sides = facing(subjects, others) ?? (units.length === 0 ? eachAlone(subjects) : null);
  return sides ? { sides, claim: claimOfVerb(view, be), toldBy: noun.at } : null;
}

/** "A photograph shows A | in conversation | with B", "footage showed the pair in talks". */
function inPicture({ view, discourse }: EventContext, { at }: EventNoun): FoundSides | null {
  const first = view.units[at - 1]?.lower === 'in' ? at - 2 : at - 3;
  if (view.units[first + 1]?.lower !== 'in') return null;
  const shows = view.units.findLastIndex(
    ({ lower }, unit) => unit < first && unit >= first - 6 && SHOWING.test(lower),
  );
  if (shows < 0) return null;
  const subjects = partiesOf(discourse, view, listAround(view, first), { personsOnly: true });
  const units = behind(view, [at], 'with');
  const others = partiesOf(discourse, view, units, { exclude: subjects, personsOnly: true });
  const sides = facing(subjects, others) ?? (units.length === 0 ? eachAlone(subjects) : null);
  return sides ? { sides, claim: claimOfVerb(view, shows), toldBy: at } : null;
}

const SHOWING = /^(?:captured|caught|filmed|found|photographed|pictured|saw|showed|showing|shown|shows)$/;

function subjectParties({ view, discourse }: EventContext, verb: number): readonly number[] {
  const own = subjectsOf(view, verb);
  const subjects = partiesOf(discourse, view, own).length > 0 ? own : nearestSubject(view, verb);
  return partiesOf(discourse, view, [...subjects, ...companionsOf(view, subjects, verb)]);
}

/** The prepositions behind which the other side of a noun under its verb may stand. */
function othersBehind(view: SentenceView, verb: number, { kind, word }: EventNoun): readonly string[] {
  const govern = view.units[verb]?.lower ?? '';
  if (/^audience/.test(word)) return /^g(?:[ai]v|rant)/.test(govern) ? ['with', 'of', 'to'] : ['with', 'of'];
  if (kind === 'INTERVIEW') return ['with', 'to'];
  if (kind === 'CALL')
    return /^(?:field|receiv|g[eo]t|t(?:ak|ook)|ha[ds]|have)/.test(govern)
      ? ['with', 'from']
      : ['with', 'on', 'to'];
  if (GIVEN_FOR.has(word) && /^(?:host|g[ai]v|h[eo]ld|organi)/.test(govern)) return ['with', 'for'];
  return ['with'];
}

/** The verb and its noun each have their word in it: "had no meeting", "will hold a planned meeting". */
function joint(ofVerb: Claim, ofNoun: Claim): Claim {
  if (ofVerb === 'NONE' || ofNoun === 'NONE') return 'NONE';
  if (ofNoun === 'DENIED' && ofVerb === 'DENIED') return 'DENIED';
  return ofVerb === 'OCCURRED' ? ofNoun : ofVerb;
}

/** "Emerged from | talks |", "went into | talks |". */
const COMING_AND_GOING = /^(?:emerg(?:e|ed|es|ing) from|(?:go|goes|going|went) into)$/;

/** The verb that makes an event of the noun: "held | talks", "took part in a round of | talks". */
function lightVerbOf(view: SentenceView, noun: number): number | null {
  const { tree } = view;
  let top = noun;
  if (
    caseOf(view, top) === 'of' &&
    /^(?:bottle|bowl|couple|cups?|days?|evening|flask|glass|glasses|hours?|minutes|months|morning|mug|nights?|pint|plate|pot|rounds?|series|set|spot|weeks?)$/.test(
      view.units[tree.heads[top] ?? NO_HEAD]?.lower ?? '',
    )
  )
    top = tree.heads[top] ?? top;
  while (
    tree.labels[top] === 'conj' &&
    view.entities[tree.heads[top] ?? NO_HEAD] === null &&
    !isVerb(view, tree.heads[top] ?? NO_HEAD)
  )
    top = tree.heads[top] ?? top;
  const head = tree.heads[top] ?? NO_HEAD;
  const exchanged = exchangedBefore(view, top);
  if (exchanged !== null) return exchanged;
  const had = hadBefore(view, top);
  if (had !== null) return had;
  const called = calledBefore(view, top);
  if (called !== null) return called;
  if (head === NO_HEAD || head > noun || !isVerb(view, head)) return null;
  const way = `${view.units[head]?.lower ?? ''} ${caseOf(view, top)}`;
  if (COMING_AND_GOING.test(way) || takes(view, head, 'CALLS_OFF')) return head;
  if (!LIGHT_VERBS.has(view.units[head]?.lower ?? '')) return null;
  const label = tree.labels[top] ?? '';
  const preposition = caseOf(view, top);
  const isDirect = /^(?:obj|dep|obl:unmarked|xcomp)$/.test(label) && preposition === '';
  const isTakingPart =
    label === 'obl' &&
    ((/^(?:in|into)$/.test(preposition) &&
      /^(?:enter|part|participate)/.test(`${view.units[head]?.lower ?? ''}`)) ||
      (/^(?:in|into)$/.test(preposition) && /^part/.test(view.units[head + 1]?.lower ?? '')));
  return isDirect || isTakingPart || isBehindFirst(view, head, top) ? head : null;
}

/** "Had coffee with Bo Ek on Monday and | tea | with Cleo Ruiz on Tuesday": another noun under the same verb. */
const isBehindFirst = (view: SentenceView, verb: number, noun: number): boolean =>
  isJoinedNoun(view, noun) &&
  view.tree.heads[noun] === verb &&
  view.units[noun + 1]?.lower === 'with' &&
  childrenOf(view.tree, verb, 'obj').some(
    (first) => first > verb && first < noun && NOUN_FRAMES.has(view.units[first]?.lower ?? ''),
  ) &&
  !view.units.slice(verb + 1, noun).some((_, at) => isVerb(view, verb + 1 + at));

/** "They had last | exchanged | words", where the tree takes the verb for a word that describes its noun. */
function exchangedBefore(view: SentenceView, noun: number): number | null {
  const describing = childrenOf(view.tree, noun, 'amod').at(-1);
  const isVerbal = describing === noun - 1 && /^VB[DN]/.test(view.tree.tags[describing] ?? '');
  const hasAuxiliary = childrenOf(view.tree, noun, 'aux').length > 0;
  return isVerbal && hasAuxiliary && LIGHT_VERBS.has(view.units[describing]?.lower ?? '') ? describing : null;
}

/** "Ana Lima | had | her weekly audience", where the tree takes the verb for an auxiliary: no participle is there. */
function hadBefore(view: SentenceView, noun: number): number | null {
  const had = childrenOf(view.tree, noun, 'aux').find((unit) =>
    /^(?:had|has|have)$/.test(view.units[unit]?.lower ?? ''),
  );
  if (had === undefined) return null;
  const between = view.tree.tags.slice(had + 1, noun);
  return between.every((tag) => /^(?:CD|DT|HYPH|IN|JJ|NN|PRP\$|RB)/.test(tag)) ? had : null;
}

/** "A dinner in honour of | Bo Ek |", "a dinner in | her | honour". */
export function inHonourOf(view: SentenceView, { at, word }: EventNoun): readonly number[] {
  if (!GIVEN_FOR.has(word)) return [];
  const honour = view.units.findIndex(
    ({ lower }, unit) =>
      unit > at &&
      unit <= at + 20 &&
      /^honou?r$/.test(lower) &&
      view.units.slice(unit - 2, unit).some((before) => before.lower === 'in'),
  );
  if (/^(?:her|his|their)$/.test(view.units[honour - 1]?.lower ?? '')) return [honour - 1];
  if (honour < 0 || view.units[honour + 1]?.lower !== 'of') return [];
  if (view.units.slice(at + 1, honour).some((_, between) => isVerb(view, at + 1 + between))) return [];
  const guest = nominalAt(view, honour + 2);
  return guest === null ? [] : listAround(view, guest);
}

/** "They held talks with Bo Ek. He gave a dinner in | their | honour": the other side of the encounter told before. */
function honouredAmongMet(
  { discourse, view }: EventContext,
  noun: EventNoun,
  subjects: readonly number[],
): readonly number[] {
  const { met } = discourse;
  const isTheirs = inHonourOf(view, noun).some((unit) => view.units[unit]?.lower === 'their');
  if (!isTheirs || met === null || view.index - met.sentence > HONOURED_WITHIN) return [];
  const areHosts = subjects.length > 0 && subjects.every((host) => met.members.includes(host));
  return areHosts ? met.members.filter((guest) => !subjects.includes(guest)) : [];
}

/** How many sentences behind an encounter its guests may be told to have been honoured. */
const HONOURED_WITHIN = 2;

/** "Ana Lima gave | her | lunch", where the tree takes the guest for the owner. */
const ownerOfMeal = (view: SentenceView, verb: number, { at, word }: EventNoun): readonly number[] =>
  GIVEN_FOR.has(word) && /^(?:g[ai]v|serv)/.test(view.units[verb]?.lower ?? '')
    ? childrenOf(view.tree, at, 'nmod:poss').filter((unit) => unit > verb)
    : [];

/** "Had tea at | Bo Ek's | house". */
const hostsOfMeal = (view: SentenceView, verb: number, { at, word }: EventNoun): readonly number[] =>
  GIVEN_FOR.has(word) && /^ha(?:d|s|ve|ving)$/.test(view.units[verb]?.lower ?? '')
    ? hostsAt(view, [...behind(view, [at, verb], 'at'), ...behind(view, [at, verb], 'in')]).filter(
        (unit) => view.tree.tags[unit] !== 'PRP$',
      )
    : [];

/** "Bo Ek took | Ana Lima's | call". */
const ownerOfCall = (view: SentenceView, verb: number, { at, kind }: EventNoun): readonly number[] =>
  kind === 'CALL' &&
  /^(?:accept|answer|field|return|t[ao]k)/.test(view.units[verb]?.lower ?? '') &&
  // "Answered his call to resign", "his call for talks".
  !/^(?:for|to)$/.test(view.units[at + 1]?.lower ?? '')
    ? childrenOf(view.tree, at, 'nmod:poss').filter((unit) => unit > verb)
    : [];
