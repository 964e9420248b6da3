import { behind, objectsOf } from '../clauses/complements.ts';
import { nominalAt } from '../clauses/nominal-at.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isPassive, isVerb } from '../clauses/verbs.ts';
import { isOffice } from '../roles/offices.ts';
import { isRoleNoun } from '../roles/role-nouns.ts';
import type { EventContext, EventExtractor, EventFamily } from './extractor.ts';
import { formsOf } from './frames/inflection.ts';
import { GATHERING_NOUNS, NOUN_FRAMES, nounOf } from './frames/noun-frames.ts';
import { partiesOf } from './parties.ts';
import { areTwo } from './possible-parties.ts';
import { reportOf } from './report-of.ts';
import { eachAlone, facing } from './sides.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';

const VERBS = [
  'arbitrate',
  'bring brings brought bringing',
  'coax',
  'convince',
  'get gets got getting',
  'induce',
  'introduce',
  'mediate',
  'persuade',
  'pit pits pitted pitting',
];

const find: EventExtractor = (context) => {
  const { view, discourse } = context;
  return view.units.flatMap((unit, verb) => {
    const mediates = /^(?:mediat(?:e|es|ed|ing)|arbitrat(?:e|es|ed|ing))$/.test(unit.lower);
    const pits =
      /^pit(?:s|ted|ting)?$/.test(unit.lower) && view.units.some(({ lower }) => lower === 'debate');
    const introduces = /^introduc(?:e|es|ed|ing)$/.test(unit.lower);
    if ((!mediates && !introduces && !pits && !bringsTogether(context, verb)) || !isVerb(view, verb))
      return [];
    const passive = isPassive(view, verb);
    if (introduces && passive) return [];
    const objects = mediates ? behind(view, [verb], 'between') : broughtBy(view, verb);
    const ones = partiesOf(discourse, view, passive ? subjectsOf(view, verb) : objects, {
      personsOnly: introduces,
    });
    const others = partiesOf(
      discourse,
      view,
      mediates ? [] : behind(view, [verb], introduces ? 'to' : pits ? 'against' : 'with'),
      {
        exclude: ones,
        personsOnly: introduces,
      },
    );
    const sides = facing(ones, others) ?? eachAlone(ones);
    if (!sides) return [];
    const bringing = passive ? behind(view, [verb], 'by') : subjectsOf(view, verb);
    const mediators = partiesOf(discourse, view, bringing, { exclude: sides.flat() });
    if (mediators.length === 0 && isMadeOf(context, bringing, sides.flat())) return [];
    return reportOf(context, {
      kind: mediates ? 'NEGOTIATION' : pits ? 'DEBATE' : 'MEETING',
      claim: claimOfVerb(view, verb),
      sides: [...sides, ...(mediators.length > 0 ? [mediators] : [])],
      toldBy: verb,
    });
  });
};

/**
 * "C mediated between A and B", "C persuaded A and B to talk", "C brought A and B together", "C brought A face to face
 * with B", "C introduced A to B", "the debate pitted A against B": who brings two together has a side of his own.
 */
export const mediation: EventFamily = {
  words: new Set(VERBS.flatMap(formsOf)),
  isPossible: areTwo,
  find,
};

/** Whom a verb has for objects; "brought | the two | together", which trees take for a clause. */
function broughtBy(view: SentenceView, verb: number): readonly number[] {
  const objects = objectsOf(view, verb);
  const next = objects.length > 0 ? null : nominalAt(view, verb + 1);
  return next === null ? objects : [next];
}

/** "Persuaded A and B | to sit down together |", but not "to meet Cleo Ruiz". */
const TO_MEET =
  /^(?:[^,;:]{1,80} )?to (?:break bread|(?:meet|talk|speak)(?: (?:again|directly|face to face|in person))?|make (?:peace|up)|shake hands|share (?:an?|the) [a-z]+|sit (?:down|in the same room|round the same table)|(?:dine|eat|pray|sit down|walk) together) ?(?:[.,;"]|$|(?:and|at|during|for|in|last|on|over|together|when|where)\b)/;

function bringsTogether({ view }: EventContext, verb: number): boolean {
  if (/^(?:coaxed|convinced|g[eo]t|induced|persuaded)$/.test(view.units[verb]?.lower ?? '')) {
    const rest = view.units.slice(verb + 1, verb + 16).map(({ lower }) => lower);
    if (TO_MEET.test(rest.join(' '))) return true;
  }
  if (!/^(?:bring|brings|brought|bringing|get|gets|getting|got)$/.test(view.units[verb]?.lower ?? ''))
    return false;
  const words = view.units.slice(verb + 1, verb + 14).map(({ lower }) => lower);
  const isGetting = /^g[eo]t/.test(view.units[verb]?.lower ?? '');
  if (!isGetting && words.includes('together')) return true;
  return /\b(?:face(?: |-| - )to(?: |-| - )face|(?:around|in(?:to)?|on(?:to)?|to|round) (?:the same|one) (?:room|sofa|table)|(?:around|round) (?:an?|the|his|her|their)(?: own)?(?: [a-z]+)? table)\b/.test(
    words.join(' '),
  );
}

/**
 * "A state that brings together Peru and Chile": the parts of a thing, where no person is among them and no meeting is
 * named.
 */
const isMadeOf = (
  { view, discourse }: EventContext,
  bringing: readonly number[],
  parties: readonly number[],
): boolean =>
  !parties.some((party) => discourse.isPerson(party)) &&
  bringing.length > 0 &&
  !bringing.some((unit) => {
    const word = nounOf(view.units[unit]?.lower ?? '');
    return NOUN_FRAMES.has(word) || GATHERING_NOUNS.has(word) || isOffice(word) || isRoleNoun(word);
  });
