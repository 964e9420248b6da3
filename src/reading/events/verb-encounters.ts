import { companionsOf } from '../clauses/companions.ts';
import { behind } from '../clauses/complements.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { nearestSubject, subjectsOf, wideAntecedentOf } from '../clauses/subjects.ts';
import { isPassive, isVerb } from '../clauses/verbs.ts';
import { isRoleNoun } from '../roles/role-nouns.ts';
import type { EventContext, EventExtractor, EventFamily } from './extractor.ts';
import type { VerbFrame } from './frames/verb-frame.ts';
import { FRAMES_BY_FORM } from './frames/verb-frames.ts';
import { othersOf } from './other-side.ts';
import { partiesOf } from './parties.ts';
import { callBefore, isOfItsOwn, isReciprocal, possibleFrames } from './possible-frames.ts';
import type { ReportDraft } from './report-draft.ts';
import { reportOf } from './report-of.ts';
import { eachAlone, facing, kindByWords, saysByWire } from './sides.ts';
import type { Claim } from './status/claim.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';
import { takenAlong } from './taken-along.ts';
import { isJournalist } from './told-to-press.ts';
import { meansFrame } from './verb-senses.ts';

type Sides = readonly (readonly number[])[];

const find: EventExtractor = (context, at) => {
  const { view } = context;
  const drafts: ReportDraft[] = [];
  for (const verb of at) {
    const known = FRAMES_BY_FORM.get(view.units[verb]?.lower ?? '');
    const frames = known ? possibleFrames(context, verb, known) : [];
    if (frames.length === 0 || !isVerb(view, verb) || isDescribing(view, verb)) continue;
    for (const frame of frames) {
      const draft = readFrame(context, verb, frame);
      if (!draft) continue;
      drafts.push(draft);
      break;
    }
  }
  return drafts;
};

/** "A met B", "B was received by A", "they spoke", "A, who sat down with B". */
export const verbEncounters: EventFamily = {
  words: new Set(FRAMES_BY_FORM.keys()),
  isPossible: () => true,
  find,
};

/** "The recently interviewed minister": no verb of a clause. A name or noun right before it is its subject. */
function isDescribing(view: SentenceView, verb: number): boolean {
  // "The | visiting | minister".
  const before = view.units[verb - 1]?.lower ?? '';
  if (view.units[verb]?.lower === 'visiting' && /^(?:an?|her|his|its|the|their)$/.test(before)) return true;
  // "Interviewed by Bo Ek last night, Ana Lima said".
  if (view.units[verb + 1]?.lower === 'by') return false;
  if (view.entities[verb - 1] != null || view.units[verb - 1]?.pos === 'NOUN') return false;
  // "A peaceful and | negotiated | end".
  const isJoined =
    before === 'and' && /^JJ/.test(view.tree.tags[verb - 2] ?? '') && view.tree.tags[verb] === 'VBN';
  if (isJoined && /^NN/.test(view.tree.tags[verb + 1] ?? '')) return true;
  return /^(?:amod|compound)$/.test(view.tree.labels[verb] ?? '');
}

function readFrame(context: EventContext, verb: number, frame: VerbFrame): ReportDraft | null {
  const { view } = context;
  if (!meansFrame(view, verb, frame)) return null;
  const sides = isPassive(view, verb)
    ? passiveSides(context, verb, frame)
    : activeSides(context, verb, frame);
  if (!sides) return null;
  const telling = frame.only === 'ON_THE_LINE' ? (callBefore(view, verb) ?? verb) : verb;
  const kind = kindByWords(view, verb, isWithPress(context, verb, sides) ? 'INTERVIEW' : frame.kind);
  const [report] = reportOf(context, {
    kind,
    claim: claimOfFrame(view, telling, frame),
    sides: kind === 'AGREEMENT' ? sides : withCompanions(context, verb, sides),
    toldBy: telling,
  });
  if (!report || report.when.text !== null) return report ?? null;
  return {
    ...report,
    isOfTopic: isOfTopic(view, verb),
    isOfTalk: kind === 'CALL' && isOfTalk(view, verb),
  };
}

/** "Failed to settle their quarrel on Monday" denies no meeting: of that, such verbs tell only what came about. */
function claimOfFrame(view: SentenceView, verb: number, { only }: VerbFrame): Claim {
  const claim = claimOfVerb(view, verb);
  return only === 'DATED' && claim === 'DENIED' ? 'NONE' : claim;
}

/** "They | spoke | for an hour", neither by telephone nor another time. */
const isOfTalk = (view: SentenceView, verb: number): boolean =>
  /^sp[eo]/.test(view.units[verb]?.lower ?? '') &&
  !saysByWire(view, verb) &&
  !view.units
    .slice(Math.max(0, verb - 3), verb + 5)
    .some(({ lower }) => /^(?:again|earlier|last|later|since|then)$/.test(lower));

/** "The two | discussed | trade", "they did not | speak | of the war". */
const isOfTopic = ({ units }: SentenceView, verb: number): boolean => {
  const word = units[verb]?.lower ?? '';
  const next = units[verb + 1]?.lower ?? '.';
  return (
    /^(?:confer|consult|discuss)/.test(word) ||
    (/^(?:sp[eo]a?ke?n?|talk)/.test(word) && /^(?:[.,;]|about|of|on)$/.test(next))
  );
};

const TALKING = /^(?:catch|caught|sp[eo]|talk)/;

/**
 * "Spoke to the reporter Bo Ek", "Bo Ek of the Argus caught up with her": who talks with one of the press is
 * interviewed.
 */
function isWithPress(context: EventContext, verb: number, [one = [], other = [], ...others]: Sides): boolean {
  if (!TALKING.test(context.view.units[verb]?.lower ?? '') || others.length > 0) return false;
  const areOfPress = (side: readonly number[]): boolean =>
    side.every((party) => isJournalist(context, party));
  return areOfPress(one) !== areOfPress(other);
}

/** Those who came with the subject stand on its side. */
function withCompanions({ view, discourse }: EventContext, verb: number, sides: Sides): Sides {
  const subjects = subjectsOf(view, verb);
  const companions = partiesOf(discourse, view, companionsOf(view, subjects, verb), {
    exclude: sides.flat(),
  });
  if (companions.length === 0 || sides.length !== 2) return sides;
  const parties = partiesOf(discourse, view, subjects);
  const own = sides.findIndex((side) => side.some((party) => parties.includes(party)));
  return sides.map((side, at) => (at === own ? [...side, ...companions] : side));
}

/** "B was received by A", "the paper was signed by A and B", "A was introduced to B", "A and B were reunited". */
function passiveSides(context: EventContext, verb: number, frame: VerbFrame): Sides | null {
  const { discourse, view } = context;
  if (isOfThing(view, verb)) return null;
  const agents = partiesOf(discourse, view, behind(view, [verb], 'by'));
  if (frame.kind === 'AGREEMENT')
    return eachAlone(agents) ?? facing(agents, signedWith(context, verb, frame, agents));
  // "The terms were thrashed out by A and B"; "A and B were discussed" tells of no meeting.
  const isWorkedOut = frame.kind === 'NEGOTIATION' || frame.only === 'JOINED';
  if (
    isWorkedOut &&
    (agents.length > 0 || /^(?:be|been|being|was|were)$/.test(view.units[verb - 1]?.lower ?? ''))
  )
    return eachAlone(agents) ?? facing(agents, othersOf(context, verb, frame, agents).parties);
  const subjects = subjectParties(context, verb, frame, agents);
  // "Were confronted with each other by a magistrate".
  if (subjects.length > 1 && isReciprocal(view, verb)) return eachAlone([...subjects, ...agents]);
  if (frame.other.includes('OBJECT')) return facing(agents, subjects);
  // "The medal was presented | to A | by B".
  if (subjects.length === 0 && agents.length > 0 && frame.only !== 'TAKEN')
    return facing(agents, othersOf(context, verb, frame, agents).parties);
  const { parties, isUnnamed } = othersOf(context, verb, frame, subjects);
  return facing(subjects, parties) ?? (frame.isMutual && !isUnnamed ? eachAlone(subjects) : null);
}

/** "The | dinner | hosted by A", "the | match | that is being hosted by A": who is meant has no guest yet. */
function isOfThing({ units, entities, tree }: SentenceView, verb: number): boolean {
  if (!/^(?:co-)?hosted$/.test(units[verb]?.lower ?? '')) return false;
  let noun = verb - 1;
  while (/^(?:are|be|been|being|is|that|to|was|were|which)$/.test(units[noun]?.lower ?? '')) noun--;
  return (
    entities[noun] === null && /^NNP?S?$/.test(tree.tags[noun] ?? '') && !isRoleNoun(units[noun]?.lower ?? '')
  );
}

/** "The treaty was signed by A | with B |", "a treaty | with B | was signed by A". */
function signedWith(
  context: EventContext,
  verb: number,
  frame: VerbFrame,
  agents: readonly number[],
): readonly number[] {
  const { view, discourse } = context;
  const { parties } = othersOf(context, verb, frame, agents);
  if (parties.length > 0) return parties;
  return partiesOf(discourse, view, behind(view, subjectsOf(view, verb), 'with'), { exclude: agents });
}

function activeSides(context: EventContext, verb: number, frame: VerbFrame): Sides | null {
  const subjects = subjectParties(context, verb, frame);
  if (frame.only === 'PASSIVE') return null;
  if (frame.only === 'DELEGATION' && !subjects.some((party) => party === context.discourse.leader))
    return null;
  if (frame.only === 'TAKEN') return takenAlong(context, verb, frame, subjects);
  const { parties, isUnnamed } = othersOf(context, verb, frame, subjects);
  const isJoined =
    frame.only !== 'JOINED' ||
    isOfItsOwn(context.view, verb) ||
    subjectsOf(context.view, verb).length > 1 ||
    areTwoOfSentence(context.view, verb, subjects);
  const isMutual =
    frame.isMutual &&
    isJoined &&
    !isUnnamed &&
    !isApart(context.view, verb) &&
    !isWithWhoever(context.view, verb) &&
    !isSpeech(context.view, verb) &&
    !context.discourse.company.haveMetUnnamed(subjects, context.view.index);
  const all =
    isMutual && subjects.length === 1
      ? partiesOf(context.discourse, context.view, wideAntecedentOf(context.view, verb))
      : [];
  if (parties.length === 0 && all.length > 1) return eachAlone(all);
  if (subjects.length > 1 && areMediators(context, verb, parties))
    return eachAlone([...subjects, ...parties]);
  return (
    facing(subjects, parties) ?? (isMutual || isReciprocal(context.view, verb) ? eachAlone(subjects) : null)
  );
}

/** "Ana Lima rang Bo Ek's office and | the two | discussed it": both are named before, in this very sentence. */
const areTwoOfSentence = ({ units, entities }: SentenceView, verb: number, two: readonly number[]): boolean =>
  two.length === 2 &&
  units
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower }, at, near) => lower === 'the' && /^(?:pair|two)$/.test(near[at + 1]?.lower ?? '')) &&
  two.every((party) => entities.some((entity, unit) => unit < verb && entity === party));

/** "They dined | separately |": not with each other. Those who meet or talk alone do so with nobody else. */
const isApart = ({ units }: SentenceView, verb: number): boolean => {
  const isOfTwo = /^(?:bargain|confer|haggl|me[et]|negotiat|sp[eo]|talk)/.test(units[verb]?.lower ?? '');
  return units
    .slice(Math.max(0, verb - 1), verb + 3)
    .some(({ lower }) => /^(?:apart|separately)$/.test(lower) || (lower === 'alone' && !isOfTwo));
};

/** "Everyone we | spoke | to wants it": with them, and not with each other. */
const isWithWhoever = ({ tree, units }: SentenceView, verb: number): boolean =>
  TALKING.test(units[verb]?.lower ?? '') &&
  /^(?:to|with)$/.test(units[verb + 1]?.lower ?? '') &&
  // "Spoke | to reaffirm | their ties": with each other.
  /^(?:VB[DZ]|MD|[.,:])/.test(tree.tags[verb + 2] ?? '.');

/** "A and B, | speaking | in Oslo, said": to others. */
const isSpeech = ({ units, tree }: SentenceView, verb: number): boolean =>
  units[verb]?.lower === 'speaking' &&
  (verb === 0 || units[verb - 1]?.text === ',') &&
  (tree.labels[verb] === 'acl' || (tree.labels[verb] === 'advcl' && (tree.heads[verb] ?? 0) > verb));

/** "A and B sat down with a | mediator, C |": all three are on sides of their own. */
const areMediators = ({ view }: EventContext, verb: number, parties: readonly number[]): boolean =>
  parties.length === 1 &&
  view.entities.some((entity, unit) => unit > verb && entity === parties[0]) &&
  view.units
    .slice(verb)
    .some(({ lower }) => /\b(?:arbiter|arbitrator|facilitator|go-between|mediator)\b/.test(lower));

/** By the tree; where that finds nobody, by the order of words. */
function subjectParties(
  { discourse, view }: EventContext,
  verb: number,
  frame: VerbFrame,
  exclude: readonly number[] = [],
): readonly number[] {
  const options = {
    exclude,
    personsOnly: /^(?:DATED|PERSON)$/.test(frame.only ?? '') || (exclude.length > 0 && frame.personsOnly),
  };
  const found = partiesOf(discourse, view, subjectsOf(view, verb), options);
  // "His rival was in Lund, where | she | met Bo Ek and toured it with Dan Orr": whoever she is.
  const isSomebodyElse =
    found.length === 0 &&
    subjectsOf(view, verb).some((unit) => /^(?:he|she|they)$/.test(view.units[unit]?.lower ?? ''));
  // "Ana Lima's plan was presented to Bo Ek": she was not.
  return found.length > 0 || isSomebodyElse || frame.only === 'PASSIVE'
    ? found
    : partiesOf(discourse, view, nearestSubject(view, verb), options);
}
