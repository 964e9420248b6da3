import type { EntityType, ReadEntity, Reading } from '../../reading/reading.ts';
import { hashOf } from '../hash.ts';
import { countryOfPlace, countryOpening } from '../names/country-of.ts';
import { canonicalKey } from '../names/entity-id.ts';
import { nameKey } from '../names/name-key.ts';
import { bodyOfCountry, countryOfOrganization, isBodyOfAnyCountry } from '../names/organization-key.ts';
import { looseForm, shorterForms } from './person-form.ts';
import type { Profile } from './profile.ts';
import { rolesIn } from './roles.ts';

/** Words of titles, held or once held, whose place is where somebody serves, not whom. */
const SENT = new Set(['ambassador', 'consul', 'envoy']);

/** The names in one document that decisions part from others of the name; see `apartKey`. */
export type Apart = ReadonlySet<string>;

export const apartKey = (type: EntityType, name: string): string => `${type} ${name}`;

/** The profile of each entity of a reading, by the entity's id in the reading. */
export function profilesOf(
  document: string,
  reading: Reading,
  apart: Apart = new Set(),
): Map<string, Profile> {
  const spokenOf = countriesSpokenOf(reading.entities);
  return new Map(
    reading.entities.map((entity) => {
      const found = cluesOf(entity, reading, spokenOf);
      // A name without letters or digits has no key, and is its own.
      const clues = found.name === '' ? { ...found, name: entity.name, form: entity.name } : found;
      const parted = apart.has(apartKey(entity.type, clues.name)) ? document : null;
      const decade = entity.type === 'PERSON' ? decadeOf(reading) : null;
      return [entity.id, withId({ ...clues, type: entity.type, decade, apart: parted })];
    }),
  );
}

type Clues = Pick<Profile, 'name' | 'form' | 'acronyms' | 'countries' | 'around' | 'roles'>;

function cluesOf(entity: ReadEntity, reading: Reading, spokenOf: ReadonlySet<string>): Clues {
  if (entity.type === 'PERSON') return cluesOfPerson(entity, reading, spokenOf);
  if (entity.type === 'ORGANIZATION') return cluesOfOrganization(entity, reading, spokenOf);
  const name = canonicalKey('PLACE', entity.name);
  return { name, form: name, acronyms: [], countries: [], around: [], roles: [] };
}

function cluesOfPerson(person: ReadEntity, reading: Reading, spokenOf: ReadonlySet<string>): Clues {
  const name = canonicalKey('PERSON', person.name);
  const positions = reading.positions.filter((position) => position.person === person.id);
  const titles = [
    ...positions.map(({ title }) => title),
    ...person.mentions.flatMap(({ title }) => title ?? []),
  ];
  const countries = new Set(titles.flatMap((title) => countryOpening(title) ?? []));
  for (const { title, of } of positions) {
    const at = reading.entities.find(({ id }) => id === of);
    const sent =
      at?.type === 'PLACE' &&
      nameKey(title)
        .split(' ')
        .some((word) => SENT.has(word));
    const country = at === undefined || sent ? null : countryOf(at);
    if (country !== null) countries.add(country);
  }
  return {
    name,
    form: looseForm(name),
    acronyms: [],
    countries: sorted(countries),
    around: sorted(countries.size > 0 ? [] : spokenOf),
    roles: sorted(titles.flatMap(rolesIn)),
  };
}

/** A body that every country has is of the one country that the article ties it to, where there is one. */
function cluesOfOrganization(body: ReadEntity, reading: Reading, spokenOf: ReadonlySet<string>): Clues {
  const key = canonicalKey('ORGANIZATION', body.name);
  const country = isBodyOfAnyCountry(key) ? ownerOf(body, reading, spokenOf) : null;
  const name = country === null ? key : bodyOfCountry(key, country);
  const acronyms = body.aliases.filter((alias) => isAcronym(alias)).map(nameKey);
  return {
    name,
    form: name,
    acronyms: sorted(acronyms.filter((each) => each !== name)),
    countries: [],
    around: [],
    roles: [],
  };
}

/** Whether a name is one word in capitals ("US-ABC"): several are a name as headlines write it, "WHITE HOUSE". */
const isAcronym = (name: string): boolean => /^[^\p{Ll}\s]+$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** How much stands between an owner and what is owned: "'s ". */
const POSSESSIVE = 3;

/**
 * The country that an article ties a body to: by another name, as its owner, by who holds a position there, or as the
 * only one it speaks of.
 */
function ownerOf(body: ReadEntity, reading: Reading, spokenOf: ReadonlySet<string>): string | null {
  const holders = reading.positions.filter(({ of }) => of === body.id).map(({ person }) => person);
  const titles = reading.positions.filter(({ person }) => holders.includes(person)).map(({ title }) => title);
  return (
    only(body.aliases.flatMap((alias) => countryOfOrganization(canonicalKey('ORGANIZATION', alias)) ?? [])) ??
    only(ownersOf(body, reading)) ??
    only(titles.flatMap((title) => countryOpening(title) ?? [])) ??
    only([...spokenOf])
  );
}

/** The countries that stand before a body as its owners: "China's Foreign Ministry". */
function ownersOf({ mentions }: ReadEntity, { entities }: Reading): string[] {
  const starts = new Set(mentions.map(({ start }) => start - POSSESSIVE));
  return entities.flatMap((entity) => {
    const owns = entity.type === 'PLACE' && entity.mentions.some(({ end }) => starts.has(end));
    return owns ? (countryOf(entity) ?? []) : [];
  });
}

function countriesSpokenOf(entities: readonly ReadEntity[]): Set<string> {
  return new Set(entities.flatMap((entity) => (entity.type === 'PERSON' ? [] : (countryOf(entity) ?? []))));
}

function countryOf({ type, name }: ReadEntity): string | null {
  return type === 'PLACE' ? countryOfPlace(name) : countryOfOrganization(canonicalKey(type, name));
}

function decadeOf({ publishedOn }: Reading): number | null {
  return publishedOn === null ? null : Math.floor(Number(publishedOn.slice(0, 4)) / 10) * 10;
}

function withId(profile: Omit<Profile, 'id'>): Profile {
  const { type, name, acronyms, countries, around, roles, decade, apart } = profile;
  return {
    id: hashOf(JSON.stringify([type, name, acronyms, countries, around, roles, decade, apart]), 20),
    ...profile,
  };
}

const only = (keys: readonly string[]): string | null => {
  const [first = null, second] = new Set(keys);
  return second === undefined ? first : null;
};

const sorted = (keys: Iterable<string>): string[] => [...new Set(keys)].sort();

/** The shorter forms and acronyms by which other documents may call the bearer. */
export function shorterNames({
  type,
  form,
  acronyms,
}: Pick<Profile, 'type' | 'form' | 'acronyms'>): string[] {
  const names = type === 'PERSON' ? shorterForms(form) : acronyms;
  return names.filter((name) => name.length < form.length);
}
