import { listAround } from '../clauses/lists.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isVerb } from '../clauses/verbs.ts';
import { actingThrough, actorOf, actsAsState } from '../coreference/acting-states.ts';
import { DELEGATIONS } from '../coreference/delegations.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { resolveUnit } from '../coreference/resolve-unit.ts';
import { childOf, childrenOf, NO_HEAD } from '../syntax/tree.ts';
import { NOUN_FRAMES } from './frames/noun-frames.ts';

export interface PartyOptions {
  /** Entities that these units cannot mean: the other side. */
  readonly exclude?: readonly number[];
  readonly personsOnly?: boolean;
}

/** The entities that units stand for as parties, in order, none twice; units that stand for nobody known give none. */
export function partiesOf(
  discourse: Discourse,
  view: SentenceView,
  units: readonly number[],
  options: PartyOptions = {},
): number[] {
  const exclude = options.exclude ?? [];
  const found = units.flatMap((unit) => {
    const meant = partyOf(discourse, view, unit, exclude);
    if (meant.length === 0) return actingThrough(discourse, view, unit);
    return meant.filter((entity) => isParty(discourse, entity, options.personsOnly ?? false));
  });
  const parties = found.map((entity) => actorOf(discourse, entity));
  return [...new Set(parties)].filter((entity) => !exclude.includes(entity));
}

function isParty(discourse: Discourse, entity: number, personsOnly: boolean): boolean {
  const draft = discourse.drafts[entity];
  if (draft?.type === 'PERSON') return true;
  if (draft === undefined || personsOnly) return false;
  return draft.type === 'ORGANIZATION' || actsAsState(draft.main.folded);
}

/** The person at the head of a delegation, else what a name, a pronoun or a definite noun means. */
function partyOf(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  exclude: readonly number[],
): readonly number[] {
  const led = leaderOf(discourse, view, unit);
  if (led.length > 0) return led;
  const meant = discourse.referents(view, unit);
  if (meant.length > 0 && meant.some((entity) => !exclude.includes(entity))) return meant;
  // What was told of in this very sentence may say whom "the two" or "they" means.
  const found = resolveUnit(discourse, view, unit, (other) => discourse.referents(view, other), exclude);
  if (found.length > 0) return found;
  const predicated = asPredicate(discourse, view, unit);
  return predicated.length > 0 ? predicated : asListed(discourse, view, unit);
}

/** "The | chairmen | of the boards, Ana Lima and Bo Ek, …": those whom a list behind the noun names. */
function asListed(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  if (!/(?:men|s)$/.test(view.units[unit]?.lower ?? '')) return [];
  const named = [unit, ...childrenOf(view.tree, unit, 'nmod')]
    .map((noun) => childOf(view.tree, noun, 'appos'))
    .find((name) => name !== undefined);
  if (named === undefined || named < unit || view.units[named - 1]?.text !== ',') return [];
  const listed = listAround(view, named).flatMap((other) => view.entities[other] ?? []);
  return listed.length > 1 && listed.every((entity) => discourse.isPerson(entity)) ? listed : [];
}

/** "They were | classmates | and met in Rome", "he was the | one | who met her": what is said of the subject. */
function asPredicate(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  if (childOf(view.tree, unit, 'cop') === undefined) return [];
  return childrenOf(view.tree, unit, 'nsubj').flatMap((subject) => discourse.referents(view, subject));
}

/** "A delegation of the party led by X": the person at its head, who is remembered for "the delegation". */
function leaderOf(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  const isDelegation = DELEGATIONS.has(view.units[unit]?.lower ?? '');
  if (!isDelegation && !isLedGroup(view, unit)) return [];
  const own = isDelegation ? ownLeader(discourse, view, unit) : null;
  if (own !== null) {
    discourse.lead(own, view.index);
    return [own];
  }
  for (let at = unit + 1; at < Math.min(view.units.length - 2, unit + LEADER_WITHIN); at++) {
    if (!/^(?:led|headed|chaired)$/.test(view.units[at]?.lower ?? '') || view.units[at + 1]?.lower !== 'by')
      continue;
    const leader = view.entities.findIndex(
      (entity, i) =>
        i > at + 1 &&
        i <= at + NAMED_WITHIN &&
        entity !== null &&
        discourse.isPerson(entity) &&
        // "Led by its | managing | director, Bo Ek".
        !view.units
          .slice(at + 2, i)
          .some((_, k) => isVerb(view, at + 2 + k) && view.tree.labels[at + 2 + k] !== 'amod'),
    );
    const entity = view.entities[leader];
    if (entity === undefined || entity === null) return [];
    if (isTwoSides(view, unit)) return personsListed(discourse, view, leader);
    if (isDelegation) discourse.lead(entity, view.index);
    return [entity];
  }
  return [];
}

/** "| Ana Lima's | delegation", "a delegation under | Ana Lima |", "| Ana Lima | led a team that". */
function ownLeader(discourse: Discourse, view: SentenceView, unit: number): number | null {
  const isPerson = (entity: number | null | undefined): entity is number =>
    entity != null && discourse.isPerson(entity);
  const owner = childrenOf(view.tree, unit, 'nmod:poss')
    .map((at) => view.entities[at])
    .find(isPerson);
  const under = view.units[unit + 1]?.lower === 'under' ? view.entities[unit + 2] : null;
  const verb = view.tree.heads[unit] ?? NO_HEAD;
  const isLed = /^(?:headed|led)$/.test(view.units[verb]?.lower ?? '') && view.tree.labels[unit] === 'obj';
  const leader = isLed
    ? subjectsOf(view, verb)
        .flatMap((at) => discourse.referents(view, at))
        .find(isPerson)
    : null;
  return [owner, under, leader].find(isPerson) ?? null;
}

/** "The two | sides |, led by Ana Lima and Bo Ek". */
const isTwoSides = (view: SentenceView, unit: number): boolean =>
  /^(?:delegations|sides|teams)$/.test(view.units[unit]?.lower ?? '') &&
  view.units.slice(Math.max(0, unit - 2), unit).some(({ lower }) => /^(?:both|two)$/.test(lower));

const personsListed = (discourse: Discourse, view: SentenceView, first: number): readonly number[] =>
  listAround(view, first)
    .flatMap((unit) => view.entities[unit] ?? [])
    .filter((entity) => discourse.isPerson(entity));

/**
 * "| Members | of the strike committee, led by Bo Ek,", "| farmers | led by Bo Ek": any noun for several, with its
 * leader.
 */
function isLedGroup(view: SentenceView, unit: number): boolean {
  if (view.entities[unit] !== null || !/^NN/.test(view.tree.tags[unit] ?? '')) return false;
  const isLed = (at: number): boolean => /^(?:led|headed|chaired)$/.test(view.units[at]?.lower ?? '');
  // Talks are led, too.
  if (isLed(unit + 1)) return isOfSeveral(view, unit);
  const comma = view.units.findIndex(
    ({ text }, at) => at > unit && at < unit + LEADER_WITHIN && text === ',',
  );
  return (
    comma > 0 && isLed(comma + 1) && !view.units.some((_, at) => at > unit && at < comma && isVerb(view, at))
  );
}

/** "| Farmers | led by Bo Ek", "a | group | led by Bo Ek", but not "talks led by Bo Ek". */
const isOfSeveral = ({ units, tree }: SentenceView, unit: number): boolean => {
  const word = units[unit]?.lower ?? '';
  return !NOUN_FRAMES.has(word) && (tree.tags[unit] === 'NNS' || /^(?:crew|group|panel|squad)$/.test(word));
};

/** How many units behind "delegation" its leader is named. */
const LEADER_WITHIN = 14;
/** How many behind "led" the name stands: "headed by its vice-rector for research, | Bo Ek |". */
const NAMED_WITHIN = 9;
