import { beginsClause } from '../clauses/clause-beginnings.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isVerb, verbAbove } from '../clauses/verbs.ts';
import type { Sex } from '../roles/sex.ts';
import { NO_HEAD } from '../syntax/tree.ts';
import { boundApart } from './binding.ts';
import { definite, nominalAt } from './definite.ts';
import { countriesBehind, DELEGATIONS, delegation, GUESTS } from './delegations.ts';
import type { Discourse } from './discourse.ts';
import { countedAt, countedGroup, isBodies, isSides, isStates, theBodies, theStates } from './groups.ts';
import { mayRefer } from './may-refer.ts';
import { groupNamedNext, introducedLater, namedByNoun, titledLater } from './named-later.ts';
import { PERSON_PLURALS } from './nominal.ts';
import { ofItself } from './of-itself.ts';
import { PRONOUNS, RELATIVE } from './pronouns.ts';
import { relational } from './relational.ts';
import { byStyle, isStyle } from './styles.ts';
import { itBegun, theBody } from './the-body.ts';
import { they } from './they.ts';
import { thirdPerson } from './third-person.ts';
import { isAlone, thoseWhoMet } from './those-who-met.ts';

const one = (entity: number | null): readonly number[] => (entity === null ? [] : [entity]);

/**
 * The entities that a unit other than a name speaks of; none where it speaks of nobody, or where two fit alike.
 * `referentsOf` gives what other units of the sentence mean, `apart` those whom this one cannot mean.
 */
export function resolveUnit(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  referentsOf: (unit: number) => readonly number[],
  apart: readonly number[] = [],
): readonly number[] {
  const word = view.units[unit]?.lower ?? '';
  if (RELATIVE.has(word)) return relative(discourse, view, unit, referentsOf);
  const pronoun = PRONOUNS.get(word);
  if (!pronoun && !mayRefer(discourse, view, unit))
    return one(introducedLater(discourse, view, unit) ?? namedByNoun(discourse, view, unit));
  const body =
    word === 'it'
      ? (ofItself(discourse.drafts, view, unit) ?? itBegun(discourse, view, unit))
      : theBody(discourse, view, unit);
  if (body !== null) return [body];
  // What needs no tree first: a leader is seldom told of, and "I" is never one spoken of before.
  if (
    (word === 'it' &&
      discourse.leader === null &&
      !view.units.some(({ lower }, at) => at < unit && DELEGATIONS.has(lower))) ||
    (pronoun && pronoun.person !== 3)
  )
    return [];
  if (!pronoun && !/^(?:NN|PRP|DT|CD|JJ|CC)/.test(view.tree.tags[unit] ?? '')) return [];
  let here: ReadonlySet<number> | null = null;
  // Found when first asked for, as it takes the sentence's tree: of whom the sentence does not speak it takes none.
  const excluding = (matters: (other: number) => boolean): ((entity: number) => boolean) => {
    let excluded: ReadonlySet<number> | null = null;
    return (entity) => {
      here ??= new Set([
        ...apart,
        ...view.units.flatMap(({ lower }, at) => (RELATIVE.has(lower) ? [] : referentsOf(at))),
      ]);
      if (!here.has(entity)) return false;
      excluded ??= new Set([...apart, ...boundApart(view, unit).filter(matters).flatMap(referentsOf)]);
      return excluded.has(entity);
    };
  };
  const isExcluded = excluding(pronoun?.sex === null ? isBesideGroup(view, unit) : () => true);
  if (pronoun) {
    // "The cousins | themselves |": they, and nobody else.
    if (word === 'themselves' && /^NNS/.test(view.tree.tags[unit - 1] ?? '')) return referentsOf(unit - 1);
    if (pronoun.sex === null) return they(discourse, view, unit, isExcluded);
    const taker = takerOf(discourse, view, unit, pronoun.sex, referentsOf);
    if (taker !== null) return [taker];
    if (word.endsWith('self')) return reflexive(discourse, view, unit, pronoun.sex, referentsOf);
    const chosen = thirdPerson(discourse, view, unit, pronoun.sex, isExcluded);
    if (chosen !== null) discourse.show(chosen, pronoun.sex);
    return one(chosen);
  }
  // "It was received by the speaker": the delegation, in the person who leads it.
  if (word === 'it') {
    if (view.tree.labels[unit] !== 'nsubj:pass') return [];
    const group = view.units.findLastIndex(({ lower }, at) => at < unit && DELEGATIONS.has(lower));
    const [led] = group >= 0 ? referentsOf(group) : [discourse.leader];
    return led != null && !isExcluded(led) ? [led] : [];
  }
  // "Called on | each | of them".
  if (word === 'each') {
    const them = view.units[unit + 1]?.lower === 'of' && view.units[unit + 2]?.lower === 'them';
    return them ? referentsOf(unit + 2) : [];
  }
  if (word === 'former' || word === 'latter') return ofTwo(discourse, view, unit, word);
  const counted = countedAt(view, unit);
  if (isStates(word) && counted) return theStates(discourse, view, unit);
  if (isSides(word) && counted) {
    const named = statesOrBodies(discourse, view, unit);
    if (named.length === 2) return named;
    const joined = twoBeforeJoined(discourse, view, unit);
    if (joined.length === 2) return joined;
    const { met } = discourse;
    const isNear = met !== null && view.index - met.sentence <= SIDES_WITHIN;
    const parties = isNear && met.sides.every((side) => side.length === 1) ? met.members : [];
    return parties.length === 2 ? parties : theStates(discourse, view, unit);
  }
  if (isBodies(view, unit)) return theBodies(discourse, view);
  if (counted) {
    const known = counted.areNew
      ? []
      : countedGroup(discourse, view, unit, counted, excluding(isBesideGroup(view, unit)));
    return known.length > 0 ? known : groupNamedNext(discourse, view, counted.size);
  }
  // "The Lao guests": of the one who came with them.
  const ofCountry = GUESTS.has(word) ? (nominalAt(view, unit)?.countries ?? []) : [];
  if (ofCountry.length > 0) return one(delegation(discourse, ofCountry, isExcluded));
  const two = thoseWhoMet(discourse, view, unit);
  if (two.length > 0) return two;
  // "The men", with no number, are the two just spoken of.
  const plural = PERSON_PLURALS.get(word);
  if (plural && isAlone(view, unit))
    return countedGroup(discourse, view, unit, { size: 2, noun: plural }, isExcluded);
  if (isFollowedByNoun(view, unit) && /^(?:compound|amod)$/.test(view.tree.labels[unit] ?? '')) return [];
  if (isStyle(view, unit)) return one(byStyle(discourse, view, unit));
  const kin = relational(discourse, view, unit, referentsOf);
  if (kin !== null) return one(kin);
  const nominal = nominalAt(view, unit);
  if (!nominal) return one(namedByNoun(discourse, view, unit));
  if (DELEGATIONS.has(word)) {
    const countries = [...nominal.countries, ...countriesBehind(view, unit)];
    return one(delegation(discourse, countries, isExcluded));
  }
  return one(
    definite(discourse, view, unit, isExcluded) ??
      titledLater(discourse, view, unit) ??
      namedByNoun(discourse, view, unit),
  );
}

/** "| She held talks with Bo Ek |, and the two sides …": the two persons of the clause that this one is joined to. */
function twoBeforeJoined(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  const the = view.units.findLastIndex(({ lower }, at) => at < unit && /^(?:both|the)$/.test(lower));
  if (!/^(?:and|when|where|which)$/.test(view.units[the - 1]?.lower ?? '')) return [];
  const before = discourse.mentionedIn(view.index).filter((mentioned) => mentioned.unit < the);
  const persons = [...new Set(before.map(({ entity }) => entity))];
  return persons.every((entity) => !discourse.isState(entity))
    ? persons.filter((entity) => discourse.isPerson(entity))
    : [];
}

/** How many sentences on "the two sides" are those who met. */
const SIDES_WITHIN = 4;

/**
 * What several cannot share with a unit of their own clause: "they met | Bo Ek |". One of them may be named in another
 * clause, "they met when | Bo Ek | turned up", or own what is named, "they met at | Bo Ek's | villa".
 */
const isBesideGroup =
  (view: SentenceView, group: number) =>
  (unit: number): boolean =>
    view.units[unit + 1]?.text !== "'s" && (unit < group || clauseOf(view, unit) === clauseOf(view, group));

/**
 * The verb of the clause in which a unit stands; of "they met, | and Bo Ek left |" the tree may give the name to the
 * first.
 */
const clauseOf = (view: SentenceView, unit: number): number | null =>
  beginsClause(view, unit + 1) ? unit + 1 : verbAbove(view, view.tree.heads[unit] ?? NO_HEAD);

/** "The minister | spokesman": a noun that only describes the next. */
const isFollowedByNoun = (view: SentenceView, unit: number): boolean =>
  (/^(?:NN|JJ|CD)/.test(view.tree.tags[unit + 1] ?? '') &&
    view.dates[unit + 1] === null &&
    !isVerb(view, unit + 1)) ||
  view.units[unit + 1]?.text === '-';

const TAKING =
  /^(?:br(?:ings?|inging|ought)|ha(?:d|s|ve|ving)|ke(?:eps?|eping|pt)|t(?:ak(?:e|en|es|ing)|ook))$/;

/** "| Bo Ek | took her with him", "had her with him": whoever takes somebody along; null for other pronouns. */
function takerOf(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  sex: Sex,
  referentsOf: (unit: number) => readonly number[],
): number | null {
  const [verb, taken] = [unit - 3, unit - 2];
  if (view.units[unit - 1]?.lower !== 'with' || !TAKING.test(view.units[verb]?.lower ?? '')) return null;
  if (!referentsOf(taken).some((entity) => discourse.isPerson(entity))) return null;
  const [taker, other] = subjectsOf(view, verb).flatMap(referentsOf);
  const agrees = taker !== undefined && (discourse.genderOf(taker) ?? sex) === sex;
  return agrees && other === undefined && discourse.isPerson(taker) ? taker : null;
}

/** "The minister himself", "she hurt herself": the noun before, else the subject, where the sex agrees. */
function reflexive(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  sex: Sex,
  referentsOf: (unit: number) => readonly number[],
): readonly number[] {
  const isMeant = (entity: number): boolean => (discourse.genderOf(entity) ?? sex) === sex;
  const before = referentsOf(unit - 1);
  if (before.length > 0) return before.filter(isMeant);
  // "Ana Lima said that at a meeting between | herself | and Bo Ek money was offered": the next subject up who is
  // somebody.
  let verb = verbAbove(view, view.tree.heads[unit] ?? NO_HEAD);
  for (let steps = 0; steps < HIGHEST_CLIMB && verb !== null; steps++) {
    const meant = subjectsOf(view, verb).flatMap(referentsOf).filter(isMeant);
    if (meant.length > 0) return meant;
    verb = verbAbove(view, view.tree.heads[verb] ?? NO_HEAD);
  }
  return [];
}

/** How many clauses up a reflexive may look. */
const HIGHEST_CLIMB = 3;

/** "Who", "whom", "whose": what the clause hangs on, or the name before it. */
function relative(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  referentsOf: (unit: number) => readonly number[],
): readonly number[] {
  // What needs no tree first: where nobody was spoken of before, nobody is meant.
  if (!view.units.some((_, at) => at < unit && referentsOf(at).length > 0)) return [];
  const { tree } = view;
  if (!/^W/.test(tree.tags[unit] ?? '')) return [];
  // "Ana Lima and Bo Ek, who …": the nearest, where a name stands right before.
  const nearest = view.units[unit - 1]?.text === ',' ? unit - 2 : unit - 1;
  const named = view.entities[nearest] ?? null;
  if (named !== null && discourse.isPerson(named) && view.units[unit]?.lower !== 'which') return [named];
  const ofPersons = /^who(?:m|se)?$/.test(view.units[unit]?.lower ?? '');
  for (let at = unit; at !== NO_HEAD; at = tree.heads[at] ?? NO_HEAD) {
    if (!/^acl/.test(tree.labels[at] ?? '')) continue;
    const head = tree.heads[at] ?? NO_HEAD;
    const meant = head !== NO_HEAD && head < unit ? referentsOf(head) : [];
    if (!ofPersons || meant.some((entity) => discourse.drafts[entity]?.type !== 'PLACE')) return meant;
  }
  if (view.units[unit]?.lower === 'that') return [];
  for (let at = nearest; at >= 0; at--)
    if (referentsOf(at).some((entity) => discourse.drafts[entity]?.type !== 'PLACE')) return referentsOf(at);
  return [];
}

/** "When Fiji meet Tonga, the two sides …": what acts in the sentence before the unit, other than persons. */
function statesOrBodies(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  const before = view.entities.slice(0, unit).filter((entity) => entity !== null);
  return [...new Set(before)].filter(
    (entity) => discourse.isState(entity) || discourse.drafts[entity]?.type === 'ORGANIZATION',
  );
}

/** "The former", "the latter": of the two persons named last. */
function ofTwo(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  word: 'former' | 'latter',
): readonly number[] {
  // An adjective has its noun behind it, not a verb.
  const isAdjective = view.tree.labels[unit] === 'amod' && !isVerb(view, unit + 1);
  if (view.units[unit - 1]?.lower !== 'the' || isAdjective) return [];
  // "Saw the former on Monday | and the latter | on Tuesday": of the same two.
  const first = view.units.findIndex(({ lower }) => lower === 'former' || lower === 'latter');
  const here = discourse.mentionedIn(view.index).filter((mentioned) => mentioned.unit < first);
  const near = here.length >= 2 ? here : [...discourse.mentionedIn(view.index - 1), ...here];
  const persons = [...new Set(near.map(({ entity }) => entity))].filter((entity) =>
    discourse.isPerson(entity),
  );
  if (persons.length < 2) return [];
  return persons.slice(-2).slice(word === 'former' ? 0 : 1, word === 'former' ? 1 : 2);
}
