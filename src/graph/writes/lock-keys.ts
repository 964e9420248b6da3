import { widestPlace } from '../../identity/names/places.ts';

/**
 * The keys that a writing transaction locks, each before it reads what the key guards, as docs/writing.md argues.
 * They are taken level by level, in the order below and sorted within a level, so that writers seldom wait for each
 * other in a circle. A level's keys are known from what the levels before it guard.
 */
export const documentLocks = (documents: Iterable<string>): string[] => locks('document', documents);

/** Profiles of a form of a name, and which of them belong together. Given by `formsAround`. */
export const formLocks = (forms: Iterable<string>): string[] => locks('form', forms);

/** Which entity the profiles of a bearer are of. */
export const bearerLocks = (bearers: Iterable<string>): string[] => locks('bearer', bearers);

/** Who mentions an entity, by which profiles, in which spellings; what it is called and what it holds. */
export const entityLocks = (entities: Iterable<string>): string[] => locks('entity', entities);

/** Reports that are looked up by an occasion and the event each is of, and how often the two parties of one met. */
export const occasionLocks = (occasions: Iterable<string>): string[] => locks('occasion', occasions);

/** The summary of an event. */
export const eventLocks = (events: Iterable<string>): string[] => locks('event', events);

/** Who answers to a name. */
export const nameLocks = (names: Iterable<string>): string[] => locks('name', names);

/** Which places in and around a country are in the graph. */
export const countryLocks = (places: readonly string[]): string[] =>
  locks('country', places.map(widestPlace));

/** For what reads and changes more than keys could say, and is rare: decisions, and a change of the rules. */
export const ALONE = { alone: true } as const;

function locks(level: string, ids: Iterable<string>): string[] {
  return [...new Set(ids)].map((id) => `${level} ${id}`);
}
