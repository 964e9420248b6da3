import type { Span } from '../reading.ts';

/** A paragraph of folded text, without the white space around it. Offsets count folded code units. */
export type Paragraph = Span;

const LINE = /[^\n]+/g;
const BLANK_LINE = /\n[ \t]*\n/;

/**
 * Cuts folded text into paragraphs: at every line end, or, in text that was wrapped to a column (as wire copy
 * and mail are), only at blank lines.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = [...text.matchAll(LINE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const wrapped = isWrapped(text, lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const trimmed = trim(text, line);
    if (!trimmed) continue;
    const last = paragraphs.at(-1);
    if (wrapped && last && !BLANK_LINE.test(text.slice(last.end, trimmed.start))) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: trimmed.end };
    } else {
      paragraphs.push(trimmed);
    }
  }
  return paragraphs;
}

function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return start < end ? { start, end } : null;
}

/** Wrapped text has many neighbouring lines of nearly one length, whose next line could have gone on with them. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let adjacent = 0;
  let full = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.start !== line.end + 1) continue;
    adjacent++;
    const length = line.end - line.start;
    if (length >= 50 && length <= 100 && !/[.!?:"]\s*$/.test(text.slice(line.start, line.end))) full++;
  }
  return adjacent >= 4 && full / adjacent >= 0.5;
}
