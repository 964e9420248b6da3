import { nameKey } from './name-key.ts';
import { countryNamed, countryOfOrganization } from './organization-key.ts';
import { placeKey } from './place-key.ts';
import { COUNTRY_OF } from './places-within.ts';

/** The key of the country that a place is or is known to lie in. */
export function countryOfPlace(name: string): string | null {
  const key = placeKey(name);
  return countryNamed(key) ?? COUNTRY_OF.get(key) ?? null;
}

/** The key of the country that opens a title: "US President", "Việt Nam’s foreign minister". */
export function countryOpening(title: string): string | null {
  const words = nameKey(title.replace(/['’]s\b/gu, '')).split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const country = countryNamed(words.slice(0, length).join(' '));
    if (country !== null) return country;
  }
  return words.length < 2 ? null : countryOfOrganization(`${words[0]} president`);
}
