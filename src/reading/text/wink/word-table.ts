import { hashText } from '../hash-text.ts';
import { interned } from '../interned.ts';

/** What is found for the word that stands in a text from `start` up to, not including, `end`. */
export type WordTable<T> = (text: string, start: number, end: number) => T;

interface Entry<T> {
  readonly word: string;
  readonly found: T;
}

/**
 * The function with its latest answers at hand, by where a word stands, so that a known one is not even cut out of its
 * text. There is room for two words of each hash (of so many bits): the one asked for longer ago makes way.
 */
export function createWordTable<T>(bits: number, find: (word: string) => T): WordTable<T> {
  const mask = (1 << bits) - 1;
  const entries: (Entry<T> | null)[] = Array.from({ length: 2 << bits }, () => null);

  return (text, start, end) => {
    const hash = hashText(text, start, end);
    const newer = 2 * ((hash ^ (hash >>> 15)) & mask);
    const older = newer + 1;
    const own = entries[newer] ?? null;
    if (own !== null && stands(own.word, text, start, end)) return own.found;
    const other = entries[older] ?? null;
    const asked =
      other !== null && stands(other.word, text, start, end) ? other : foundAnew(text, start, end);
    entries[older] = own;
    entries[newer] = asked;
    return asked.found;
  };

  /** Interned, as what is cut out of a text keeps it in memory. */
  function foundAnew(text: string, start: number, end: number): Entry<T> {
    const word = interned(text.slice(start, end));
    return { word, found: find(word) };
  }
}

const stands = (word: string, text: string, start: number, end: number): boolean =>
  word.length === end - start && text.startsWith(word, start);
