import { behind, behindPreposition, objectsOf } from '../clauses/complements.ts';
import { frontedObject } from '../clauses/fronted-object.ts';
import { hostsOf } from '../clauses/hosts.ts';
import { listAround } from '../clauses/lists.ts';
import { nominalAt } from '../clauses/nominal-at.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { isVerb } from '../clauses/verbs.ts';
import { childrenOf } from '../syntax/tree.ts';
import type { EventContext } from './extractor.ts';
import type { VerbFrame } from './frames/verb-frame.ts';
import { partiesOf } from './parties.ts';

/** "Rang from Oslo and | thanked | Bo Ek": whom the joined verb is about. */
const objectsOfJoined = (view: SentenceView, verb: number): readonly number[] =>
  childrenOf(view.tree, verb, 'conj')
    .filter((other) => other > verb && isVerb(view, other))
    .slice(0, 1)
    .filter((other) => childrenOf(view.tree, other, 'nsubj', 'nsubj:pass').length === 0)
    .flatMap((other) => objectsOf(view, other));

/** "Was Bo Ek's | guest |". */
const predicateOf = ({ tree }: SentenceView, verb: number): readonly number[] =>
  tree.labels[verb] === 'cop' ? [tree.heads[verb] ?? verb] : [];

/** "Shook | Bo Ek's | hand", "stayed as | Bo Ek's | guest": whose they are. */
const ownersOf = (view: SentenceView, objects: readonly number[]): readonly number[] =>
  objects.flatMap((object) =>
    childrenOf(view.tree, object, 'nmod:poss').flatMap((owner) => listAround(view, owner)),
  );

/** "Hung a scarf round | Bo Ek's | neck", "put her arm round the shoulders of | Bo Ek |". */
const ownersOfBody = (view: SentenceView, heads: readonly number[]): readonly number[] =>
  ['about', 'around', 'on', 'onto', 'over', 'round']
    .flatMap((preposition) => behind(view, heads, preposition))
    .flatMap((part) => [...ownersOf(view, [part]), ...behindPreposition(view, [part], 'of')]);

/**
 * "Talked with the | help | of an interpreter", "talked, with the | radio | playing": how, or what went on meanwhile, not
 * with whom.
 */
const isManner = ({ units, entities, tree }: SentenceView, unit: number): boolean => {
  if (entities[unit] !== null) return false;
  const preposition = units.findLastIndex(({ lower }, at) => at < unit && lower === 'with');
  const isGoingOn = [unit, unit + 1].some(
    (at) => /^VB[GN]$/.test(tree.tags[at] ?? '') || /.ing$/.test(units[at]?.lower ?? ''),
  );
  // ", this time | with their officials |": those of both.
  const isOfBoth = units[preposition + 1]?.lower === 'their' && tree.tags[unit] === 'NNS';
  const isApart = /^(?:,|time)$/.test(units[preposition - 1]?.lower ?? '');
  // ", | with nobody | but a cook for company".
  const isNobody = /^(?:nobody|none)$/.test(units[unit]?.lower ?? '');
  const isBeside = unit - preposition < 4 && isApart && (isGoingOn || isOfBoth || isNobody);
  return isBeside || /^(?:aid|assistance|help)$/.test(units[unit]?.lower ?? '');
};

/** The unit itself, or the one behind the date that it begins: "on Monday | to | Bo Ek". */
function behindDate({ units, dates }: SentenceView, unit: number): number {
  if (dates[unit] != null) return unit + 1;
  return /^(?:in|on)$/.test(units[unit]?.lower ?? '') && dates[unit + 1] != null ? unit + 2 : unit;
}

/** Who stands on the other side of a verb. */
export interface Others {
  readonly parties: readonly number[];
  /** Somebody stands there who is nobody known: what follows cannot make the subjects meet each other. */
  readonly isUnnamed: boolean;
}

/**
 * "Visited | Bo Ek | at his home", "visited | him | at the bank's office": whoever "his" may be, the one who is visited is
 * told.
 */
const isOfObject = ({ units }: SentenceView, host: number, objects: readonly number[]): boolean =>
  units[host]?.kind !== 'PERSON' &&
  objects.some(
    (object) =>
      units[object]?.kind === 'PERSON' || /^(?:her|him|me|them|us)$/.test(units[object]?.lower ?? ''),
  );

/** Finds them where the verb's frame says that they stand, in its order. */
export function othersOf(
  { discourse, view }: EventContext,
  verb: number,
  frame: VerbFrame,
  subjects: readonly number[],
): Others {
  const own = objectsOf(view, verb);
  const objects = own.length === 0 && frame.kind === 'CALL' ? objectsOfJoined(view, verb) : own;
  // "Met | and formed | a friendship with Bo Ek".
  const isShared = frame.kind === 'MEETING' && subjects.length === 1 && view.units[verb + 1]?.lower === 'and';
  const joined = isShared && isVerb(view, verb + 2) ? [verb + 2] : [];
  // "Spoke | to Bo Ek | with the radio on", "on Monday | to Bo Ek |": whom one speaks to stands first.
  const isAddressing = frame.other.includes('to') && view.units[behindDate(view, verb + 1)]?.lower === 'to';
  const complements = isAddressing ? ['to', ...frame.other] : frame.other;
  for (const [at, complement] of complements.entries()) {
    // "A copy of the credentials of | the ambassador": what belongs to an object that is part of another.
    const parts = /^(?:of|on)$/.test(complement) ? behindPreposition(view, objects, 'of') : [];
    const units =
      complement === 'OBJECT'
        ? objects.length > 0
          ? objects
          : [frontedObject(view, verb) ?? []].flat()
        : complement === 'PREDICATE'
          ? [nominalAt(view, view.units[verb + 1]?.lower === 'among' ? verb + 2 : verb + 1) ?? verb]
          : complement === 'HOST'
            ? hostsOf(view, verb).filter((host) => !isOfObject(view, host, objects))
            : complement === 'OWNER'
              ? ownersOf(view, [...objects, ...behind(view, [verb], 'as'), ...predicateOf(view, verb)])
              : complement === 'BODY'
                ? ownersOfBody(view, [verb, ...objects])
                : behind(view, [verb, ...objects, ...parts, ...joined], complement);
    if (units.every((unit) => isManner(view, unit))) continue;
    const parties = partiesOf(discourse, view, units, { exclude: subjects, personsOnly: frame.personsOnly });
    const mayGoOn = frame.followedBy !== null || joined.length > 0 || (isAddressing && at === 0);
    if (parties.length > 0 || !mayGoOn) return { parties, isUnnamed: parties.length === 0 };
  }
  return { parties: [], isUnnamed: false };
}
