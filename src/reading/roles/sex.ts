import { FEMALE_WORDS, MALE_WORDS } from './role-nouns.ts';

export type Sex = 'FEMALE' | 'MALE';

/** What the words of titles (lower case) say of the bearer's sex, as far as pronouns go; null where they differ. */
export function sexOfTitle(words: readonly string[]): Sex | null {
  const female = words.some((word) => FEMALE_WORDS.has(word));
  const male = words.some((word) => MALE_WORDS.has(word));
  return female === male ? null : female ? 'FEMALE' : 'MALE';
}
