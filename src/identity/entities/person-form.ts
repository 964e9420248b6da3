import { FAMILY_NAMES_FIRST, SPELLINGS } from './spellings.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ARTICLES = new Set(['al', 'el']);

/**
 * What spellings of a person's name have in common: nicknames stand for the given name ("joe" for "joseph"),
 * transliterations for one of them ("mohamed" for "muhammad", "zelenskiy" for "zelensky"), the Arabic article,
 * initials and "Jr" are off, and an East Asian family name comes first wherever it stood.
 *
 * @param name a `nameKey`
 */
export function personForm(name: string): string {
  const words = name.split(' ').filter((word) => !SUFFIXES.has(word));
  const whole = words.filter((word) => word.length > 1 && !ARTICLES.has(word));
  const kept = whole.length > 1 ? whole : words;
  const spelled = kept.map(spelling);
  const [first = '', last = ''] = [spelled[0], spelled.at(-1)];
  const turned = spelled.length > 1 && FAMILY_NAMES_FIRST.has(last) && !FAMILY_NAMES_FIRST.has(first);
  return (turned ? [last, ...spelled.slice(0, -1)] : spelled).join(' ');
}

function spelling(word: string): string {
  const plain = word
    .replace(/sk(?:yy|iy|yi|ii|i)$/u, 'sky')
    // Umlauts are written out where a keyboard has none.
    .replace(/(?<=.)([aou])e(?=.{2})/u, '$1');
  return SPELLINGS.get(word) ?? SPELLINGS.get(plain) ?? plain;
}

/**
 * The shorter names that somebody of this name may go by: one end of it, or its first and last word. "Nguyen Quoc
 * Dung" is "nguyen", "nguyen quoc", "dung", "quoc dung" and "nguyen dung".
 *
 * @param form of `personForm`
 */
export function shorterForms(form: string): string[] {
  const words = form.split(' ');
  const shorter = new Set<string>();
  for (let length = 1; length < words.length; length++) {
    shorter.add(words.slice(0, length).join(' '));
    shorter.add(words.slice(-length).join(' '));
  }
  if (words.length > 2) shorter.add(`${words[0]} ${words.at(-1)}`);
  return [...shorter];
}
