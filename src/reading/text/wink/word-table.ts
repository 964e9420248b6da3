import { hashText } from '../hash-text.ts';

/** V8 makes no copy of a longer stretch, but points into the text, which then stays in memory as long as its word. */
const LONGEST_COPIED = 12;

/** What is found for the word that stands in a text from `start` up to, not including, `end`. */
export type WordTable<T> = (text: string, start: number, end: number) => T;

/**
 * The function with its latest answers at hand, by where a word stands, so that a known one is not even cut out of its
 * text. There is room for two words of each hash (of so many bits): the one asked for longer ago makes way.
 */
export function createWordTable<T>(bits: number, find: (word: string) => T): WordTable<T> {
  const mask = (1 << bits) - 1;
  const words: string[] = Array.from({ length: 2 << bits }, () => '');
  const found: (T | null)[] = words.map(() => null);

  return (text, start, end) => {
    const hash = hashText(text, start, end);
    const newer = 2 * ((hash ^ (hash >>> 15)) & mask);
    const older = newer + 1;
    const own = knownAt(newer, text, start, end);
    if (own !== null) return own;
    const other = knownAt(older, text, start, end);
    const word = other === null ? copyOf(text, start, end) : (words[older] ?? '');
    const asked = other ?? find(word);
    words[older] = words[newer] ?? '';
    found[older] = found[newer] ?? null;
    words[newer] = word;
    found[newer] = asked;
    return asked;
  };

  function knownAt(slot: number, text: string, start: number, end: number): T | null {
    const word = words[slot] ?? '';
    return word.length === end - start && text.startsWith(word, start) ? (found[slot] ?? null) : null;
  }
}

function copyOf(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return word.length > LONGEST_COPIED ? [...word].join('') : word;
}
