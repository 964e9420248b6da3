import { FAMILY_NAMES_FIRST, FAMILY_NAMES_TOO, GIVEN_NAME, SPELLINGS } from './spellings.ts';
import { arabicConsonants, isArabic, transliteration } from './transliterations.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ARTICLES = new Set(['al', 'el']);
/** One letter, or a few of which none is a vowel. */
const INITIALS = /^(?:[a-z]|[bcdfghjklmnpqrstvwxz]{2,3})$/u;
/** Words of which the table knows all the spellings. */
const SPELLED = new Set(SPELLINGS.values());
const PARTICLES = new Set('abu al bin da de del den der di dos du el ibn la le van von'.split(' '));

/**
 * What spellings of a person's name have in common: nicknames stand for the given name ("joe" for "joseph"),
 * transliterations for one of them ("mohamed" for "muhammad", "andriy" for "andrii"), the Arabic article,
 * initials and "Jr" are off, and an East Asian family name comes first wherever it stood.
 *
 * @param name a `nameKey`
 */
export function personForm(name: string): string {
  return inOrder(tellingWords(name)).map(spelling).join(' ');
}

/**
 * The same, with what may be spellings of one name but need not be: other transliterations ("Sherif" and "Sharif",
 * "Chung" and "Jung"), and two East Asian words of which either could be the family name ("Xu Wei", "Wei Xu").
 */
export function looseForm(name: string): string {
  const words = tellingWords(name);
  const [first = '', last = ''] = words;
  const either = words.length === 2 && isFamilyName(first) && isFamilyName(last);
  const arabic = isArabic(name.split(' '));
  const loose = (either ? [...words].sort() : inOrder(words)).map((word) => {
    const one = SPELLINGS.get(word) ?? word;
    const sounding = sound(transliteration(one));
    return arabic && !SPELLED.has(one) ? arabicConsonants(sounding) : sounding;
  });
  return loose.join(' ');
}

/** Whether a name is one word, but for particles ("von Stetten", "al-Harbi"). */
export function isSingleName(name: string): boolean {
  return name.split(' ').filter((word) => !PARTICLES.has(word)).length < 2;
}

/**
 * The initials between the ends of a name, as one word: "w" of "george w bush", "hw" of "george hw bush"; often none.
 */
export function middleInitials(name: string): string {
  const middle = name
    .split(' ')
    .filter((word) => !SUFFIXES.has(word))
    .slice(1, -1);
  return middle.filter((word) => INITIALS.test(word)).join('');
}

function tellingWords(name: string): string[] {
  const all = name.split(' ');
  // A number after a given name alone is of a monarch or a pope, and part of the name.
  const words = all.length > 2 ? all.filter((word) => !SUFFIXES.has(word)) : all;
  const named = words.filter((word) => !ARTICLES.has(word));
  const whole = named.filter((word) => word.length > 1);
  if (whole.length > 1) return whole;
  return named.length > 0 ? named : words;
}

function inOrder(words: readonly string[]): readonly string[] {
  return endsWithFamilyName(words) ? [words.at(-1) ?? '', ...words.slice(0, -1)] : words;
}

/** The given name of somebody whose name begins with it; null where the family name comes first, as in East Asia. */
export function givenNameFirst(name: string): string | null {
  const [first = ''] = inOrder(tellingWords(name));
  return isFamilyName(first) ? null : spelling(first);
}

const isFamilyName = (word: string): boolean => FAMILY_NAMES_FIRST.has(word) || FAMILY_NAMES_TOO.has(word);

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

/**
 * The single names that somebody of this name may be called by: those of its shorter forms ("quoc dung" is none), or
 * itself where it is one.
 *
 * @param name a `nameKey`
 */
export function singleNames(name: string): string[] {
  const form = personForm(name);
  return isSingleName(form) ? [form] : shorterForms(form).filter(isSingleName);
}
