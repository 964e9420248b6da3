import type { EntityDraft } from '../entities/entity-draft.ts';
import { countryNamed, countryOfDemonym } from '../gazetteer/countries.ts';
import { FEMALE_WORDS, isRoleNoun, MALE_WORDS, singularRole } from '../roles/role-nouns.ts';
import { fold } from '../text/fold.ts';

/** What an article says of a person beside the name, as later references lean on it. */
export interface PersonTraits {
  readonly gender: 'FEMALE' | 'MALE' | null;
  /** Role nouns of the titles, singular and lower case. */
  readonly roles: ReadonlySet<string>;
  /** Countries of the titles, by their usual names, lower case. */
  readonly countries: ReadonlySet<string>;
  /** All words of the titles, lower case. */
  readonly titleWords: ReadonlySet<string>;
}

/** Gathers the traits of a person from all the titles that stand beside the name. */
export function traitsOf(draft: EntityDraft): PersonTraits {
  const titles = draft.mentions.flatMap((mention) => (mention.title ? [fold(mention.title)] : []));
  const words = titles.flatMap((title) => title.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []);
  const female = words.some((word) => FEMALE_WORDS.has(word));
  const male = words.some((word) => MALE_WORDS.has(word));
  return {
    gender: female === male ? null : female ? 'FEMALE' : 'MALE',
    roles: new Set(words.flatMap((word) => (isRoleNoun(word) ? [word] : (singularRole(word) ?? [])))),
    countries: new Set(titles.flatMap(countriesIn)),
    titleWords: new Set(words),
  };
}

/** The countries that words name, by name or by demonym: "US Secretary of State", "the Vietnamese delegation". */
export function countriesIn(words: string): string[] {
  const parts = words.split(/[\s,()]+|'s?\b/).filter(Boolean);
  return parts.flatMap((word, i) => {
    const two = `${word} ${parts[i + 1] ?? ''}`;
    const country =
      countryNamed(two) ??
      countryOfDemonym(two) ??
      (/^[A-Z]/.test(word) ? (countryNamed(word) ?? countryOfDemonym(word)) : null);
    return country ? [country.name.toLowerCase()] : [];
  });
}
