import type { Span } from '../reading.ts';
import { ABBREVIATIONS, WORDS_BEFORE_STOP } from './abbreviations.ts';
import { type FoldedText, originalSpan } from './folded-text.ts';
import { withStopApart } from './parted-sentences.ts';
import { respelled, type Sentence, type Token } from './token.ts';
import { createWink } from './wink/wink.ts';

/** No sentence is longer, and no word: what goes beyond is a list, a table or no language, and is cut. */
export const MOST_TOKENS = 250;
const LONGEST_WORD = 100;

/** Reads a stretch of folded text into sentences of tokens. */
export type SentenceReader = (folded: FoldedText, stretch: Span, paragraph: number) => Sentence[];

/** Loads the language model (some 150 ms) and gives the function that uses it. */
export function createSentenceReader(): SentenceReader {
  const read = createWink(LONGEST_WORD);

  return (folded, stretch, paragraph) => {
    const { pieces, starts, areBehindSpace, tags, ends } = read(folded.text, stretch);
    const sentences: Sentence[] = [];
    let pending: Token[] = [];
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      if (piece && !piece.isSpace) {
        const { text, lower } = piece;
        if (pending.length >= MOST_TOKENS) flush();
        const from = starts[i] ?? stretch.start;
        const { start, end } = originalSpan(folded, from, from + text.length);
        const spaceBefore = areBehindSpace[i] || pending.length === 0;
        const token: Token = { start, end, text, lower, pos: tags[i] ?? 'X', spaceBefore };
        const joined = NUMBER.has(lower) ? asOneWord(pending.at(-1), token) : null;
        if (joined) pending[pending.length - 1] = joined;
        else pending.push(token);
        if (ends[i] === 1) pending.push(...stopCutOff(pending));
      }
      if (ends[i] === 1 && !endsInAbbreviation(pending)) flush();
    }
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

const NUMBER: ReadonlySet<string> = new Set(['number', 'numbers']);

/** "His opposite number": two words for a counterpart, which has nothing to do with numbers; null for other words. */
function asOneWord(before: Token | undefined, token: Token): Token | null {
  if (before?.lower !== 'opposite') return null;
  return respelled(before, token.end, `${before.text} ${token.text}`, 'NOUN');
}

/** Takes the stop off a word that ends a sentence and was read as an abbreviation: gives word and stop apart. */
function stopCutOff(tokens: Token[]): Token[] {
  const pos = WORDS_BEFORE_STOP.get(tokens.at(-1)?.text ?? '');
  const last = pos && tokens.pop();
  return last ? [...withStopApart(last, pos)] : [];
}

/** wink-nlp ends a sentence at "Gov." and "J."; a name goes on behind them. */
function endsInAbbreviation(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last) return true;
  if (!last.text.endsWith('.')) return false;
  const word = last.text === '.' ? tokens.at(-2) : last;
  if (!word) return false;
  const isInitial = bare(word.text).length === 1 && isCapital(word.text.charCodeAt(0));
  return isInitial || ABBREVIATIONS.has(bare(word.lower));
}

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
