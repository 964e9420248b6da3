import type { Span } from '../reading.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { type FoldedText, originalSpan } from './folded-text.ts';
import { partOfSpeech, type Sentence, type Token } from './token.ts';
import { createWink } from './wink.ts';

/** No sentence is longer, and no word: what goes beyond is a list, a table or no language, and is cut. */
const MOST_TOKENS = 250;
const LONGEST_WORD = 100;
const ENDLESS_WORD = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');

/** Reads a stretch of folded text into sentences of tokens. */
export type SentenceReader = (folded: FoldedText, stretch: Span, paragraph: number) => Sentence[];

/**
 * Loads the language model (some 200 ms) and gives the function that uses it. wink-nlp's tokens and the white
 * space between them add up to its input exactly, so offsets are sums of lengths.
 */
export function createSentenceReader(): SentenceReader {
  const wink = createWink();
  const { its } = wink;

  return (folded, stretch, paragraph) => {
    const text = withoutEndlessWords(folded.text.slice(stretch.start, stretch.end));
    const sentences: Sentence[] = [];
    let pending: Token[] = [];

    wink.read(text, (document) => {
      const tokens = document.tokens();
      const values = tokens.out(its.value);
      const spaces = tokens.out(its.precedingSpaces);
      const tags = tokens.out(its.pos);
      const ends = endsOf(document.sentences().out(its.span));
      let offset = stretch.start;
      for (const [i, text] of values.entries()) {
        const space = spaces[i]?.length ?? 0;
        const from = offset + space;
        offset = from + text.length;
        const pos = partOfSpeech(tags[i]);
        if (pos !== 'SPACE' && text.trim() !== '') {
          if (pending.length >= MOST_TOKENS) flush();
          const { start, end } = originalSpan(folded, from, offset);
          const spaceBefore = space > 0 || pending.length === 0;
          const token: Token = { start, end, text, lower: text.toLowerCase(), pos, spaceBefore };
          const joined = asOneWord(pending.at(-1), token);
          pending.splice(joined ? -1 : pending.length, joined ? 1 : 0, joined ?? token);
        }
        if (ends.has(i) && !endsInAbbreviation(pending)) flush();
      }
    });
    flush();
    return sentences;

    function flush(): void {
      const first = pending[0];
      const last = pending.at(-1);
      if (first && last) sentences.push({ start: first.start, end: last.end, tokens: pending, paragraph });
      pending = [];
    }
  };
}

/** "His opposite number": two words for a counterpart, which has nothing to do with numbers; null for other words. */
function asOneWord(before: Token | undefined, token: Token): Token | null {
  if (before?.lower !== 'opposite' || !/^numbers?$/.test(token.lower)) return null;
  const text = `${before.text} ${token.text}`;
  return { ...before, end: token.end, text, lower: text.toLowerCase(), pos: 'NOUN' };
}

/** The indices of the tokens that end a sentence; spans are pairs of the first and the last. */
const endsOf = (spans: readonly (readonly number[] | string)[]): ReadonlySet<number> =>
  new Set(spans.flatMap((span) => (typeof span === 'string' ? [] : span.slice(1, 2))));

/** Blanks out what no language has for a word; wink-nlp would take time in the square of its length. */
const withoutEndlessWords = (text: string): string =>
  text.replace(ENDLESS_WORD, (word) => ' '.repeat(word.length));

/** wink-nlp ends a sentence at "Gov." and "J."; a name goes on behind them. */
function endsInAbbreviation(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last) return true;
  const word = last.text === '.' ? tokens.at(-2) : last;
  if (!word) return false;
  const bare = word.lower.replace(/\.$/, '');
  if (!last.text.endsWith('.')) return false;
  return ABBREVIATIONS.has(bare) || /^[A-Z]$/.test(word.text.replace(/\.$/, ''));
}
