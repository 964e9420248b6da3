import type { Passage, Span } from '../reading.ts';
import { foldCodePoint } from './fold.ts';

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

export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = foldCodePoint(character);
    const next = offset + character.length;
    if (folded === '') {
      if (ends.length > 0) ends[ends.length - 1] = next;
    } else {
      parts.push(folded);
      for (let unit = 0; unit < folded.length; unit++) {
        starts.push(offset);
        ends.push(next);
      }
    }
    offset = next;
  }
  starts.push(original.length);
  return {
    original,
    text: parts.join(''),
    startOf: Int32Array.from(starts),
    endOf: Int32Array.from(ends),
  };
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
