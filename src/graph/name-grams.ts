/**
 * Stands before and behind a word, so that its ends count as pieces too. No word of `searchable` text is a lone zero.
 */
const EDGE = '0';
const SIZE = 3;

/**
 * The trigrams of some words, each once, as words of their own: "biden" is `0bi bid ide den en0`. Two spellings of
 * a name share most of them, so a full-text index over them finds the one by the other (Damerau 1964 found four in
 * five misspellings to be one letter off).
 *
 * @param words in the form of `searchable`
 */
export function nameGrams(words: string): string {
  const grams = new Set<string>();
  for (const word of words.split(' ').filter((each) => each !== '')) {
    const letters = [EDGE, ...word, EDGE];
    for (let i = 0; i + SIZE <= letters.length; i++) grams.add(letters.slice(i, i + SIZE).join(''));
  }
  return [...grams].join(' ');
}
