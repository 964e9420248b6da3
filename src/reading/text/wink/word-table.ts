/** FNV-1a, over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

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
    const newer = 2 * (hashOf(text, start, end) & mask);
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

function hashOf(text: string, start: number, end: number): number {
  let hash = OFFSET_BASIS;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash ^ (hash >>> 15);
}

function copyOf(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return word.length > LONGEST_COPIED ? [...word].join('') : word;
}
