import { isPersonNoun } from '../clauses/appositions.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { RELATIVE } from '../coreference/pronouns.ts';
import type { EventContext } from './extractor.ts';

/** What stands behind a verb, by the words alone: somebody, perhaps; a thing for sure; nothing that is either. */
export type ObjectByWords = 'SOMEBODY' | 'THING' | 'NOTHING';

/** "The head | of | state", "more | than | ten letters". */
const WITHIN_NOUN: ReadonlySet<string> = new Set(['of', 'than']);
/** "Received a | delegation | led by Bo Ek", "met three members of the club, | among | them Bo Ek". */
const LEADING = /^(?:led|headed|chaired|among|including|namely|notably|such)$/;

/**
 * Whether anybody may be meant by what stands right behind a verb, up to the preposition behind it: not "received |
 * equal treatment | under the law of Bo Ek's state". Of what stands behind a preposition itself nothing is said.
 */
export function objectByWords(
  { view, parties }: EventContext,
  verb: number,
  personsOnly: boolean,
): ObjectByWords {
  const mayBe = (unit: number): boolean =>
    personsOnly ? parties.mayBePersonAt(unit) : parties.mayBeAt(unit);
  let hasThing = false;
  for (let unit = verb + 1; unit < view.units.length; unit++) {
    const { lower = '', pos = 'X' } = view.units[unit] ?? {};
    // "Received | her | degree".
    if (isOwnerOfThing(view, verb, unit)) continue;
    // "Received | a lawyer | from Accra, Bo Ek".
    if (mayBe(unit) || isPersonNoun(lower)) return 'SOMEBODY';
    const isPreposition = (pos === 'ADP' && !WITHIN_NOUN.has(lower)) || lower === 'including';
    if (isPreposition && !hasThing) return 'SOMEBODY';
    if (isPreposition || (hasThing && ends(view, unit)))
      return view.units.slice(unit).some((other) => LEADING.test(other.lower)) ? 'SOMEBODY' : 'THING';
    hasThing ||= /^(?:NOUN|PROPN)$/.test(pos) && view.dates[unit] === null;
  }
  return 'NOTHING';
}

/** Whether what stands behind a verb ends before this unit: "received the prize | that", "the prize and | was". */
const ends = ({ units }: SentenceView, unit: number): boolean =>
  units[unit]?.pos === 'AUX' ||
  /^(?:[.;!?]|because|how|that|when|where|which|while|who|whom|why)$/.test(units[unit]?.lower ?? '.');

/** "With | Bo Ek |", "with whom", "whom she spoke | to |": whether a preposition may have somebody behind it. */
export function mayStandBehind(context: EventContext, preposition: string, personsOnly: boolean): boolean {
  const { units } = context.view;
  return units.some(({ lower }, at) => {
    if (lower !== preposition) return false;
    const { lower: next = '.', pos = 'PUNCT' } = units[at + 1] ?? {};
    // "To | discuss |".
    if (/^(?:AUX|VERB)$/.test(pos)) return false;
    return pos === 'PUNCT' || RELATIVE.has(next) || objectByWords(context, at, personsOnly) === 'SOMEBODY';
  });
}

/** When or how often, which is no object: "met | three times |". */
const TIME =
  /^(?:afternoons?|autumn|dates?|days?|decades?|evenings?|face|fall|half|hours?|minutes?|mornings?|months?|nights?|nowhere|occasions?|once|quarters?|seasons?|spring|summer|times?|today|twice|way|weeks?|weekends?|winter|years?|yesterday)$/;

/** Whether a thing is the verb's object beyond doubt, as it stands right behind: "met | all the new criteria |". */
export function hasThingForObject(context: EventContext, verb: number, personsOnly: boolean): boolean {
  const { view } = context;
  for (let unit = verb + 1; unit < view.units.length; unit++) {
    const { lower = '', pos = 'X' } = view.units[unit] ?? {};
    if (view.entities[unit] !== null || view.dates[unit] !== null || TIME.test(lower)) return false;
    if (/^(?:NOUN|PROPN)$/.test(pos)) break;
    if (!/^(?:ADJ|DET|NUM)$/.test(pos) && !isOwnerOfThing(view, verb, unit)) return false;
  }
  return objectByWords(context, verb, personsOnly) === 'THING';
}

/** Verbs with two objects: in "showed | her | photographs" she need not own them. */
const OF_TWO_OBJECTS =
  /^(?:afford|allow|ask|award|br(?:ing|ought)|buy|bought|den[iy]|find|found|g[ai]v|g[eo]t|grant|hand|lend|lent|offer|owe|pa(?:id|y)|pour|promis|read|refus|send|sent|serv|show|spar|t[ae]k|took|teach|taught|tell|told|wr[io]t)/;

/** "Received | his | degree", "met | their | needs": whose the thing right behind is. */
function isOwnerOfThing({ units, dates, entities }: SentenceView, verb: number, unit: number): boolean {
  const word = units[unit]?.lower ?? '';
  const next = units[unit + 1];
  if (!next || !/^(?:ADJ|NOUN|PROPN)$/.test(next.pos) || isPersonNoun(next.lower)) return false;
  if (dates[unit + 1] !== null || entities[unit + 1] !== null) return false;
  if (word === 'her') return !OF_TWO_OBJECTS.test(units[verb]?.lower ?? '');
  return /^(?:his|its|my|our|their|your)$/.test(word);
}
