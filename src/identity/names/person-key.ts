import { nameKey } from './name-key.ts';

/** What follows names in a list, and so may be taken for the start of the next one: "Joe Reed, Jr. Ann Ames". */
const SUFFIX_OF_ANOTHER = /^(?:[js]r|i{2,3}|iv) (?=\S+ \S)/u;

/**
 * A person is who bears the fullest name that the article gives. Somebody of whom it gives a single name only
 * keeps that: to take the one Dung of an article for the Nguyễn Quốc Dũng of another would be a guess.
 */
export function personKey(name: string): string {
  return nameKey(name).replace(SUFFIX_OF_ANOTHER, '');
}
