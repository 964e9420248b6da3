import * as gazetteer from '../../reading/gazetteer/countries.ts';
import { GENERIC_BODIES, genericBody } from './generic-bodies.ts';
import { KNOWN_ORGANIZATIONS } from './known-organizations.ts';
import { nameKey } from './name-key.ts';
import { placeKey } from './place-key.ts';

/**
 * One key for all names of an organization. Bodies that every country has (a foreign ministry, a coast guard, a
 * communist party) take the country that their name says into the key, however it says it: "Vietnamese Ministry of
 * Foreign Affairs", "Việt Nam's foreign ministry" and "Ministry of Foreign Affairs (Vietnam)" are one, and China's
 * is another.
 */
export function organizationKey(name: string): string {
  const key = nameKey(name.replace(/['’]s\b/gu, ' '));
  const known = KNOWN_ORGANIZATIONS.get(key) ?? KNOWN_ORGANIZATIONS.get(nameKey(name));
  if (known !== undefined) return known;
  const { body, country } = splitCountry(key);
  const generic = genericBody(withoutCountry(body, country));
  if (generic === undefined) return key;
  const owner = country ?? GENERIC_BODIES.get(generic) ?? null;
  return owner === null ? generic : bodyOfCountry(generic, owner);
}

/** A body without the country that it names once more: "Turkish Ministry of Defence of Türkiye". */
function withoutCountry(body: string, country: string | null): string {
  const again = splitCountry(body);
  return country !== null && again.country === country ? again.body : body;
}

/** Whether a key is of a body that many countries have, and does not say of which it is. */
export function isBodyOfAnyCountry(key: string): boolean {
  return genericBody(key) === key;
}

/** The key of such a body of one country. */
export function bodyOfCountry(body: string, country: string): string {
  return `${body} of ${country}`;
}

/** The key of the country that an organization's key says it belongs to; null where it says none. */
export function countryOfOrganization(key: string): string | null {
  return splitCountry(key).country;
}

interface Split {
  readonly body: string;
  readonly country: string | null;
}

/** Takes a country off the start ("vietnamese …", "us …") or the end ("… of vietnam", "… vietnam"). */
function splitCountry(key: string): Split {
  const words = key.split(' ');
  for (let length = Math.min(4, words.length - 1); length > 0; length--) {
    const country = countryNamed(words.slice(0, length).join(' '));
    if (country !== null) return { body: words.slice(length).join(' '), country };
  }
  for (let length = Math.min(4, words.length - 1); length > 0; length--) {
    const country = countryNamed(words.slice(-length).join(' '));
    if (country === null) continue;
    const body = words
      .slice(0, -length)
      .join(' ')
      .replace(/ (?:of|in)(?: the)?$/u, '');
    return { body, country };
  }
  return { body: key, country: null };
}

/** The key of the country that the words name, by any of its names or by what its people are called. */
export function countryNamed(words: string): string | null {
  const country =
    gazetteer.countryOfDemonym(words) ??
    gazetteer.countryNamed(words) ??
    gazetteer.countryNamed(placeKey(words));
  return country === null ? null : placeKey(country.name);
}
