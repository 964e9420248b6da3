import { isRoleNoun } from './role-nouns.ts';

const LEFT_OUT = /^(?:and|for|in|of|the|to)$/;
/** Letters of the capitals by which the holder of an office is called: "the DC", "the MCE". */
const SHORTEST = 2;
const LONGEST = 4;

/** These are of states and unions of states first: "US" is no under-secretary. */
const STATES = /^(?:eu|uae|uk|un|us)$/;

/** "DC" and "D.C." as "dc": capitals by which the bearer of a title may be called; empty for all other words. */
export const acronymIn = (text: string): string =>
  /^(?:[A-Z]\.?){2,4}$/.test(text) ? text.toLowerCase().replaceAll('.', '') : '';

/**
 * The capitals, in lower case, by which the bearer of a title may be called: "dc" and others of "district commissioner".
 * Of each run of words in which there is an office.
 */
export function acronymsOfTitle(title: readonly string[]): readonly string[] {
  const words = title.map((word) => word.toLowerCase()).filter((word) => !LEFT_OUT.test(word));
  const found: string[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + SHORTEST; to <= Math.min(words.length, from + LONGEST); to++) {
      const run = words.slice(from, to);
      const acronym = run.map((word) => word.charAt(0)).join('');
      const isOfWords = run.some(isRoleNoun) && run.every((word) => /^\p{L}/u.test(word));
      if (isOfWords && !STATES.test(acronym)) found.push(acronym);
    }
  return found;
}
