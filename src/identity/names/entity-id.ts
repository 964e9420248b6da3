import type { EntityType } from '../../reading/reading.ts';
import { hashOf } from '../hash.ts';
import { organizationKey } from './organization-key.ts';
import { personKey } from './person-key.ts';
import { placeKey } from './place-key.ts';

const PREFIXES = { PERSON: 'person', ORGANIZATION: 'org', PLACE: 'place' } as const;
const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['person', 'PERSON'],
  ['org', 'ORGANIZATION'],
  ['place', 'PLACE'],
]);

/** Longer slugs are cut, with a hash that keeps them apart. */
const LONGEST_SLUG = 80;

/** Entities of one type with one canonical key are one. Each type has its rule: see the files beside this one. */
export function canonicalKey(type: EntityType, name: string): string {
  if (type === 'PERSON') return personKey(name);
  return type === 'PLACE' ? placeKey(name) : organizationKey(name);
}

/** The id of whoever bears a name: `person:joe-biden`, `org:usaid`, `place:vietnam`. */
export function entityId(type: EntityType, name: string): string {
  return `${PREFIXES[type]}:${slug(canonicalKey(type, name), name)}`;
}

/** What the ids of all entities of a type begin with. */
export function entityIdPrefix(type: EntityType): string {
  return `${PREFIXES[type]}:`;
}

/** The id that a canonical key gives. */
export function idOfKey(type: EntityType, key: string): string {
  return `${PREFIXES[type]}:${slug(key)}`;
}

/** The type that an entity's id says; null for what is no entity's id. */
export function typeOfId(id: string): EntityType | null {
  return TYPES.get(id.slice(0, id.indexOf(':'))) ?? null;
}

/**
 * The id that an entity goes by today for one it would go by under another of its names (`place:viet-nam` →
 * `place:vietnam`); null for what is no entity's id.
 */
export function canonicalId(id: string): string | null {
  const type = typeOfId(id);
  return type === null ? null : entityId(type, id.slice(id.indexOf(':') + 1));
}

/** Letters and digits of any script with hyphens between; a short hash where that alone would lose information. */
export function slug(key: string, spelling: string = key): string {
  const plain = key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  const whole = plain !== '' && plain.replaceAll('-', ' ') === key && plain.length <= LONGEST_SLUG;
  if (whole) return plain;
  const hash = hashOf(key === '' ? spelling : key, 10);
  return plain === '' ? hash : `${plain.slice(0, LONGEST_SLUG).replace(/-$/u, '')}-${hash}`;
}
