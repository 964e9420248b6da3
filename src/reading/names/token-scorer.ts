import type { SentenceContext } from './context.ts';
import {
  COMMON,
  EDGE,
  MOST_FEATURES,
  OF_WORD_BEFORE,
  OF_WORD_BEHIND,
  OWN,
  tokenFeatures,
} from './features.ts';
import { lookUpAll } from './hash.ts';
import { LABELS, OUTSIDE } from './labels.ts';
import { addRows, NUMBERS, unpackSums } from './packed-weights.ts';
import { createSumsOfWord } from './remembered-sums.ts';
import { CERTAIN } from './viterbi.ts';
import type { NameModel } from './weights.ts';

/** Scores the labels of each token of a sentence, `LABELS` numbers a token. */
export type TokenScorer = (context: SentenceContext) => Int32Array;

export function createTokenScorer(model: NameModel): TokenScorer {
  const { features, weights } = model;
  const own = createSumsOfWord(model, OWN);
  const ofBefore = createSumsOfWord(model, OF_WORD_BEFORE);
  const ofBehind = createSumsOfWord(model, OF_WORD_BEHIND);
  const ofWords = new Set([...OWN, ...OF_WORD_BEFORE, ...OF_WORD_BEHIND]);
  const others = Uint8Array.from(
    Array.from({ length: COMMON }, (_, at) => at).filter((at) => !ofWords.has(at)),
  );
  const buffer = new Int32Array(MOST_FEATURES);
  const sums = new Int32Array(NUMBERS);
  return (context) => {
    const { words, initial, style } = context;
    const scores = new Int32Array(words.length * LABELS);
    for (let i = 0; i < words.length; i++) {
      if (!mayBeOfName(context, i)) {
        scores[i * LABELS + OUTSIDE] = CERTAIN;
        continue;
      }
      const count = tokenFeatures(context, i, buffer);
      const word = words[i] ?? EDGE;
      const form = word.capital ? 1 : 0;
      sums.fill(0);
      own(word.id, (initial[i] ?? 0) | (style << 1), buffer, sums);
      ofBefore((words[i - 1] ?? EDGE).id, form, buffer, sums);
      ofBehind((words[i + 1] ?? EDGE).id, form, buffer, sums);
      // The others move to the front.
      for (let k = 0; k < others.length; k++) buffer[k] = buffer[others[k] ?? 0] ?? 0;
      buffer.copyWithin(others.length, COMMON, count);
      const known = lookUpAll(features, buffer, count - COMMON + others.length);
      addRows(weights, buffer, known, sums);
      unpackSums(sums, scores, i * LABELS);
    }
    return scores;
  };
}

/** What ties a small word to the name before it, or may end a name: "Tae-sik", "St George's", "Orla Zinc plc". */
const TIES = /^(?:['&./–-]|'s|plc)$/;

/**
 * Whether a name may reach this token: names hold no three small words in a row, and in prose a small word ends one
 * only behind a hyphen or its like, a number only right behind it.
 */
function mayBeOfName({ words, style }: SentenceContext, i: number): boolean {
  if (words[i]?.capital || words[i + 1]?.capital || words[i + 2]?.capital) return true;
  const isBehind = words[i - 1]?.capital === true;
  if (!isBehind && !words[i - 2]?.capital) return false;
  if (style !== 0 || (isBehind && words[i]?.digits)) return true;
  return TIES.test(words[i - 1]?.text ?? '') || TIES.test(words[i]?.text ?? '');
}
