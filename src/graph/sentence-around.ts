import type { Span } from '../reading/reading.ts';

const PARAGRAPH = /[^\n\r]+/gu;

/**
 * Finds the whole sentence around a stretch of a text, without the white space at its ends. Sentences end where
 * Unicode's rules for English end them (UAX #29), and never go beyond a line.
 */
export function sentenceFinder(text: string): (span: Span) => Span {
  const sentences = sentencesOf(text);
  return (span) => {
    const first = sentences.findLast((sentence) => sentence.start <= span.start);
    const last = sentences.find((sentence) => sentence.end >= span.end);
    // A name with an abbreviation inside ("Gov. Walz") may reach over what looks like two sentences.
    return {
      start: first === undefined ? span.start : first.start,
      end: last === undefined ? span.end : last.end,
    };
  };
}

function sentencesOf(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Span[] = [];
  for (const line of text.matchAll(PARAGRAPH)) {
    for (const { segment, index } of segmenter.segment(line[0])) {
      const trimmed = segment.trim();
      if (trimmed === '') continue;
      const start = line.index + index + segment.indexOf(trimmed);
      sentences.push({ start, end: start + trimmed.length });
    }
  }
  return sentences;
}
