import type { Clues } from './profile.ts';

/**
 * Profiles that differ at most in the countries that their articles speak of, taken together: `around` holds all of
 * those. Who is much in the news has many such profiles, and few that differ in more.
 */
export interface Alike {
  readonly clues: Clues;
  readonly profiles: number;
}

/** Profiles of one bearer, taken together where they are alike. */
export interface AlikeOf extends Alike {
  readonly bearer: string;
}

/** Takes together what is alike and of one bearer. */
export function takeTogether(all: readonly AlikeOf[]): AlikeOf[] {
  const together = new Map<string, { first: AlikeOf; around: Set<string>; profiles: number }>();
  for (const each of all) {
    const key = JSON.stringify([each.bearer, alikeness(each.clues)]);
    const known = together.get(key) ?? { first: each, around: new Set(), profiles: 0 };
    for (const country of each.clues.around) known.around.add(country);
    known.profiles += each.profiles;
    together.set(key, known);
  }
  return [...together.values()].map(({ first: { clues, bearer }, around, profiles }) => ({
    clues: { ...clues, around: [...around] },
    bearer,
    profiles,
  }));
}

/** What alike profiles have in common. */
export function alikeness({ type, name, acronyms, countries, roles, decade, apart }: Clues): string {
  return JSON.stringify([type, name, acronyms, countries, roles, decade, apart]);
}
