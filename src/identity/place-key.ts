import { nameKey } from './name-key.ts';
import { SAME_PLACES } from './same-places.ts';

/** One key for all names of a place: "Việt Nam", "Viet Nam" and "Vietnam" are one. */
export function placeKey(name: string): string {
  const key = nameKey(name);
  return SAME_PLACES.get(key) ?? key;
}
