import type { Passage, Span } from '../reading.ts';
import { emphasis } from './emphasis.ts';
import { foldCodePoint, isPlain } from './fold.ts';
import { links, withoutAddresses } from './links.ts';
import { withTurnMarks } from './turn-marks.ts';

/**
 * An article's text in plain spelling, with the way back to where each character stands in the original.
 * Rules read `text`; whatever they find is handed out as spans of `original`.
 */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /** Original UTF-16 offset at which the folded code unit `i` begins; one more entry for the end. */
  readonly startOf: Int32Array;
  /** Original offset after the folded code unit `i`, marks that belong to it included. */
  readonly endOf: Int32Array;
}

/** The offsets of what only sets words apart or says where they lead, in order. */
function markup(original: string): readonly number[] {
  const [set, led] = [emphasis(withoutAddresses(original)), links(original)];
  return led.length === 0 ? set : [...set, ...led].sort((a, b) => a - b);
}

/** @param marks the offsets of marks that are no part of the text, in order */
export function foldText(original: string, marks: readonly number[] = markup(original)): FoldedText {
  // Put together at once at the end: a text that grows is slow to look into, letter by letter.
  const parts: string[] = [];
  // Nearly all characters fold to one or none; where some give more, there is room made for them.
  let startOf: Int32Array = new Int32Array(original.length + 1);
  let endOf: Int32Array = new Int32Array(original.length + 1);
  let length = 0;
  let mark = 0;
  let offset = 0;
  // Where a letter for a breathing began that goes with the one behind it: "ʻOfa".
  let opening: number | null = null;
  const place = (start: number, end: number): void => {
    if (length + 1 === startOf.length) {
      startOf = withRoom(startOf);
      endOf = withRoom(endOf);
    }
    startOf[length] = opening ?? start;
    endOf[length++] = end;
    opening = null;
  };
  while (offset < original.length) {
    if (offset === marks[mark]) {
      offset++;
      mark++;
      continue;
    }
    const plain = endOfPlain(original, offset, marks[mark] ?? original.length);
    parts.push(original.slice(offset, plain));
    for (; offset < plain; offset++) place(offset, offset + 1);
    const code = offset === marks[mark] ? undefined : original.codePointAt(offset);
    if (code === undefined) continue;
    const character = String.fromCodePoint(code);
    if (opensName(original, offset)) {
      opening = offset++;
      continue;
    }
    const folded = foldCodePoint(character);
    const next = offset + character.length;
    if (folded === '' && length > 0) endOf[length - 1] = next;
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) place(offset, next);
    offset = next;
  }
  startOf[length] = original.length;
  const text = withTurnMarks(parts.join(''));
  return { original, text, startOf: startOf.subarray(0, length + 1), endOf: endOf.subarray(0, length) };
}

function withRoom(offsets: Int32Array): Int32Array {
  const wider = new Int32Array(offsets.length * 2);
  wider.set(offsets);
  return wider;
}

/** Whether a breathing stands at the head of a name, which plain spelling does without: "ʻOfa", "al-‘Ubaydi". */
function opensName(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (!/^\p{Lu}/u.test(text.slice(at + 1, at + 3))) return false;
  if (/[ʻʼʾʿ]/.test(character)) return !/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at));
  return /[‘’]/.test(character) && /\p{L}-$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Where the stretch of characters ends that are their own plain spelling; at `limit` at the latest. */
function endOfPlain(text: string, from: number, limit: number): number {
  let to = from;
  while (to < limit && isPlain(text.charCodeAt(to))) to++;
  return to;
}

/** The original's span for the folded code units `from` up to, not including, `to` (at least one). */
export function originalSpan(folded: FoldedText, from: number, to: number): Span {
  return {
    start: folded.startOf[from] ?? folded.original.length,
    end: folded.endOf[to - 1] ?? folded.original.length,
  };
}

/** The characters of the original between two of its offsets. */
export function passage(original: string, start: number, end: number): Passage {
  return { start, end, text: original.slice(start, end) };
}
