import { slug } from './entity-id.ts';
import { COUNTRY_OF } from './places-within.ts';

const PREFIX = 'place:';

const containing = new Map<string, string>();
const contained = new Map<string, string[]>();
for (const [inner, outer] of COUNTRY_OF) {
  const innerId = PREFIX + slug(inner);
  const outerId = PREFIX + slug(outer);
  containing.set(innerId, outerId);
  contained.set(outerId, [...(contained.get(outerId) ?? []), innerId]);
}

/** The id of the country that a place is known to lie in; null for a country itself and for what is not known. */
export function placeAround(id: string): string | null {
  return containing.get(id) ?? null;
}

/** The ids of the places that are known to lie in a place. */
export function placesInside(id: string): readonly string[] {
  return contained.get(id) ?? [];
}

/** The widest place known that holds this one, itself where none is. */
export function widestPlace(id: string): string {
  return placeAround(id) ?? id;
}

/** Whether an event can have been in both: the same place, or one in the other, or one not known. */
export function placesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || placeAround(a) === b || placeAround(b) === a;
}

/** The narrower of two places that agree. */
export function narrowerPlace(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return placeAround(b) === a ? b : a;
}
