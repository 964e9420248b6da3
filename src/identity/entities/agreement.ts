import { isSingleName, middleInitials } from './person-form.ts';
import type { Clues } from './profile.ts';
import { walksOf } from './roles.ts';

/** Nobody is in the news under one name and in office for longer. */
const LIFETIME = 60;

/** What speaks against two profiles of one name being of one bearer, in plain words; null where nothing does. */
export function conflictOf(a: Clues, b: Clues): string | null {
  if (areDisjoint(a.countries, b.countries)) {
    return `${a.countries.join(' and ')} is not ${b.countries.join(' and ')}`;
  }
  if (isSingle(a) && isSingle(b) && areDisjoint(a.around, b.around)) {
    return `${a.around.join(' and ')} is not ${b.around.join(' and ')}`;
  }
  const [ours, theirs] = [initialsOf(a), initialsOf(b)];
  if (ours !== '' && theirs !== '' && !ours.startsWith(theirs) && !theirs.startsWith(ours)) {
    return `the initials ${ours.toUpperCase()} are not ${theirs.toUpperCase()}`;
  }
  const walks = [walksOf(a.roles), walksOf(b.roles)] as const;
  if (areDisjoint([...walks[0]], [...walks[1]])) {
    return `${a.roles.join(' and ')} is not ${b.roles.join(' and ')}`;
  }
  if (a.decade !== null && b.decade !== null && Math.abs(a.decade - b.decade) > LIFETIME) {
    return `the ${a.decade}s are not the ${b.decade}s`;
  }
  return null;
}

/**
 * How much speaks for two profiles being of one bearer: a role that both give, the more where they give several
 * ("ambassador" and "ambassador to Japan"), and a country, the less where it is only spoken of.
 */
export function supportOf(a: Clues, b: Clues): number {
  const shared = a.roles.filter((role) => b.roles.includes(role)).length;
  return Math.min(shared, 1) + Math.min(shared, 2) + countrySupport(a, b);
}

function countrySupport(a: Clues, b: Clues): number {
  if (haveCommon(a.countries, b.countries)) return 2;
  return haveCommon(a.around, b.countries) || haveCommon(a.countries, b.around) ? 1 : 0;
}

const initialsOf = ({ type, name }: Clues): string => (type === 'PERSON' ? middleInitials(name) : '');

export const isSingle = ({ type, name }: Clues): boolean => type === 'PERSON' && isSingleName(name);

function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !haveCommon(a, b);
}

function haveCommon(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}
