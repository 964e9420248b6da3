import { caseOf } from '../../clauses/cases.ts';
import { isInOpeningPhrase } from '../../clauses/opening-phrase.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { BEFORE_WHAT_COMES } from '../../dates/tense.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import type { Claim } from './claim.ts';
import { claimOfVerb } from './claim-of-verb.ts';
import { isHeadlineOfPlan } from './headline.ts';
import { AIMS, CALLING_OFF, HEARSAY, takes, WISHES } from './stances.ts';

const NONE_SUCH = /^(?:no|without|neither|any)$/;
/** "No face-to-face | meeting |", where the tree hangs the word elsewhere. */
const NONE_BEFORE = /\b(?:no|without an?) (?:[a-z]+ - )*(?:[a-z]+ )?$/;
/** "Ahead of Friday's phone | call |", "preparations for the | meeting |". */
const AHEAD_OF = new RegExp(
  `\\b(?:ahead of|prior to|${BEFORE_WHAT_COMES}) (?:(?:an?|her|his|its|the|their) )?(?:[a-z]+ 's )?(?:[a-z]+ )?$`,
);
const IMAGINED =
  /^(?:possible|potential|hypothetical|proposed|any|requested|regular|annual|would-be|rumoured|rumored|alleged|every|each)$/;
/** "There was to have been a meeting". */
const NOT_TO_BE = /\bto have (?:been|had|held)\b/;
/** "If a | meeting | takes place, the war will end". */
const CONDITION = /^(?:if|unless|whenever)$/;
const CALLED_OFF = /^(?:cancelled|canceled|postponed|aborted|scrapped)$/;
const AHEAD = /^(?:planned|scheduled|upcoming|forthcoming|future)$/;
/** "The lunch planned for Monday | did not take place |". */
const LATER_CALLED_OFF =
  /\b(?:called off|fell (?:through(?! the)|victim to)|put off|put back|pushed back)\b|\b(?:due|fixed|planned|scheduled|set|slated) (?:at|for|on|to) [^;:]*?\b(?:came to nothing|did (?:not|n't) (?:come about|go ahead|happen|materiali[sz]e|take place)|never (?:happened|took place)|(?:is|was|were) (?:abandoned|dropped|off|scrapped|shelved))\b/;
/** "Her | dinner | with Bo Ek did not take place". */
const NOT_HELD =
  /^[a-z]+ (?:between|with) (?:[^ ,;]+ ){1,8}?(?:did (?:not|n't) (?:come about|go ahead|happen|take place)|never (?:happened|took place))\b/;
/** "The talks | collapsed before they began |". */
const NEVER_BEGUN =
  /\bbefore (?:it|they) (?:(?:could|had|were|was) )?(?:even )?(?:be(?:gan|gin|gun)|opened|started?)\b/;
/** "A meeting with Bo Ek | is unlikely |". */
const DOUBTED =
  /^[^,;:]*? (?:are|is|looks?|remains?|seems?) (?:[a-z]+ly |now |quite |still |very )?(?:doubtful|impossible|improbable|in doubt|out of the question|possible|unlikely|unthinkable)\b/;
/** "Her plans for a | summit |", where the tree hangs it elsewhere, "talk of peace | talks |", "claims of | talks |". */
const WISHED =
  /\b(?:(?:appeals?|hopes?|invitations?|needs?|offers?|plans?|proposals?|prospects?|requests?) for|wait(?:ed|ing|s)? (?:[^,;]{1,60} )?for|(?:allegations?|claims?|rumou?rs?|speculation|suggestions?|talk)(?: on [a-z]+day)? (?:about|of)) (?:[a-z]+(?: ?- ?[a-z]+)* ){0,3}$/;
/** "Reports in the press of a | meeting | with Bo Ek are without foundation". */
const GROUNDLESS =
  /\b(?:are|is|was|were) (?:[a-z]+ )?(?:baseless|bunk|fabrication|false|fantasy|fiction|groundless|incorrect|invented|moonshine|nonsense|poppycock|rubbish|unfounded|untrue|without (?:any )?(?:basis|foundation))\b/;
/** "Will be asked about a | call |", "is to testify about his | dinner | with Bo Ek": nobody is asked of what has not been. */
const ASKED_ABOUT =
  /\b(?:asked|cross-examined|evidence|grilled|question(?:ed|ing|s)?|quizzed|testif(?:ied|y|ying)|testimony)(?: [^,;]+)? about (?:[a-z'-]+ ){0,4}$/;
const NOBODY = /^(?:few|nobody|none|one)$/;
const CAME_ABOUT =
  /^[^;:"]*? , which (?:[a-z]+ly )?(?:had )?(?:began|ended|happened|lasted|ran|took place|went on|w(?:as|ere) held)\b/;
/** "Broke off the talks | after barely an hour |": they were held so long. */
const HAD_LASTED =
  /\bafter (?:[a-z]+ ){0,2}(?:half an|an?|[a-z]+|\d+) (?:days?|hours?|minutes|weeks)\b(?! of\b)/;
/** "A meeting planned for Monday | took place on Wednesday |". */
const HELD_LATER =
  /\b(?:due|fixed|planned|scheduled|set|slated) (?:at|for|on|to) [^;:]*?\b(?:took place|went ahead|w(?:as|ere) (?:eventually |finally |instead )?held)\b/;

/**
 * What is claimed of an event that a noun names: "the planned meeting", "no talks", "before a meeting", "proposed a
 * meeting".
 */
export function claimOfNoun(view: SentenceView, noun: number): Claim {
  const { tree, units } = view;
  const modifiers = units
    .slice(Math.max(tree.firsts[noun] ?? noun, noun - 6), noun)
    .map(({ lower }) => lower);
  const described = (pattern: RegExp): boolean => modifiers.some((word) => pattern.test(word));
  const before = wordsOf({ units: units.slice(Math.max(0, noun - 8), noun) });
  if (isAskedFor(view, noun) || isInOpeningPhrase(view, noun, CONDITION)) return 'NONE';
  if (described(NONE_SUCH) || NONE_BEFORE.test(`${before} `)) return 'DENIED';
  if (NOT_HELD.test(wordsOf({ units: units.slice(noun, noun + 14) }))) return 'DENIED';
  const isWished = WISHED.test(`${before} `) && !described(AHEAD);
  if (isWished || described(IMAGINED) || NOT_TO_BE.test(before)) return 'NONE';
  if (ASKED_ABOUT.test(`${before} `) && !described(AHEAD)) return 'OCCURRED';
  const next = units.slice(noun, noun + 18);
  const behind = wordsOf({ units: next });
  if (GROUNDLESS.test(behind) && units.slice(0, noun).some(({ lower }) => HEARSAY.has(lower)))
    return 'DENIED';
  if (isUrging(view, noun)) return 'NONE';
  const to = units.findIndex(({ lower }) => lower === 'to');
  if (to > noun && isHeadlineOfPlan(view, to)) return 'PLANNED';
  const governor = tree.heads[noun] ?? NO_HEAD;
  // "Had asked for the meeting, | which lasted | an hour": it took place, whatever was asked.
  if (CAME_ABOUT.test(behind) || HELD_LATER.test(behind)) return 'OCCURRED';
  if (/^(?:br[eo]ak|broke|cut)/.test(units[governor]?.lower ?? '') && HAD_LASTED.test(behind))
    return 'OCCURRED';
  const isCalledOff = takes(view, governor, 'CALLS_OFF') || LATER_CALLED_OFF.test(behind);
  if (described(CALLED_OFF) || isCalledOff || NEVER_BEGUN.test(behind)) return 'CANCELLED';
  if (DOUBTED.test(behind)) return 'NONE';
  if (isAim(view, noun, before) || AHEAD_OF.test(`${before} `)) return 'PLANNED';
  // "Their next meeting was in May": next to one told before.
  const isAhead =
    described(AHEAD) || (described(/^next$/) && !next.slice(0, 6).some(({ lower }) => lower === 'was'));
  if (isVerb(view, governor)) return claimUnderVerb(view, noun, governor, isAhead);
  const word = units[governor]?.lower ?? '';
  if (CALLING_OFF.has(word)) return 'CANCELLED';
  if (WISHES.has(word)) return 'NONE';
  // "| Ahead | of Friday's talks".
  if (word === 'ahead' || isToBe(view, noun, governor)) return 'PLANNED';
  return isAhead || /^(?:before|ahead of|prior to)$/.test(caseOf(view, noun)) ? 'PLANNED' : 'OCCURRED';
}

/** "Her talks with Bo Ek are | due | in May", "the meeting is | on Friday |". */
function isToBe(view: SentenceView, noun: number, governor: number): boolean {
  if (!/^nsubj/.test(view.tree.labels[noun] ?? '')) return false;
  const isNow = childrenOf(view.tree, governor, 'cop').some((unit) =>
    /^(?:are|is)$/.test(view.units[unit]?.lower ?? ''),
  );
  return isNow && (view.dates[governor] != null || takes(view, governor, 'PLANS'));
}

/** "Is a | meeting | with Bo Ek possible?" */
const isAskedFor = ({ quoted, sentence, units }: SentenceView, noun: number): boolean =>
  sentence.tokens.at(-1)?.text === '?' &&
  !quoted[noun] &&
  /^(?:are|can|could|do|does|is|may|might|should|will|would)$/.test(units[0]?.lower ?? '');

/** "Their | aim | is a meeting", "the | plan | is for a meeting". */
const isAim = ({ tree, units }: SentenceView, noun: number, before: string): boolean =>
  /\b(?:is|remains|was)(?: for)?(?: (?!that\b)[a-z-]+){0,3}$/.test(before) &&
  units.some(({ lower }, at) => at < noun && AIMS.has(lower) && /^nsubj/.test(tree.labels[at] ?? ''));

/** How far behind a call to do something the "to" may stand. */
const URGING_WITHIN = 9;

const PAYING = /^(?:courtesy|paid|pay|paying|pays)$/;
const PAID_WITHIN = 4;

/** "Her | call | on Bo Ek to resign", "a | call | to action"; not "calls on Monday to Bo Ek". */
function isUrging({ dates, tree, units }: SentenceView, noun: number): boolean {
  const word = (unit: number): string => units[unit]?.lower ?? '';
  if (!/^calls?$/.test(word(noun))) return false;
  if (word(noun + 1) === 'to') return /^(?:action|arms|order|prayer)$/.test(word(noun + 2));
  if (word(noun + 1) !== 'on' || dates[noun + 2] != null) return false;
  // "Paid a courtesy | call | on Bo Ek to thank him".
  if (units.slice(Math.max(0, noun - PAID_WITHIN), noun).some(({ lower }) => PAYING.test(lower)))
    return false;
  return units
    .slice(noun + 2, noun + URGING_WITHIN)
    .some(({ lower }, i) => lower === 'to' && tree.tags[noun + 3 + i] === 'VB');
}

/** What the verb that governs the noun makes of the event, and the preposition between them. */
function claimUnderVerb(view: SentenceView, noun: number, verb: number, isAhead: boolean): Claim {
  const label = view.tree.labels[noun] ?? '';
  const preposition = caseOf(view, noun);
  const isArgument = /^(?:obj|nsubj|nsubj:pass|xcomp|ccomp)$/.test(label);
  // "In an interview she denied it": where it was said is not what was denied.
  const isSetting = /^(?:after|at|during|following|in|on)$/.test(preposition);
  if (takes(view, verb, 'REFUSES') && !isSetting)
    return /^(?:obj|obl|xcomp)$/.test(label) ? 'DENIED' : 'NONE';
  if ((isArgument || preposition === 'for') && takes(view, verb, 'WISHES')) return 'NONE';
  // "Nobody expected | the call |".
  if (
    NOBODY.test(view.units[verb - 1]?.lower ?? '') &&
    /^(?:expect|foresaw)/.test(view.units[verb]?.lower ?? '')
  )
    return 'OCCURRED';
  // "Will | follow up on | her call with Bo Ek".
  if (preposition === 'on' && /^follow/.test(view.units[verb]?.lower ?? '') && !isAhead) return 'OCCURRED';
  const isAgreedTo = preposition === 'to' && /^agree/.test(view.units[verb]?.lower ?? '');
  // "Are working on | a meeting |", "worked towards | talks |".
  const isWorkedFor = /^(?:on|towards?)$/.test(preposition) && /^work/.test(view.units[verb]?.lower ?? '');
  if (label === 'obj' && isAcceptance(view, verb, noun)) return 'PLANNED';
  // "Has pencilled | in | a meeting": "in" belongs to the verb.
  if (preposition === 'in' && /^pencil/.test(view.units[verb]?.lower ?? '')) return 'PLANNED';
  if ((isArgument || preposition === 'for' || isAgreedTo || isWorkedFor) && takes(view, verb, 'PLANS'))
    return isCalledOffBehind(view, verb) ? 'CANCELLED' : 'PLANNED';
  const claim = claimOfVerb(view, verb);
  if (/^(?:before|ahead|ahead of|prior|prior to|until)$/.test(preposition)) return 'PLANNED';
  if (preposition === 'for') return isAhead || claim !== 'OCCURRED' ? 'PLANNED' : 'OCCURRED';
  const isFuture = view.units
    .slice(0, noun)
    .some(
      ({ lower }, at) =>
        /^(?:will|shall|'ll|would)$/.test(lower) ||
        (lower === 'going' && view.units[at + 1]?.lower === 'to' && isVerb(view, at + 2)),
    );
  // "Their readiness to engage | in dialogue |", "in the talks she agreed": only the second had begun.
  const isPartOf =
    preposition === 'in' && /^(?:engag|particip|t(?:ak|ook))/.test(view.units[verb]?.lower ?? '');
  if (/^(?:during|at|in)$/.test(preposition) && !isFuture && !isPartOf)
    return isAhead ? 'PLANNED' : 'OCCURRED';
  // "Will name a successor after talks with Bo Ek".
  if (/^(?:after|following)$/.test(preposition) && claim === 'PLANNED') return 'PLANNED';
  if (/^(?:after|following|since|from|despite)$/.test(preposition)) return 'OCCURRED';
  return isAhead && claim === 'OCCURRED' ? 'PLANNED' : claim;
}

/** "Accepted a | meeting | with him": one to come; a call that one accepts has come. */
const isAcceptance = ({ units }: SentenceView, verb: number, noun: number): boolean =>
  /^accept/.test(units[verb]?.lower ?? '') && !/call/.test(units[noun]?.lower ?? '');

/** How far behind "scheduled" the verb may stand. */
const CALLED_OFF_WITHIN = 10;

/** "A meeting scheduled for Monday | was cancelled |". */
const isCalledOffBehind = (view: SentenceView, verb: number): boolean =>
  view.units
    .slice(verb + 1, verb + CALLED_OFF_WITHIN)
    .some(
      ({ lower }, i, behind) =>
        (CALLED_OFF.test(lower) || lower === 'called') &&
        /^(?:was|were|been)$/.test(behind[i - 1]?.lower ?? '') &&
        takes(view, verb + 1 + i, 'CALLS_OFF'),
    );
