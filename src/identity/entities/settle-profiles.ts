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
 * @param known profiles of other forms, as they were settled before, of which some may go by these forms
 */
export function settleProfiles(
  profiles: readonly Profile[],
  known: readonly Settled[] = [],
): Map<string, Settled> {
  const forms = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const key = formKey(profile.type, profile.form);
    forms.set(key, [...(forms.get(key) ?? []), profile]);
  }
  const byShorterName = new Map<string, Settled[]>();
  const remember = (settled: Settled): void => {
    for (const form of shorterNames(settled.profile)) {
      const key = formKey(settled.profile.type, form);
      byShorterName.set(key, [...(byShorterName.get(key) ?? []), settled]);
    }
  };
  for (const settled of known) {
    if (!forms.has(formKey(settled.profile.type, settled.profile.form))) remember(settled);
  }
  const all = new Map<string, Settled>();
  const longestFirst = [...forms].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [key, members] of longestFirst) {
    for (const settled of settleForm(members, byShorterName.get(key) ?? [])) {
      all.set(settled.profile.id, settled);
      remember(settled);
    }
  }
  return all;
}
