import { SAME_PLACES } from '../../reading/gazetteer/same-places.ts';
import { nameKey } from './name-key.ts';

/** One key for all names of a place: "Việt Nam", "Viet Nam" and "Vietnam" are one. */
export function placeKey(name: string): string {
  const key = nameKey(name);
  return SAME_PLACES.get(key) ?? key;
}
