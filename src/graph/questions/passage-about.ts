import { searchable } from '../../store/searchable.ts';

/** About as many characters as two lines of a page hold. */
const LONGEST = 200;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The stretch of a text that holds the most of some words, cut between words, verbatim; null where it holds none.
 *
 * @param words in the form of `searchable`
 */
export function passageAbout(text: string, words: ReadonlySet<string>): string | null {
  const found: { start: number; end: number; word: string }[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = searchable(match[0]);
    if (words.has(word)) found.push({ start: match.index, end: match.index + match[0].length, word });
  }
  let best = { start: 0, count: 0 };
  for (const { start } of found) {
    const inside = found.filter((other) => other.start >= start && other.end <= start + LONGEST);
    const count = new Set(inside.map(({ word }) => word)).size;
    if (count > best.count) best = { start, count };
  }
  return best.count === 0 ? null : stretchAt(text, best.start);
}

/** The line's words around an offset, the offset a quarter of the way in. */
function stretchAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const start = Math.max(lineStart, offset - LONGEST / 4);
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, start + LONGEST);
  const words = [...text.slice(0, end + LONGEST).matchAll(/\S+/gu)].filter(
    (match) => match.index >= start && match.index + match[0].length <= end,
  );
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined
    ? text.slice(start, end).trim()
    : text.slice(first.index, last.index + last[0].length);
}
