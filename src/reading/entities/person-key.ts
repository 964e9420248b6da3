import { HONORIFICS } from '../roles/role-nouns.ts';

/** A person's name for comparing. */
export interface PersonKey {
  /** The words that count, lower case; an initial keeps its stop ("j."). */
  readonly words: readonly string[];
  /** "jr", "iii": tells a son from his father. Null where the name has none. */
  readonly generation: string | null;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv|v)$/;

export function personKey(folded: string): PersonKey {
  const words = folded
    .replace(/'s$/i, '')
    .replace(/,/g, ' ')
    .replace(
      /\b(\p{Lu})\.?(?= |$)|(\p{Lu})\./gu,
      (_, alone?: string, before?: string) => ` ${alone ?? before}. `,
    )
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /[^.]/.test(word))
    .map((word) => (isInitial(word) ? word : word.replaceAll('.', '')));
  const last = words.at(-1) ?? '';
  return words.length > 1 && GENERATION.test(last)
    ? { words: words.slice(0, -1), generation: last }
    : { words, generation: null };
}

const isInitial = (word: string): boolean => /^\p{L}\.$/u.test(word);

/** Whether two keys can be one person's, neither name being a part of the other: "J. Smith" and "John Smith". */
export function isSameName(a: PersonKey, b: PersonKey): boolean {
  return (
    a.words.length === b.words.length &&
    generationsFit(a, b) &&
    a.words.every((word, i) => matches(word, b.words[i] ?? ''))
  );
}

/**
 * Whether a shorter form can name the bearer of a longer one within an article: its words stand in the longer
 * in the same order ("Trung" and "Biden" for "Le Hoai Trung" and "Joe Biden"; "Evelyn Farkas" for "Evelyn N. Farkas").
 */
export function isShortFormOf(short: PersonKey, long: PersonKey): boolean {
  if (short.words.length >= long.words.length || !generationsFit(short, long)) return false;
  let at = 0;
  for (const word of long.words) {
    const next = short.words[at];
    // "Simon" alone is not the S. of "James S. Brady".
    const isFull = short.words.length > 1 || !isInitial(word) || next === word;
    if (next !== undefined && isFull && matches(next, word)) at++;
  }
  if (at < short.words.length) return false;
  const [first, last] = [short.words[0] ?? '', short.words.at(-1) ?? ''];
  return (
    short.words.length === 1 || matches(last, long.words.at(-1) ?? '') || matches(first, long.words[0] ?? '')
  );
}

/**
 * Whether a name that opens with a form of address begins another's ("Mar Gregorios" that of "Gregorios Paul Lim"),
 * or stands in it with that form ("Mar Severios" in "Basil Mar Severios Lim").
 */
export function isAddressOf(short: PersonKey, long: PersonKey): boolean {
  const [address = '', ...words] = short.words;
  if (!HONORIFICS.has(address) || words.length === 0 || !generationsFit(short, long)) return false;
  const at = long.words.indexOf(address) + 1;
  return words.every((word, i) => matches(word, long.words[at + i] ?? ''));
}

const generationsFit = (a: PersonKey, b: PersonKey): boolean =>
  a.generation === null || b.generation === null || a.generation === b.generation;

/**
 * A word for itself, an initial for a word, a part of a hyphened name for the whole ("al-Sardi" for "al-Sardi-Bani").
 */
function matches(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a)) return b.startsWith(a.charAt(0));
  if (isInitial(b)) return a.startsWith(b.charAt(0));
  return b.includes('-') && `-${b}-`.includes(`-${a}-`);
}
