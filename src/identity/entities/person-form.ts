import { FAMILY_NAMES_FIRST, FAMILY_NAMES_TOO, GIVEN_NAME, SPELLINGS } from './spellings.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ARTICLES = new Set(['al', 'el']);

/**
 * What spellings of a person's name have in common: nicknames stand for the given name ("joe" for "joseph"),
 * transliterations for one of them ("mohamed" for "muhammad", "andriy" for "andrii"), the Arabic article,
 * initials and "Jr" are off, and an East Asian family name comes first wherever it stood.
 *
 * @param name a `nameKey`
 */
export function personForm(name: string): string {
  const words = name.split(' ').filter((word) => !SUFFIXES.has(word));
  const whole = words.filter((word) => word.length > 1 && !ARTICLES.has(word));
  const kept = whole.length > 1 ? whole : words;
  const spelled = kept.map(spelling);
  return (endsWithFamilyName(kept) ? [spelled.at(-1), ...spelled.slice(0, -1)] : spelled).join(' ');
}

/** Whether an East Asian name has been turned round: its end is more surely a family name than its start. */
function endsWithFamilyName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || FAMILY_NAMES_FIRST.has(first)) return false;
  if (FAMILY_NAMES_FIRST.has(last)) return true;
  const given = words.slice(0, -1);
  return (
    FAMILY_NAMES_TOO.has(last) && !FAMILY_NAMES_TOO.has(first) && given.every((word) => GIVEN_NAME.test(word))
  );
}

function spelling(word: string): string {
  return sound(SPELLINGS.get(word) ?? word);
}

/**
 * What is written in several ways where names come from other scripts or other keyboards. Short words stay as they
 * are: "Li" and "Ly" are two names.
 */
function sound(word: string): string {
  if (word.length < 4) return word;
  return (
    word
      // Umlauts are written out where a keyboard has none.
      .replace(/(?<=.)([aou])e(?=.{2})/u, '$1')
      .replace(/ks/gu, 'x')
      .replace(/(?:ou|oo)/gu, 'u')
      // "Andriy" and "Andrii", "Zaytsev" and "Zaitsev", "Yulia" and "Yuliya", "Alexeyev" and "Alekseev".
      .replace(/y/gu, 'i')
      .replace(/ii+/gu, 'i')
      .replace(/ia(?=[a-z])/gu, 'a')
      .replace(/ei?(?=e)/gu, '')
      .replace(/([^aeiou])\1/gu, '$1')
  );
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
