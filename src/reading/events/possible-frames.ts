import { isPersonNoun } from '../clauses/appositions.ts';
import { frontedObject } from '../clauses/fronted-object.ts';
import { HOUSE } from '../clauses/hosts.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { mayBePassive } from '../clauses/verbs.ts';
import { wordsOf } from '../clauses/words-of.ts';
import { DELEGATIONS } from '../coreference/delegations.ts';
import { RELATIVE } from '../coreference/pronouns.ts';
import type { EventContext } from './extractor.ts';
import type { VerbFrame } from './frames/verb-frame.ts';
import type { FormFrames } from './frames/verb-frames.ts';
import { isInVain, isUnanswered } from './in-vain.ts';
import { hasThingForObject, mayStandBehind, objectByWords } from './object-by-words.ts';
import { areTwo, isAnybody } from './possible-parties.ts';
import { before, isAboutTerms, isOnTheWay, isSeenAtLast, WITHIN } from './verb-senses.ts';

/** Those frames that may hold of a verb, as far as can be told without the tree, so that few sentences need one. */
export function possibleFrames(
  context: EventContext,
  verb: number,
  { all, unasking, followedBy }: FormFrames,
): readonly VerbFrame[] {
  const rest = wordsBehind(context.view, verb);
  const undated = undatedBehind(context.view, verb);
  const isAsked = followedBy.test(rest) || (undated !== null && followedBy.test(undated));
  const possible: VerbFrame[] = [];
  for (const frame of isAsked ? all : unasking)
    if (
      (isFollowed(rest, frame) || (undated !== null && isFollowed(undated, frame))) &&
      !frame.unless?.test(undated ?? rest) &&
      isPossible(context, verb, frame) &&
      mayBeFilled(context, verb, frame)
    )
      possible.push(frame);
  return possible;
}

/** A visit, or what somebody comes for: "went | to see | him". */
const isOfComing = ({ units }: SentenceView, verb: number, { kind }: VerbFrame): boolean =>
  kind === 'VISIT' || (kind === 'MEETING' && units[verb - 1]?.lower === 'to');

const wordsBehind = ({ units }: SentenceView, verb: number): string =>
  wordsOf({ units: units.slice(verb + 1, verb + 1 + WITHIN) });

/**
 * The same without days told on the way: "put their names | yesterday | to it", "sat | on Monday | beside her"; null
 * where none is.
 */
function undatedBehind({ units, dates }: SentenceView, verb: number): string | null {
  const to = Math.min(units.length, verb + 1 + WITHIN);
  if (!dates.slice(verb + 1, to).some((date) => date !== null)) return null;
  const undated = units
    .slice(verb + 1, to)
    .filter(
      ({ lower }, i) =>
        (dates[verb + 1 + i] ?? null) === null &&
        !(/^(?:in|on)$/.test(lower) && (dates[verb + 2 + i] ?? null) !== null),
    );
  return wordsOf({ units: undated });
}

/** Whether the words behind a verb are those that its frame asks for. */
const isFollowed = (rest: string, { followedBy }: VerbFrame): boolean =>
  followedBy === null || followedBy.test(rest);

/** Whether the words around a verb are those with which it can mean its frame. */
function isPossible(context: EventContext, verb: number, frame: VerbFrame): boolean {
  const { view, discourse } = context;
  if (frame.kind === 'AGREEMENT') return isAboutTerms(view, verb);
  if (frame.kind === 'CALL' && isUnanswered(context, verb)) return false;
  if (isOfComing(view, verb, frame) && isInVain(view, verb)) return false;
  switch (frame.only) {
    case 'ACQUAINTED':
      return /^(?:came|get|gets|getting|got) to$/.test(before(view, verb).slice(-2).join(' '));
    case 'DATED':
      return view.dates.some((date) => date !== null);
    case 'DELEGATION':
      return discourse.leader !== null || view.units.some(({ lower }) => DELEGATIONS.has(lower));
    case 'ON_ARRIVAL':
      return maySee(view, verb);
    case 'AHEAD':
      return AHEAD.test(before(view, verb).join(' ')) && !BY_SCREEN.test(wordsBehind(view, verb));
    case 'ARRIVED':
      return ARRIVED.test(`${before(view, verb).join(' ')} `);
    case 'ON_THE_LINE':
      return callBefore(view, verb) !== null;
    case 'PERSON':
      return frame.kind === 'CALL' || /^(?:was|were|been)$/.test(view.units[verb]?.lower ?? '');
    default:
      return true;
  }
}

/** Whether a sentence has those whom a frame asks for. */
function mayBeFilled(context: EventContext, verb: number, frame: VerbFrame): boolean {
  if (!areTwo(context) || !mayHaveOther(context, verb, frame)) return false;
  // Asked last, as it takes the tagger.
  return context.parties.first <= verb || mayHaveSubjectBehind(context.view, verb, frame);
}

function mayHaveOther(context: EventContext, verb: number, frame: VerbFrame): boolean {
  const { view, parties } = context;
  if (frame.kind === 'AGREEMENT' || isReciprocal(view, verb)) return true;
  const isWorkedOut = frame.kind === 'NEGOTIATION' || frame.only === 'JOINED';
  if (isWorkedOut && mayBeDoneBy(view, verb, frame)) return true;
  if (frame.isMutual && frame.only === 'JOINED' && frame.other.length === 0)
    return mayBeJoined(context, verb);
  if (frame.isMutual && !isAboutThing(context, verb, frame) && mayBeMutual(context, verb, frame)) return true;
  if (frame.personsOnly && !isAnybody(context)) return false;
  const last = frame.personsOnly ? parties.lastPerson : parties.last;
  return frame.other.some((complement) => {
    switch (complement) {
      case 'OBJECT':
        return (
          (last > verb && objectByWords(context, verb, frame.personsOnly) === 'SOMEBODY') ||
          mayBeRelative(context, verb) ||
          frontedObject(view, verb) !== null ||
          mayBeDoneBy(view, verb, frame)
        );
      case 'HOST':
        return view.units.some(({ lower }, at) => HOUSE.test(lower) && mayBeOwned(view, at));
      case 'BODY':
      case 'OWNER':
      case 'PREDICATE':
        return true;
      default:
        return mayStandBehind(context, complement, frame.personsOnly);
    }
  });
}

/** "They | met | the demand": who meets a thing meets nobody, nor each other. */
const isAboutThing = (context: EventContext, verb: number, frame: VerbFrame): boolean =>
  frame.other[0] === 'OBJECT' &&
  frame.followedBy === null &&
  hasThingForObject(context, verb, frame.personsOnly) &&
  !mayBeRelative(context, verb);

/** "| Ana Lima and Bo Ek | met", "| they | met", "meeting in Oslo, | the two | agreed". */
const mayBeMutual = ({ view, parties }: EventContext, verb: number, frame: VerbFrame): boolean =>
  parties.areTwoBefore(verb) || mayHaveSubjectBehind(view, verb, frame);

/** "Was | received | by", "discussed by"; no present participle is passive. */
function mayBeDoneBy(view: SentenceView, verb: number, { forms }: VerbFrame): boolean {
  const word = view.units[verb]?.lower ?? '';
  const isParticiple = !word.endsWith('ing') && (word !== forms[0] || SAME_AS_PARTICIPLE.test(word));
  if (!isParticiple || !mayBePassive(view, verb)) return false;
  return view.units.some(({ lower }, unit) => lower === 'by' && unit > verb);
}

const SAME_AS_PARTICIPLE = /^(?:beat|come|cut|hit|let|overcome|put|read|run|set|split)$/;

/**
 * "Hosting Bo Ek, | Ana Lima | said", "received by | Ana Lima |", "to see Bo Ek, | Ana Lima | flew home": only where
 * nothing else does it may the subject come later.
 */
function mayHaveSubjectBehind(view: SentenceView, verb: number, frame: VerbFrame): boolean {
  if (mayBeDoneBy(view, verb, frame)) return true;
  const before = view.units[verb - 1]?.lower ?? ',';
  if (before === ',') return true;
  if (before === 'to') return opensClause(view, verb - 1);
  return !/^VB[DPZ]?$/.test(view.tree.tags[verb] ?? '');
}

/** "| To | see him, she flew home", "in order | to |", "she said: ' | To | see him, I flew home". */
const opensClause = ({ units }: SentenceView, unit: number): boolean =>
  unit < OPENING || units.slice(unit - OPENING, unit).some(({ pos }) => /^(?:CCONJ|PUNCT)$/.test(pos));

/** How many words may open a clause before its "to": "just in order". */
const OPENING = 3;

/**
 * "Bo Ek, | whom | Ana Lima received": somebody stands between; "said | that | Ana Lima received" has no noun before.
 */
function mayBeRelative({ view, parties }: EventContext, verb: number): boolean {
  for (let unit = verb - 1, hasSubject = false; unit >= 0; unit--) {
    const word = view.units[unit]?.lower ?? '';
    const isBehindNoun = /^(?:NOUN|PROPN|PUNCT)$/.test(view.units[unit - 1]?.pos ?? '');
    if (hasSubject && RELATIVE.has(word) && (isBehindNoun || word.startsWith('who'))) return true;
    hasSubject ||= parties.mayBeAt(unit);
  }
  return false;
}

/** "| His | house", "| Bo Ek 's | big house", "the house | of | Bo Ek". */
const mayBeOwned = ({ units }: SentenceView, house: number): boolean =>
  units[house + 1]?.lower === 'of' ||
  units
    .slice(Math.max(0, house - OWNER_WITHIN), house)
    .some(({ lower }) => /^(?:'s?|her|his|its|my|our|their|whose|your)$/.test(lower));

/** How far before what is owned its owner may stand. */
const OWNER_WITHIN = 8;

/**
 * "| Ana Lima and Bo Ek | discussed it", "it was discussed | by Ana Lima and Bo Ek |", "Ana Lima rang Bo Ek and | the
 * two | discussed it".
 */
function mayBeJoined({ view, parties }: EventContext, verb: number): boolean {
  const { units, entities } = view;
  if (units[0]?.lower === 'two' || isOfItsOwn(view, verb)) return true;
  const named = new Set(entities.slice(0, verb));
  named.delete(null);
  const to = /ed$/.test(units[verb]?.lower ?? '') ? verb : units.length;
  let isJoined = false;
  for (let unit = 0, hasOne = false; unit < to; unit++) {
    const word = units[unit]?.lower ?? '';
    if (named.size > 1 && /^(?:pair|two)$/.test(word)) return true;
    if (JOINING.test(word)) isJoined = hasOne;
    else if (parties.mayBeAt(unit)) {
      if (isJoined) return true;
      hasOne = true;
    }
  }
  return false;
}

/** "They had | first | discussed it in March": with a day of its own it goes on with nothing. */
export const isOfItsOwn = ({ units, dates }: SentenceView, verb: number): boolean =>
  units[verb - 1]?.lower === 'first' && dates.some((date) => date !== null);

const JOINING = /^(?:[,;&]|and|or|nor|plus|as)$/;

/** "Ran into | each other |", "spoke to | one another |"; not "hoped | to see each other |". */
export const isReciprocal = (view: SentenceView, verb: number): boolean =>
  /^(?:(?!to (?!each|one))[a-z]+ ){0,4}(?:each other|one another)\b/.test(
    wordsOf({ units: view.units.slice(verb + 1, verb + 7) }),
  );

/** "Came to the farm on Monday and | told | her", "walked into his office and | asked | him". */
const ARRIVED =
  /\b(?:burst|came|drove|marched|rode|rushed|stormed|strode|walked|went)(?: back| down| over| straight| up)? (?:in)?to (?:an?|her|his|its|the|their) (?!(?:aid|attention|bank|brink|conclusion|court|end|fore|front|house of|idea|point|polls|press|rescue|surface|throne|trouble|view)\b)[^,;:]{1,60}? and (?:then )?$/;

/** How far before "to ask" the verb of calling may stand. */
const LINE_WITHIN = 9;

/**
 * "| Rang | on Monday to ask her", "| telephoned | the bank to tell him": the call before "to ask" that is to nobody
 * else; null where there is none.
 */
export function callBefore({ entities, units }: SentenceView, verb: number): number | null {
  if (units[verb - 1]?.lower !== 'to') return null;
  const from = Math.max(0, verb - LINE_WITHIN);
  const call = units.findLastIndex(
    ({ lower }, unit) => unit >= from && unit < verb && /^(?:called|phoned|rang|telephoned)$/.test(lower),
  );
  const isToAnother = units
    .slice(call + 1, verb - 1)
    .some(
      ({ kind, lower, text }, i) =>
        /^[,;:]$/.test(text) ||
        (kind === 'PERSON' && entities[call + 1 + i] !== null) ||
        /^(?:him|me|them|us|you)$/.test(lower) ||
        (lower === 'her' && !/^(?:ADJ|NOUN)$/.test(units[call + 2 + i]?.pos ?? '')) ||
        isPersonNoun(lower),
    );
  return call < 0 || isToAnother ? null : call;
}

/** "Will | see", "is due to | see". */
const AHEAD =
  /\b(?:(?:will|'ll)(?: also| then)?|(?:is|are|was|were) (?:(?:due|expected|planning|scheduled|set) )?to|plans? to)$/;
const BY_SCREEN =
  /\b(?:television|tv|video|footage|film|photographs?|pictures?|screen|online|windows?|afar|binoculars)\b/;

/** "Came to see her", "saw him", "after seeing her", "the first to see her"; not "saw him on television". */
function maySee(view: SentenceView, verb: number): boolean {
  const word = view.units[verb]?.lower ?? '';
  const last = view.units[verb - 1]?.lower ?? '';
  if (word === 'seeing')
    return /^(?:acknowledged|admit(?:s|ted)|after|before|den(?:ied|ies)|recall(?:ed|s)|remember(?:ed|s))$/.test(
      last,
    );
  // "Reached the village and | found | Bo Ek in a tent".
  if (word === 'found') return /^(?:and|there|to)$/.test(last) && isOnTheWay(view, verb);
  if (last !== 'to' && !/^(?:saw|seen)$/.test(word) && !isSeenAtLast(view, verb)) return false;
  if (BY_SCREEN.test(wordsBehind(view, verb))) return false;
  return last !== 'to' || isOnTheWay(view, verb) || before(view, verb).includes('the');
}
