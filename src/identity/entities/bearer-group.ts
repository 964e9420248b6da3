import { conflictOf, isSingle, supportOf } from './agreement.ts';
import { alikeness } from './alike.ts';
import { personForm } from './person-form.ts';
import type { Clues, Profile } from './profile.ts';

/** Profiles of one form of a name that are taken for one bearer so far. */
export interface BearerGroup {
  readonly members: Profile[];
  /** What of the members is compared with others, alike ones once. */
  readonly compared: Map<string, Clues>;
  /** How many of them tell a country or a role. */
  telling: number;
}

export function bearerGroup(): BearerGroup {
  return { members: [], compared: new Map(), telling: 0 };
}

export function addMember(group: BearerGroup, profile: Profile): void {
  group.members.push(profile);
  group.telling += Number(told(profile) > 0);
  // Single names contradict each other in the countries spoken of, and so are not taken together.
  const key = isSingle(profile) ? profile.id : alikeness(profile);
  const known = group.compared.get(key);
  const around = new Set([...(known?.around ?? []), ...profile.around]);
  group.compared.set(key, { ...profile, around: [...around] });
}

/** Whether nothing speaks against a profile being of the group, and its name or something else for it. */
export function admitsProfile({ compared }: BearerGroup, profile: Profile): boolean {
  const all = [...compared.values()];
  return (
    all.every((member) => conflictOf(member, profile) === null) &&
    // What is only perhaps another spelling of a name says too little alone.
    all.some((member) => isSpelledAs(member, profile) || supportOf(member, profile) > 0)
  );
}

/** How much speaks for a profile being of the group. */
export function supportBy({ compared }: BearerGroup, profile: Profile): number {
  return Math.max(0, ...[...compared.values()].map((member) => supportOf(member, profile)));
}

/** How much a profile says of its bearer. */
export function told({ countries, roles }: Clues): number {
  return 2 * Number(countries.length > 0) + Number(roles.length > 0);
}

/** Whether two names of one form are surely spellings of one name. */
function isSpelledAs(a: Clues, b: Clues): boolean {
  return a.type !== 'PERSON' || a.name === b.name || personForm(a.name) === personForm(b.name);
}
