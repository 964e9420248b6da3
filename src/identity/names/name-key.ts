import { fold } from '../../reading/text/fold.ts';
import { TITLE_LINKS, TITLE_WORDS } from './title-words.ts';

/**
 * The form in which names are compared: folded, in lower case, dots and apostrophes off ("U.S." is "us"), other
 * punctuation as white space, white space collapsed, a leading "the" off. Signs that tell names apart (& + # @)
 * stay. Empty only for a name without letters, digits or such signs.
 */
export function nameKey(name: string): string {
  const words = fold(name)
    .toLowerCase()
    .replace(/[.']/gu, '')
    .replace(/[^\p{L}\p{N}&+#@]+/gu, ' ')
    .trim();
  return words.replace(/^the (?=.)/u, '');
}

/**
 * The keys that a name may be meant by, the whole name first, then with ever more leading titles off:
 * "US Secretary of State Antony Blinken" gives the whole and "antony blinken".
 */
export function withoutTitles(name: string): string[] {
  const key = nameKey(name);
  const words = key.split(' ');
  const keys = [key];
  let titled = false;
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i] ?? '';
    const isTitle = TITLE_WORDS.has(word);
    // A country or demonym opens a title ("US President"), so one word may stand before the first title word.
    if (!isTitle && !TITLE_LINKS.has(word) && !(i === 0 && TITLE_WORDS.has(words[1] ?? ''))) break;
    titled ||= isTitle;
    const next = words[i + 1] ?? '';
    if (titled && !TITLE_WORDS.has(next) && !TITLE_LINKS.has(next)) keys.push(words.slice(i + 1).join(' '));
  }
  return keys;
}
