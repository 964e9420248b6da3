import { caseOf } from '../clauses/cases.ts';
import { behind, behindPreposition, objectsOf } from '../clauses/complements.ts';
import { listAround } from '../clauses/lists.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { nearestSubject, subjectsOf } from '../clauses/subjects.ts';
import { isVerb, verbOfSetting } from '../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../syntax/tree.ts';
import type { EventContext, EventFamily } from './extractor.ts';
import { LIGHT_VERBS } from './frames/light-verbs.ts';
import { VISIT_NOUNS } from './frames/noun-frames.ts';
import { TRAVEL_VERBS } from './frames/travel-verbs.ts';
import { partiesOf } from './parties.ts';
import { areTwo, isAnybody } from './possible-parties.ts';
import type { ReportDraft } from './report-draft.ts';
import { reportOf } from './report-of.ts';
import { facing } from './sides.ts';
import type { Claim } from './status/claim.ts';
import { claimOfNoun } from './status/claim-of-noun.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';
import { atEachDestination } from './story/each-destination.ts';

/** "A visited Hanoi", "A's visit to Hanoi", "A paid a visit to B", "A flew to Rome": who went where. */
export const visits: readonly EventFamily[] = [
  {
    words: new Set(TRAVEL_VERBS.keys()),
    isPossible: (context) => context.parties.hasPlace && isAnybody(context),
    find: visitVerbs,
  },
  {
    words: VISIT_NOUNS,
    isPossible: (context) => (context.parties.hasPlace && isAnybody(context)) || areTwo(context),
    find: visitNouns,
  },
];

function visitVerbs(context: EventContext, verbs: readonly number[]): ReportDraft[] {
  const { view } = context;
  return verbs.flatMap((verb) => {
    const complements = TRAVEL_VERBS.get(view.units[verb]?.lower ?? '');
    if (!complements || !isVerb(view, verb) || view.tree.labels[verb] === 'amod') return [];
    const units = complements.flatMap((complement) =>
      complement === 'OBJECT' ? objectsOf(view, verb) : behindPreposition(view, [verb], complement),
    );
    return draft(
      context,
      verb,
      claimOfVerb(view, verb),
      travellers(context, subjectsOf(view, verb)),
      placesOf(context, units),
    );
  });
}

function visitNouns(context: EventContext, nouns: readonly number[]): ReportDraft[] {
  const { view, discourse } = context;
  return nouns.flatMap((noun): ReportDraft[] => {
    if (!isNoun(view, noun)) return [];
    const riders = whoIsOn(view, noun);
    if (riders.length > 0) {
      const going = travellers(context, riders);
      const places = placesOf(context, whither(view, [noun]));
      return draft(context, noun, claimOfNoun(view, noun), going, places);
    }
    const head = view.tree.heads[noun] ?? NO_HEAD;
    // "He was in the US on a visit": the place is what is said of him.
    const there = placesOf(context, [head]);
    if (there.length > 0 && caseOf(view, noun) === 'on')
      return draft(
        context,
        noun,
        'OCCURRED',
        travellers(context, [...subjectsOf(view, head), ...nearestSubject(view, head)]),
        there,
      );
    const light =
      isVerb(view, head) &&
      LIGHT_VERBS.has(view.units[head]?.lower ?? '') &&
      /^(?:obj|xcomp)$/.test(view.tree.labels[noun] ?? '');
    const owners = childrenOf(view.tree, noun, 'nmod:poss').flatMap((owner) => listAround(view, owner));
    const told = [owners, behind(view, [noun], 'by'), behind(view, [noun], 'of')]
      .map((units) => travellers(context, units))
      .find(({ length }) => length > 0);
    const verb = isVerb(view, head) ? head : verbOfSetting(view, noun);
    const isOwn = owners.length === 0 && verb !== null && !OF_OTHERS.test(view.units[verb]?.lower ?? '');
    const going = told ?? (isOwn ? travellers(context, subjectsOf(view, verb)) : []);
    const heads = light ? [noun, head] : [noun];
    const targets = [...whither(view, heads), ...behindPreposition(view, heads, 'in')];
    const claim = light ? claimOfVerb(view, head) : claimOfNoun(view, noun);
    const hosts = light
      ? facing(going, partiesOf(discourse, view, targets, { exclude: going, personsOnly: true }))
      : null;
    if (hosts && claim !== 'NONE')
      return reportOf(context, { kind: 'VISIT', claim, sides: hosts, toldBy: noun, place: null });
    return draft(context, noun, claim, going, placesOf(context, targets));
  });
}

/** "A visit | to | Chile", "a tour | of | Chile and Peru", "a swing | through | Chile". */
const whither = (view: SentenceView, heads: readonly number[]): readonly number[] =>
  ['to', 'of', 'through', 'around', 'across'].flatMap((preposition) => behind(view, heads, preposition));

/** What is done to others' visits: "hosted | a visit |", not "announced | a visit |". */
const OF_OTHERS =
  /^(?:condemn|criticis|criticiz|denounc|discuss|hail|(?:co-?)?host|prais|receiv|review|support|welcom)(?:e[ds]?|ed|es|ing|s)?$/;

const COPULA = /^(?:'s|am|are|been|is|was|were)$/;
/** How far before the noun "on" may stand: "on a three-day official visit". */
const ON_WITHIN = 8;

/** "Bo Ek, | who | is on a visit", "| Bo Ek |, currently on a visit": whose visit stands behind "on a"; empty for none. */
function whoIsOn({ units, entities, tree }: SentenceView, noun: number): readonly number[] {
  const on = units.findLastIndex(
    ({ lower }, unit) => unit < noun && unit >= noun - ON_WITHIN && lower === 'on',
  );
  if (on < 1 || !/^(?:an?|her|his|their)$/.test(units[on + 1]?.lower ?? '')) return [];
  if (units.slice(on + 1, noun).some(({ text, kind }) => /^[,;:]$/.test(text) || kind === 'PERSON'))
    return [];
  const before = /^(?:currently|now|still)$/.test(units[on - 1]?.lower ?? '') ? on - 2 : on - 1;
  if (units[before]?.text === ',') return entities[before - 1] == null ? [] : [before - 1];
  if (!COPULA.test(units[before]?.lower ?? '')) return [];
  const subjects = childrenOf(tree, noun, 'nsubj').flatMap((unit) => (unit < before ? [unit] : []));
  return subjects.length > 0 ? subjects : before > 0 ? [before - 1] : [];
}

/** "A state | visit": a noun, also where the tagger finds a verb behind its article. */
function isNoun(view: SentenceView, unit: number): boolean {
  if (/^NN/.test(view.tree.tags[unit] ?? '')) return true;
  const before = view.units.slice(Math.max(0, unit - 3), unit).map(({ lower }) => lower);
  return (
    childrenOf(view.tree, unit, 'nmod:poss').length > 0 ||
    (before.some((word) => /^(?:an?|the|its|his|her|their|this)$/.test(word)) && !before.includes('to'))
  );
}

const travellers = ({ discourse, view }: EventContext, units: readonly number[]): number[] =>
  partiesOf(discourse, view, units, { personsOnly: true });

function placesOf({ discourse, view }: EventContext, units: readonly number[]): number[] {
  return units.flatMap((unit) => {
    const entity = view.entities[unit];
    return entity !== null && entity !== undefined && discourse.drafts[entity]?.type === 'PLACE'
      ? [entity]
      : [];
  });
}

function draft(
  context: EventContext,
  toldBy: number,
  claim: Claim,
  going: readonly number[],
  places: readonly number[],
): ReportDraft[] {
  if (going.length === 0) return [];
  return placesApart(context, places).flatMap((place) =>
    reportOf(context, { kind: 'VISIT', claim, sides: [going], toldBy, place }).flatMap((report) =>
      atEachDestination(report, context),
    ),
  );
}

/** "Visited Chile, Peru | and | Bolivia": all of them; of "Hanoi, Vietnam" the first, where the other lies. */
function placesApart({ view }: EventContext, places: readonly number[]): readonly number[] {
  const last = view.entities.lastIndexOf(places.at(-1) ?? null);
  const isList = /^(?:and|&)$/.test(view.units[last - 1]?.lower ?? '');
  return isList ? places : places.slice(0, 1);
}

/** Whether the sentence's visit is one that others of the article took place on. */
export const isTrip = (report: ReportDraft): boolean =>
  report.kind === 'VISIT' && report.sides.length === 1 && report.status === 'OCCURRED';
