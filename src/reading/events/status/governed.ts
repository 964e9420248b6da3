import { caseOf } from '../../clauses/cases.ts';
import { firstToDo } from '../../clauses/first-to-do.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { whoseTurn } from '../../clauses/turns.ts';
import { isFiniteVerb, isVerb } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import { type Claim, negate } from './claim.ts';
import { type Clause, clauseOf } from './clause.ts';
import { isHeadlineOfPlan } from './headline.ts';
import { isDenied, NEVER } from './negation.ts';
import { FEELING, takes, WISHES } from './stances.ts';

/** Markers of a clause that only says when something happened. */
const WHEN = /^(?:after|before|following|since|when|while)$/;

/** Words with which somebody is said to be where another comes: "was | there | to greet him". */
const AT_HAND = /^(?:hand|present|there)$/;

/** Where one waits for another. */
const SPOT =
  /^(?:airfield|airport|apron|border|door|doors|doorstep|dock|dockside|entrance|foot|gangway|gate|gates|kerb|landing|pier|platform|quay|quayside|runway|scene|stairs|station|steps|tarmac|terminal)$/;

/** Auxiliaries of "been", with an adverb between. */
const HAVE = /\b(?:had|has|have|'ve)(?: [a-z]+)?$/;

const BE = /^(?:is|are|was|were|be|'s|'re)$/;

/**
 * What the word above a clause makes of it: "refused | to meet", "plans | to meet", "denies | having met", "hoped |
 * that they would". `claimAbove` gives the claim of that word itself, where the event goes on from it.
 */
export function claimOfGoverned(
  view: SentenceView,
  { lead, governor, words }: Clause,
  claimAbove: (verb: number) => Claim,
): Claim {
  const { tree, units } = view;
  const tag = tree.tags[lead] ?? '';
  const label = tree.labels[lead] ?? '';
  const to = infinitiveMarker(view, lead);
  if (to !== null) return claimOfInfinitive(view, lead, to, governor, claimAbove);
  const above = governing(view, lead, governor);
  const isGerund = /ing$/.test(units[lead]?.lower ?? '') || words.has('having');
  // "Interviewed on the radio she denied it", "denied it when they met": only what stands behind is what is denied.
  // Nor is what only says when: "promised an inquiry after meeting him"; but "denied that he had | since | met him".
  const isWhen =
    ([...words].some((word) => WHEN.test(word)) && units[lead - 1]?.lower !== 'since') || isMeans(view, lead);
  const isContent =
    above < lead && !isWhen && (/^(?:ccomp|xcomp|obj)$/.test(label) || (label === 'advcl' && isGerund));
  if (isVerb(view, above) && isContent) {
    // "Does not deny that they met": they did.
    if (takes(view, above, 'REFUSES')) return isDenied(view, clauseOf(view, above)) ? 'OCCURRED' : 'DENIED';
    // "The work that they put | into reaching | this deal": whoever made it.
    const isAim = /^(?:into|of|towards?)$/.test(caseOf(view, lead) || (units[lead - 1]?.lower ?? ''));
    if (isGerund && (takes(view, above, 'WISHES') || isAim)) return 'NONE';
    if (isGerund && takes(view, above, 'PLANS')) return 'PLANNED';
    // "Their readiness to | continue | engaging in talks".
    if (isGerund && /^continu/.test(units[above]?.lower ?? '')) return claimAbove(above);
    if (
      label === 'ccomp' &&
      /^(?:demand|dream|hop|imagin|propos|suggest|wish)/.test(units[above]?.lower ?? '')
    )
      return 'NONE';
  }
  // "Will meet him | before flying | to Rome": no less to come.
  const isSequel = label === 'advcl' && isGerund && words.has('before');
  if (isSequel && above < lead && isVerb(view, above) && claimAbove(above) === 'PLANNED') return 'PLANNED';
  if (/^(?:acl|acl:relcl|ccomp)$/.test(label) && isUnproven(view, governor)) return 'NONE';
  if (label === 'acl' && WISHES.has(units[governor]?.lower ?? '')) return 'NONE';
  return tag === 'VB' && lead === 0 ? 'NONE' : 'OCCURRED';
}

/** "Prepared the ground | by | receiving him", "by formally receiving him", "by having received him". */
const isMeans = ({ units }: SentenceView, lead: number): boolean =>
  /(?:^| )by(?: [a-z]+ly)?(?: having)?$/.test(wordsOf({ units: units.slice(Math.max(0, lead - 3), lead) }));

/** The governor; of "denies having | met" what governs the "having" that the tree takes for a verb of its own. */
function governing(view: SentenceView, lead: number, governor: number): number {
  const isAuxiliary = view.units[governor]?.lower === 'having' && lead - governor <= 3;
  return isAuxiliary ? (view.tree.heads[governor] ?? NO_HEAD) : governor;
}

/** "| To | meet", "| to | formally receive", "| to | be received": where the "to" stands; null for no infinitive. */
function infinitiveMarker({ tree, units }: SentenceView, lead: number): number | null {
  const tag = tree.tags[lead] ?? '';
  const to =
    childrenOf(tree, lead, 'mark').find((child) => units[child]?.lower === 'to') ??
    units.findLastIndex(({ lower }, unit) => lower === 'to' && unit < lead && unit >= lead - 2);
  if (to < 0 || (to < lead - 1 && childrenOf(tree, lead, 'mark').length === 0)) return null;
  const isPassive = tag === 'VBN' && units.slice(to + 1, lead).some(({ lower }) => lower === 'be');
  return /^VBP?$/.test(tag) || isPassive ? to : null;
}

function claimOfInfinitive(
  view: SentenceView,
  lead: number,
  to: number,
  hungOn: number,
  claimAbove: (verb: number) => Claim,
): Claim {
  const { tree, units } = view;
  // "Drove | through the night | to see her".
  const isThrough = /^obl/.test(tree.labels[hungOn] ?? '') && !isVerb(view, hungOn);
  const hooked = isThrough ? (tree.heads[hungOn] ?? NO_HEAD) : hungOn;
  // "Bo Ek, whom she | refused | to meet", "Bo Ek, who | came | on Monday to see her", where trees hang it on his name.
  const governor = units[hooked]?.kind === 'PERSON' ? (verbBefore(view, to) ?? hooked) : hooked;
  // "Swore | never | to speak to him again".
  if (units[to - 1]?.lower === 'never') return 'NONE';
  // "Has | yet | to meet him".
  if (units[to - 1]?.lower === 'yet') return 'DENIED';
  if (/^(?:chance|opportunity)$/.test(units[to - 1]?.lower ?? '') && TALKING.test(units[lead]?.lower ?? ''))
    return claimOfChance(view, to - 1, claimAbove);
  // "Became the first mayor | to meet her".
  const ordinal = firstToDo(view, lead);
  if (ordinal !== null) {
    const before = units.slice(Math.max(0, ordinal - 6), ordinal - 1).map(({ lower }) => lower);
    if (before.some((word) => /^(?:could|may|might|to|would)$/.test(word))) return 'NONE';
    return before.some((word) => /^(?:'ll|will)$/.test(word)) ? 'PLANNED' : 'OCCURRED';
  }
  // "It was the turn of Ana Lima to | meet | him".
  if (whoseTurn(view, lead) !== null) {
    const before = units.slice(0, lead).map(({ lower }) => lower);
    if (before.some((word) => NEVER.has(word))) return 'DENIED';
    return before.some((word) => /^(?:came|was)$/.test(word)) ? 'OCCURRED' : 'PLANNED';
  }
  // "Was | there | to greet him", "was on | hand | to greet him".
  const hand = wordBeforeTime(view, to - 1);
  if (AT_HAND.test(units[hand]?.lower ?? '') && isPast(view, hand)) return 'OCCURRED';
  // "Has | been | to see her".
  if (
    units[to - 1]?.lower === 'been' &&
    HAVE.test(wordsOf({ units: units.slice(Math.max(0, to - 4), to - 1) }))
  )
    return 'OCCURRED';
  if (governor === NO_HEAD || isHeadlineOfPlan(view, to)) return 'PLANNED';
  // "After | going | to see her": whoever is going to has a "be" before it.
  const isOnTheWay =
    units[governor]?.lower === 'going' &&
    /^(?:admitted|after|before|denied|of|recalled|remembered)$/.test(units[governor - 1]?.lower ?? '');
  if (isOnTheWay) return claimAbove(governor);
  if (takes(view, governor, 'REFUSES')) return 'DENIED';
  if (takes(view, governor, 'CALLS_OFF')) return 'CANCELLED';
  if (takes(view, governor, 'PLANS')) {
    const outer = childrenOf(tree, governor, 'advmod', 'aux').map((child) => units[child]?.lower ?? '');
    // "Had | hoped | to meet him": it did not come to it.
    const isInVain =
      outer.includes('had') && /^(?:expected|hoped|intended)$/.test(units[governor]?.lower ?? '');
    return isInVain || outer.some((word) => NEVER.has(word)) ? 'NONE' : 'PLANNED';
  }
  // "Is to meet".
  const copulas = childrenOf(tree, lead, 'cop', 'aux').map((child) => units[child]?.lower ?? '');
  if (BE.test(units[to - 1]?.lower ?? '') || copulas.some((word) => BE.test(word))) return 'PLANNED';
  // "Was in Oslo to meet him", "was at the airport to greet her".
  const isThere =
    (view.units[governor]?.kind === 'PLACE' && /^in$/.test(caseOf(view, governor))) ||
    (/^(?:at|on)$/.test(caseOf(view, governor)) && SPOT.test(units[governor]?.lower ?? ''));
  if (isThere && copulaOf(view, governor, /^(?:was|were)$/))
    return isFoiled(view, lead) ? 'NONE' : 'OCCURRED';
  // "Is in Oslo to meet him".
  if (isThere && copulaOf(view, governor, /^(?:'s|are|is)$/)) return 'PLANNED';
  const above = units[governor]?.lower ?? '';
  if (/^(?:able|unable)$/.test(above) && isPast(view, governor)) {
    const claim = claimAbove(governor);
    return above === 'able' ? claim : negate(claim);
  }
  // "Was allowed to speak to him".
  if (/^(?:allowed|permitted)$/.test(above) && isPast(view, governor)) return 'OCCURRED';
  // "Was | surprised | to be met by him", but "would have been delighted to meet him".
  const isFelt = FEELING.test(above) && childrenOf(tree, governor, 'aux').length === 0;
  if (isFelt && isPast(view, governor)) return 'OCCURRED';
  // "Called | at the club on Friday to go through it with him".
  // "Called | to see | her".
  const isAtDoor =
    /^(?:at|by|in|round)$/.test(units[governor + 1]?.lower ?? '') ||
    (governor === to - 1 && units[lead]?.lower === 'see');
  if (above === 'called' && isAtDoor) return claimAbove(governor);
  // "Had been to see her", "took the train to see her".
  if (/^(?:been|brought|caught|escorted|taken|took|ushered)$/.test(above)) return claimAbove(governor);
  // "Sent Bo Ek | to see her on Monday": the day tells that he went. "Sent him a letter": nobody went.
  const isSent = SENDING.test(above) && childrenOf(tree, governor, 'obj', 'iobj').length < 2;
  if (isSent && view.dates.some((date) => date !== null))
    return isFoiled(view, lead) ? 'NONE' : claimAbove(governor);
  // "Before | flying | on to Rome to meet him": but "is flying to Rome to meet him" lies ahead.
  const isMoving = MOVING.test(above) && /^(?:after|before|by)$/.test(units[governor - 1]?.lower ?? '');
  if (isMoving || takes(view, governor, 'GOES_ON'))
    return isFoiled(view, lead) ? 'NONE' : claimAbove(governor);
  return takes(view, to - 1, 'PLANS') ? 'PLANNED' : 'NONE';
}

const TALKING = /^(?:confer|discuss|interview|meet|question|see|speak|talk)$/;

/** "Had an | opportunity | to meet him": she did; "welcomed the opportunity to meet him": she may. */
function claimOfChance(view: SentenceView, chance: number, claimAbove: (verb: number) => Claim): Claim {
  const verb = view.tree.heads[chance] ?? NO_HEAD;
  return /^(?:enjoyed|gave|given|got|had|has|have|having|seized|took|used)$/.test(
    view.units[verb]?.lower ?? '',
  )
    ? claimAbove(verb)
    : 'NONE';
}

/** The finite verb before a "to" in the same clause; null for none. */
function verbBefore(view: SentenceView, to: number): number | null {
  for (let unit = to - 1; unit > 0 && view.units[unit]?.text !== ','; unit--)
    if (isFiniteVerb(view, unit)) return unit;
  return null;
}

const copulaOf = ({ tree, units }: SentenceView, unit: number, forms: RegExp): boolean =>
  childrenOf(tree, unit, 'cop').some((child) => forms.test(units[child]?.lower ?? ''));

const SENDING = /^(?:d[ei]spatched|sent)$/;

const MOVING =
  /^(?:arriving|coming|crossing|cycling|driving|flying|heading|hurrying|journeying|leaving|returning|riding|rushing|sailing|stopping|travell?ing|walking)$/;

/** "Was on | hand | on Monday to greet him". */
function wordBeforeTime({ units, dates }: SentenceView, unit: number): number {
  if (dates[unit] == null) return unit;
  return /^(?:in|on)$/.test(units[unit - 1]?.lower ?? '') ? unit - 2 : unit - 1;
}

/** "Was | able |", "were on | hand |". */
const isPast = (view: SentenceView, unit: number): boolean =>
  view.units.slice(Math.max(0, unit - 4), unit).some(({ lower }) => /^(?:been|was|were)$/.test(lower));

const PROOF = /^(?:evidence|indication|indications|proof|record|records|sign|signs|suggestion|trace)$/;

/** "No evidence | that they met". */
const isUnproven = ({ units }: SentenceView, noun: number): boolean =>
  PROOF.test(units[noun]?.lower ?? '') &&
  units.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:no|little|scant|without)$/.test(lower));

/** "Flew to Oslo to meet her, | but she was in hospital": what was meant did not come to be. */
function isFoiled(view: SentenceView, verb: number): boolean {
  const but = view.units.findIndex(({ lower }, unit) => unit > verb && unit < verb + 8 && lower === 'but');
  // "…, | but no agreement was reached |", "but came away with nothing": they met.
  const isOfOutcome = /^(?:came|failed|little|neither|no|nothing)$/.test(view.units[but + 1]?.lower ?? '');
  return but > 0 && view.units[but - 1]?.text === ',' && !isOfOutcome;
}
