import { caseOf } from '../clauses/cases.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { countryNamed, countryOfDemonym } from '../gazetteer/countries.ts';
import { isOffice } from '../roles/offices.ts';
import { isRoleNoun, RELATIONAL_NOUNS, singularRole } from '../roles/role-nouns.ts';
import { acronymIn } from '../roles/title-acronyms.ts';
import { childrenOf, subtreeOf } from '../syntax/tree.ts';
import type { Discourse } from './discourse.ts';
import { ownerMarkBefore } from './may-refer.ts';
import { isSubject } from './mentioned.ts';
import { BY_TITLE, fitOf, type Nominal } from './nominal.ts';

/** How far back "the minister" looks, in sentences. */
const REACH = 60;
const MOST_MODIFIERS = 6;
const DEFINITE = /^(?:the|this|that)$/;

/** "The merchant", "the Greek prelate", "the 54-year-old": a definite noun as it stands; null for other units. */
export function nominalAt(view: SentenceView, unit: number): Nominal | null {
  // Without an article near by there is no need of a tree.
  const owner = owningCountry(view, unit);
  if (owner !== null) return owner;
  const near = view.units.slice(Math.max(0, unit - MOST_MODIFIERS), unit);
  if (!near.some(({ lower }) => DEFINITE.test(lower))) return null;
  // "Rang | the defendant | that week", where the tree gives the article to the week.
  let own = unit - 1;
  while (own > unit - MOST_MODIFIERS && /^(?:JJ|VBG)/.test(view.tree.tags[own] ?? '')) own--;
  const isNextTo = DEFINITE.test(view.units[own]?.lower ?? '');
  const from = isNextTo ? own : Math.min(subtreeOf(view.tree, unit).from, own);
  const start = Math.max(from, unit - MOST_MODIFIERS);
  const before = view.units.slice(start, unit);
  const article = before.findLastIndex(({ lower }) => DEFINITE.test(lower));
  if (article < 0) return null;
  const words = before.slice(article + 1);
  const modifiers = words.map(({ lower }) => lower);
  const countries = words.flatMap(({ text, lower }) => {
    const country = /^[A-Z]/.test(text) ? (countryNamed(lower) ?? countryOfDemonym(lower)) : null;
    return country ? [country.name.toLowerCase()] : [];
  });
  const word = acronymIn(view.units[unit]?.text ?? '') || (view.units[unit]?.lower ?? '');
  const noun = ageAt(view, unit) ?? TITLES_OF_TWO_WORDS.get(`${modifiers.at(-1)} ${word}`) ?? word;
  // "The Lao guest" is anybody from there.
  if (noun === 'guest' && countries.length > 0) return { noun: 'visitor', modifiers, countries };
  // "The Norwegian", by itself.
  const demonym = countryOfDemonym(noun);
  if (demonym && !/s$/.test(noun) && singularRole(noun) === null)
    return { noun: 'visitor', modifiers, countries: [demonym.name.toLowerCase()] };
  return { noun, modifiers, countries };
}

/** "| Peru's | foreign minister": whose office it is. */
function owningCountry(view: SentenceView, unit: number): Nominal | null {
  const mark = ownerMarkBefore(view, unit);
  if (mark === null) return null;
  const country = countryNamed(view.units[mark - 1]?.lower ?? '');
  const modifiers = view.units.slice(mark + 1, unit).map(({ lower }) => lower);
  const word = view.units[unit]?.lower ?? '';
  const noun = TITLES_OF_TWO_WORDS.get(`${modifiers.at(-1)} ${word}`) ?? word;
  return country ? { noun, modifiers, countries: [country.name.toLowerCase()], isOwned: true } : null;
}

/** Titles of two words that mean something else than the second. */
const TITLES_OF_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['first minister', 'premier'],
  ['prime minister', 'premier'],
  ['queen mother', 'queen'],
]);

/** "The 54-year-old", whose last word stands at the unit. */
function ageAt(view: SentenceView, unit: number): string | null {
  if (view.units[unit]?.lower !== 'old') return null;
  const words = view.units.slice(Math.max(0, unit - 4), unit + 1).map(({ lower }) => lower);
  return /^\d+-year-old$/.exec(words.join(''))?.[0] ?? null;
}

/** The person whom a definite noun means; null where nobody fits, or two fit alike. */
export function definite(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  isExcluded: (entity: number) => boolean,
): number | null {
  const { fit, persons } = whoFit(discourse, view, unit, isExcluded);
  const isOfOne = RELATIONAL_NOUNS.has(view.units[unit]?.lower ?? '');
  if (persons.length === 0)
    return isOfOne
      ? byKin(discourse, view, unit, isExcluded)
      : byElimination(discourse, view, unit, isExcluded);
  // "The nephew" is nobody in particular where there are two.
  if (persons.length > 1 && fit >= BY_TITLE && !isOfOne) return lastOf(discourse, persons);
  return persons[0] !== undefined && persons.length === 1 ? persons[0] : null;
}

/** "Bo Ek's widow, Ana Lima, …. | The widow | …": who was last said to be somebody's. */
function byKin(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  isExcluded: (entity: number) => boolean,
): number | null {
  const [, entity] = discourse.relatives.kinBy(view.units[unit]?.lower ?? '');
  if (entity === undefined || isExcluded(entity)) return null;
  return nominalAt(view, unit) !== null && !isNew(view, unit) ? entity : null;
}

/** Of several who bear a title the one spoken of last: of "Ana Lima met Bo Ek" the subject. */
function lastOf(discourse: Discourse, persons: readonly number[]): number | null {
  const mentions = discourse.recent.filter(({ entity }) => persons.includes(entity));
  const there = mentions.filter(({ sentence }) => sentence === mentions[0]?.sentence);
  return (there.find(({ isSubject }) => isSubject) ?? mentions[0])?.entity ?? null;
}

/**
 * "Ana Lima was bought from Lazio. | The Czech | …", "| the 27-year-old |": what nobody was said to be, the one person
 * spoken of just before is, if nothing else is known of him.
 */
function byElimination(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  isExcluded: (entity: number) => boolean,
): number | null {
  const nominal = nominalAt(view, unit);
  if (!nominal) return null;
  const isAge = /-year-old$/.test(nominal.noun);
  const isNation = nominal.noun === 'visitor' && nominal.countries.length > 0;
  if (!isAge && !isNation && !isOnlyOne(discourse, view, nominal.noun)) return null;
  if (isNew(view, unit)) return null;
  const near = [...discourse.mentionedIn(view.index - 1), ...discourse.mentionedIn(view.index)].filter(
    ({ sentence, unit: at, entity }) =>
      (sentence < view.index || at < unit) && discourse.isPerson(entity) && !isExcluded(entity),
  );
  const [one, other] = [...new Set(near.map(({ entity }) => entity))];
  const traits = one === undefined || other !== undefined ? null : discourse.traitsOf(one);
  if (!traits) return null;
  const isKnown = isAge
    ? [...traits.roles].some((role) => /-year-old$/.test(role))
    : isNation
      ? traits.countries.size > 0
      : traits.roles.size > 0;
  return isKnown ? null : (one ?? null);
}

/**
 * "Bo Ek was to be in Rome this week. Instead | the winger | …": a trade, where one person has been named so far, nobody in
 * all the article bears it and no other word spoke of it before. Of an office the article would have told.
 */
function isOnlyOne(discourse: Discourse, { index }: SentenceView, noun: string): boolean {
  const isTrade = isRoleNoun(noun) && !RELATIONAL_NOUNS.has(noun) && !isOffice(noun) && !HELD.test(noun);
  if (!isTrade || discourse.personsBy(index - 1) !== 1 || discourse.bearersOf(noun).length > 0) return false;
  for (let before = index - 1; before >= 0; before--)
    if (discourse.viewAt(before)?.units.some(({ lower }) => lower === noun)) return false;
  return true;
}

/** Offices of less than a state. */
const HELD =
  /^(?:bishop|captain|chairman|chairwoman|chief|coroner|director|governor|head|judge|justice|magistrate|manager|mayor|officer|premier|principal|prosecutor|rector|secretary|spokesman|spokeswoman|vicar)$/;

/** The one person whom a definite noun means by his own title; null where two bear it. */
export function byTitleAlone(discourse: Discourse, view: SentenceView, unit: number): number | null {
  if (!mayBeTitle(discourse, view, unit)) return null;
  const { fit, persons } = whoFit(discourse, view, unit, () => false);
  return persons.length === 1 && fit >= BY_TITLE ? (persons[0] ?? null) : null;
}

/** Whether the text calls anybody by the noun at a unit, so that few sentences need a tree. */
function mayBeTitle(discourse: Discourse, view: SentenceView, unit: number): boolean {
  const word = view.units[unit]?.lower ?? '';
  const last = view.units[unit - 1]?.lower ?? '';
  const title = ageAt(view, unit) ?? TITLES_OF_TWO_WORDS.get(`${last} ${word}`);
  return discourse.isBorne(word) || (title !== undefined && discourse.isBorne(title));
}

/** Those who fit best, the one spoken of last first. What takes the sentence's tree is asked last. */
function whoFit(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  isExcluded: (entity: number) => boolean,
): { readonly fit: number; readonly persons: readonly number[] } {
  const nobody = { fit: 0, persons: [] };
  const nominal = nominalAt(view, unit);
  if (!nominal || isOfSome(view, unit)) return nobody;
  // "The visiting minister", "the guest": who travels.
  const { leader } = discourse;
  const isGuest = view.units[unit]?.lower === 'guest';
  const visitor =
    leader !== null && (isGuest || nominal.modifiers.includes('visiting')) && !isExcluded(leader);
  const visiting = visitor ? discourse.traitsOf(leader) : null;
  const isFitting =
    visiting !== null && (fitOf(nominal, visiting) > 0 || (isGuest && visiting.countries.size === 0));
  if (visiting && leader !== null && isFitting)
    return isNew(view, unit) ? nobody : { fit: fitOf(nominal, visiting), persons: [leader] };
  let held: readonly string[] | null = nominal.isOwned ? [] : null;
  const fits = new Map<number, number>();
  for (const { entity, sentence } of discourse.recent) {
    const traits = discourse.traitsOf(entity);
    if (!traits || !discourse.isPerson(entity) || view.index - sentence > REACH) continue;
    const isOthers = nominal.isOwned && !nominal.countries.some((country) => traits.countries.has(country));
    const own = isOthers ? 0 : fitOf(nominal, traits);
    if (own === 0 || isExcluded(entity)) continue;
    if (fits.size === 0 && isNew(view, unit)) return nobody;
    held ??= heldAt(view, unit);
    if (held.every((word) => traits.titleWords.has(word))) fits.set(entity, own);
  }
  const fit = Math.max(0, ...fits.values());
  // A deputy spoken of just now is "the minister", when nobody spoke of the minister lately.
  const near = deputyNear(discourse, view, fits, fit);
  if (near !== null) return { fit, persons: [near] };
  return {
    fit,
    persons: fit === 0 ? [] : [...fits].filter(([, own]) => own === fit).map(([entity]) => entity),
  };
}

/** "The leader | of a rival gang |", "the head of another party": nobody spoken of before. */
const isOfSome = ({ units }: SentenceView, unit: number): boolean =>
  units[unit + 1]?.lower === 'of' && /^(?:an?|another|one|some)$/.test(units[unit + 2]?.lower ?? '');

function deputyNear(
  discourse: Discourse,
  view: SentenceView,
  fits: ReadonlyMap<number, number>,
  best: number,
): number | null {
  if (best <= BY_TITLE) return null;
  const age = (entity: number): number =>
    view.index - (discourse.recent.find((mentioned) => mentioned.entity === entity)?.sentence ?? -REACH);
  const lately = [...fits].filter(([entity, fit]) => fit === best && age(entity) <= 2);
  const deputies = [...fits].filter(
    ([entity, fit]) => fit === best - 1 && fit >= BY_TITLE && age(entity) <= 1,
  );
  return lately.length === 0 && deputies.length === 1 ? (deputies[0]?.[0] ?? null) : null;
}

/** Nouns that are things as often as persons, unless they do something. */
const THINGS =
  /^(?:chair|count|crown|customs|guard|head|lead|lord|major|model|peer|pilot|primate|principal|speaker|star)$/;

/** "The minister whom she shadows", "the minister, | Bo Ek |": the words themselves bring somebody up. */
export function isNew(view: SentenceView, unit: number): boolean {
  const { units, entities } = view;
  const next = units[unit + 1];
  if (/^(?:who|whom|whose)$/.test(next?.lower ?? '')) return true;
  if (THINGS.test(units[unit]?.lower ?? '') && !isSubject(view, unit)) return true;
  const comma = /^(?:him|her)self$/.test(next?.lower ?? '') ? unit + 2 : unit + 1;
  return (
    units[comma]?.text === ',' &&
    (entities[comma + 1] ?? null) !== null &&
    view.tree.heads[comma + 1] === unit
  );
}

/** "The mayor of Poti", "Niger's president": the words of where it is held, which the bearer's title must share. */
export function heldAt(view: SentenceView, unit: number): string[] {
  // Without a name before "'s" or behind there is no need of a tree.
  const mayBeNamed = view.entities.some(
    (entity, at) => entity !== null && (at > unit || /^(?:'s?)$/.test(view.units[at + 1]?.text ?? '')),
  );
  if (!mayBeNamed) return [];
  const owners = childrenOf(view.tree, unit, 'nmod:poss');
  const behind = childrenOf(view.tree, unit, 'nmod').filter(
    (child) => !/^(?:after|at|before|during|in|on|with)$/.test(caseOf(view, child)),
  );
  return [...owners, ...behind]
    .filter((child) => view.entities[child] !== null)
    .flatMap((child) => view.units[child]?.lower.split(/[^a-z]+/) ?? [])
    .filter((word) => word.length > 2 && word !== 'the');
}
