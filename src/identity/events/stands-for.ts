import type { ReadEntity, Reading } from '../../reading/reading.ts';
import { countryOpening } from '../names/country-of.ts';
import { canonicalKey, entityId } from '../names/entity-id.ts';
import { countryOfOrganization } from '../names/organization-key.ts';

/**
 * The states (ids of places) that a person speaks for in an agreement, as the same article says it: the place or
 * the country of the organization that they hold a position at, or the country that opens their title
 * ("US President").
 */
export function standsFor(person: ReadEntity, title: string | null, reading: Reading): string[] {
  if (person.type !== 'PERSON') return [];
  const states = new Set<string>();
  for (const position of reading.positions) {
    if (position.person !== person.id) continue;
    const at = reading.entities.find((entity) => entity.id === position.of);
    if (at?.type === 'PLACE') states.add(entityId('PLACE', at.name));
    if (at?.type === 'ORGANIZATION') {
      const country = countryOfOrganization(canonicalKey('ORGANIZATION', at.name));
      if (country !== null) states.add(entityId('PLACE', country));
    }
    addCountry(states, position.title);
  }
  if (title !== null) addCountry(states, title);
  return [...states].sort();
}

function addCountry(states: Set<string>, title: string): void {
  const country = countryOpening(title);
  if (country !== null) states.add(entityId('PLACE', country));
}
