import { groupBy } from '../group-by.ts';
import { type AlikeOf, takeTogether } from './alike.ts';
import { shorterNames } from './parts.ts';
import type { Profile } from './profile.ts';
import { type Settled, settleForm } from './settle-form.ts';

/** A form of one type of entity, as a key. */
export const formKey = (type: Profile['type'], form: string): string => `${type} ${form}`;

/**
 * The keys of the forms whose bearers may change when a profile comes or goes: its own, all that it may go by, and
 * all that those may go by, as whoever shares a bearer with it may be called so.
 */
export function formsAround(profile: Profile): string[] {
  const forms = new Set([profile.form]);
  for (const form of forms) for (const shorter of shorterNames({ ...profile, form })) forms.add(shorter);
  return [...forms].map((form) => formKey(profile.type, form));
}

/**
 * Says whose profiles are, form by form, longer forms first: those that go by shorter ones have then been settled.
 *
 * @param profiles all profiles of the forms to be settled
 * @param known what is alike of the profiles of other forms, as they were settled before, of which some may go by
 *   these forms
 */
export function settleProfiles(
  profiles: readonly Profile[],
  known: readonly AlikeOf[] = [],
): Map<string, Settled> {
  const forms = groupBy(profiles, ({ type, form }) => formKey(type, form));
  const byShorterName = new Map<string, AlikeOf[]>();
  const remember = (settled: AlikeOf): void => {
    for (const form of shorterNames(settled.clues)) {
      const key = formKey(settled.clues.type, form);
      const others = byShorterName.get(key);
      if (others === undefined) byShorterName.set(key, [settled]);
      else others.push(settled);
    }
  };
  for (const settled of known) {
    if (!forms.has(formKey(settled.clues.type, settled.clues.form))) remember(settled);
  }
  const all = new Map<string, Settled>();
  const longestFirst = [...forms].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [key, members] of longestFirst) {
    const settled = settleForm(members, byShorterName.get(key) ?? []);
    for (const one of settled) all.set(one.profile.id, one);
    const alike = settled.map(({ profile: clues, bearer }) => ({ clues, bearer, profiles: 1 }));
    for (const one of takeTogether(alike)) remember(one);
  }
  return all;
}
