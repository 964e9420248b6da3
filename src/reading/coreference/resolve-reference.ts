import type { SentenceView } from '../clauses/sentence-view.ts';
import { countryNamed, countryOfDemonym } from '../gazetteer/countries.ts';
import { isRoleNoun, singularRole } from '../roles/role-nouns.ts';
import { subtreeOf } from '../syntax/tree.ts';
import { type Discourse, type Mentioned, mentionedAt } from './discourse.ts';
import { DELEGATIONS, fitOf, type Nominal } from './nominal.ts';

/** How far back a pronoun or a "the minister" looks, in sentences. */
const REACH_OF_PRONOUN = 3;
const REACH_OF_NOMINAL = 60;
/** The fit from which on somebody's own title was said again. */
const BY_TITLE = 10;

/**
 * The entities that a unit speaks of: the one it names, or those that a pronoun or a definite noun means. Empty
 * where it means nobody, or where two fit alike. `exclude` holds those it cannot mean ("she met her").
 */
export function resolveReference(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  exclude: readonly number[] = [],
): readonly number[] {
  const named = view.entities[unit];
  if (named !== null && named !== undefined) return [named];
  const word = view.units[unit]?.lower ?? '';
  switch (word) {
    case 'he':
    case 'him':
    case 'his':
    case 'himself':
      return pronoun(discourse, view, unit, 'MALE', exclude);
    case 'she':
    case 'her':
    case 'hers':
    case 'herself':
      return pronoun(discourse, view, unit, 'FEMALE', exclude);
    case 'it':
      // "It was received by the speaker": the delegation, in the person who leads it.
      return view.tree.labels[unit] === 'nsubj:pass' &&
        discourse.leader !== null &&
        !exclude.includes(discourse.leader)
        ? [discourse.leader]
        : [];
    case 'they':
    case 'them':
    case 'both':
    case 'their':
      return plural(discourse, view, unit, exclude);
    default:
      return nominalReference(discourse, view, unit, exclude);
  }
}

function pronoun(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  gender: 'FEMALE' | 'MALE',
  exclude: readonly number[],
): readonly number[] {
  const fits = (entity: number): boolean => {
    const known = discourse.genderOf(entity);
    return discourse.isPerson(entity) && !exclude.includes(entity) && (known === null || known === gender);
  };
  const chosen = mostSalient(
    candidatesBefore(discourse, view, unit).filter(({ entity }) => fits(entity)),
    view.index,
    discourse,
    gender,
  );
  if (chosen === null) return [];
  discourse.show(chosen, gender);
  return [chosen];
}

/** All mentions before the unit, nearest sentence last, those of its own sentence included. */
function candidatesBefore(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  reach: number = REACH_OF_PRONOUN,
): Mentioned[] {
  const here = view.entities.flatMap((entity, at) =>
    entity === null || at >= unit ? [] : [mentionedAt(view, at, entity)],
  );
  return [...discourse.mentioned.filter(({ sentence }) => sentence >= view.index - reach), ...here];
}

/** The subject of the nearest sentence that has a fitting one, else its first fitting person. */
function mostSalient(
  candidates: readonly Mentioned[],
  sentence: number,
  discourse: Discourse,
  gender: 'FEMALE' | 'MALE',
): number | null {
  for (let back = 0; back <= REACH_OF_PRONOUN; back++) {
    const there = candidates.filter((candidate) => candidate.sentence === sentence - back);
    if (there.length === 0) continue;
    const certain = there.filter(({ entity }) => discourse.genderOf(entity) === gender);
    const pool = certain.length > 0 ? certain : there;
    const subject = pool.findLast(({ isSubject }) => isSubject);
    return (subject ?? pool[0])?.entity ?? null;
  }
  return null;
}

/** "They", "both": the two sides that met last, where they were spoken of just before; else the subjects joined there. */
function plural(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  exclude: readonly number[],
): readonly number[] {
  const met = discourse.met.flat().filter((entity) => !exclude.includes(entity));
  if (exclude.length === 0 && met.length >= 2) return met;
  const leader = discourse.leader;
  if (leader !== null && !exclude.includes(leader)) return [leader];
  const recent = candidatesBefore(discourse, view, unit).filter(
    ({ entity, sentence }) =>
      sentence >= view.index - 1 && discourse.isPerson(entity) && !exclude.includes(entity),
  );
  const distinct = [...new Set(recent.map(({ entity }) => entity))];
  return distinct.length === 2 ? distinct : [];
}

function nominalReference(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  exclude: readonly number[],
): readonly number[] {
  const { from } = subtreeOf(view.tree, unit);
  const before = view.units.slice(Math.max(from, unit - 6), unit);
  const word = view.units[unit]?.lower ?? '';
  const determiner = before.findLast(({ lower }) =>
    /^(?:the|both|this|that|these|those)$/.test(lower),
  )?.lower;
  if (!determiner) return [];
  const modifiers = before.map(({ lower }) => lower);
  const pair = determiner === 'both' || modifiers.includes('two') || word === 'pair' || word === 'duo';
  if (pair && (/s$|men$|women$/.test(word) || word === 'pair' || word === 'duo'))
    return thePair(discourse, view, unit, exclude);
  const countries = countriesOf(view, unit, from);
  const noun = isRoleNoun(word) || /^(?:man|woman|visitor)$/.test(word) ? word : null;
  if (DELEGATIONS.has(word)) return delegation(discourse, countries, exclude);
  if (noun) return whoFits(discourse, view, unit, { noun, modifiers, countries }, exclude);
  // "The Norwegian" by itself.
  const demonym = countryOfDemonym(word);
  return demonym && singularRole(word) === null && !/s$/.test(word)
    ? whoFits(
        discourse,
        view,
        unit,
        { noun: 'visitor', modifiers, countries: [demonym.name.toLowerCase()] },
        exclude,
      )
    : [];
}

function countriesOf(view: SentenceView, unit: number, from: number): string[] {
  return view.units.slice(from, unit).flatMap(({ text, lower }) => {
    const country = /^[A-Z]/.test(text) ? (countryNamed(lower) ?? countryOfDemonym(lower)) : null;
    return country ? [country.name.toLowerCase()] : [];
  });
}

const STATES = /^(?:countries|nations|states|governments|peoples|neighbours|neighbors)$/;
const SIDES = /^(?:sides|parties)$/;

/** "The two countries": the two joined in the sentence ("Vietnam-US relations"), else the two that the article is about. */
function theStates(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  const isState = (entity: number | null | undefined): entity is number =>
    entity !== null &&
    entity !== undefined &&
    countryNamed(discourse.drafts[entity]?.main.folded ?? '') !== null;
  for (let at = unit - 1; at >= 2; at--) {
    const [first, link, second] = [view.entities[at - 2], view.units[at - 1]?.lower, view.entities[at]];
    if (isState(first) && isState(second) && first !== second && /^(?:-|and|–)$/.test(link ?? ''))
      return [first, second];
  }
  const states = discourse.drafts
    .map((draft, entity) => ({ entity, times: draft.mentions.length }))
    .filter(({ entity, times }) => isState(entity) && times >= 2)
    .sort((a, b) => b.times - a.times || a.entity - b.entity);
  const [first, second, third] = states;
  return first && second && (third?.times ?? 0) * 2 <= second.times ? [first.entity, second.entity] : [];
}

/** "The two leaders", "both men": the two that met last, else the two persons spoken of last. */
function thePair(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  exclude: readonly number[],
): readonly number[] {
  const word = view.units[unit]?.lower ?? '';
  if (STATES.test(word)) return theStates(discourse, view, unit);
  const alone = discourse.met.every((side) => side.length === 1);
  if (SIDES.test(word) && !alone) return theStates(discourse, view, unit);
  const met = alone ? discourse.met.flat().filter((entity) => !exclude.includes(entity)) : [];
  if (met.length === 2) return met;
  if (SIDES.test(word)) return theStates(discourse, view, unit);
  const recent = [
    ...new Set(
      candidatesBefore(discourse, view, unit)
        .filter(({ entity }) => discourse.isPerson(entity))
        .map(({ entity }) => entity),
    ),
  ];
  return recent.length === 2 ? recent : [];
}

function delegation(
  discourse: Discourse,
  countries: readonly string[],
  exclude: readonly number[],
): readonly number[] {
  const { leader } = discourse;
  if (leader !== null && !exclude.includes(leader)) return [leader];
  const travellers = discourse.drafts.flatMap((draft, entity) =>
    draft.type === 'PERSON' && countries.some((country) => discourse.traits[entity]?.countries.has(country))
      ? [entity]
      : [],
  );
  const spoken = travellers.filter(
    (entity) =>
      discourse.mentioned.some((mentioned) => mentioned.entity === entity) && !exclude.includes(entity),
  );
  return spoken.length === 1 ? spoken : [];
}

function whoFits(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  nominal: Nominal,
  exclude: readonly number[],
): readonly number[] {
  const recent = candidatesBefore(discourse, view, unit, REACH_OF_NOMINAL).filter(
    ({ entity }) => discourse.isPerson(entity) && !exclude.includes(entity),
  );
  const fits = new Map<number, number>();
  // Nearest first, so that of persons who fit alike by their very title the one spoken of last stands.
  for (const { entity } of recent.toReversed()) {
    const traits = discourse.traits[entity];
    if (!traits || fits.has(entity)) continue;
    fits.set(entity, fitOf(nominal, { ...traits, gender: discourse.genderOf(entity) }));
  }
  const best = Math.max(0, ...fits.values());
  const fitting = [...fits].filter(([, fit]) => fit === best).map(([entity]) => entity);
  if (best === 0 || (fitting.length > 1 && best < BY_TITLE)) return [];
  return fitting.slice(0, 1);
}
