import { nameKey } from './name-key.ts';

/**
 * A person is who bears the fullest name that the article gives. Somebody of whom it gives a single name only
 * keeps that: to take the one Dung of an article for the Nguyễn Quốc Dũng of another would be a guess.
 */
export function personKey(name: string): string {
  return nameKey(name);
}
