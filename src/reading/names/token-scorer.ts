import type { SentenceContext } from './context.ts';
import { SUMS, unpackSums } from './feature-weights.ts';
import { MOST_FEATURES, RUN_GROUPS, TOKEN_GROUPS, writeOthers } from './features/features.ts';
import { tokenView } from './features/token-view.ts';
import { LABELS, OUTSIDE } from './labels.ts';
import { createGroupSums } from './remembered-sums.ts';
import { CERTAIN } from './viterbi.ts';
import type { NameModel } from './weights.ts';

/** Scores the labels of each token of a sentence, `LABELS` numbers a token. */
export type TokenScorer = (context: SentenceContext) => Int32Array;

export function createTokenScorer(model: NameModel): TokenScorer {
  const addWeights = model.weights;
  const ofToken = createGroupSums(addWeights, TOKEN_GROUPS, 16);
  const ofRun = createGroupSums(addWeights, RUN_GROUPS, 14);
  const buffer = new Int32Array(MOST_FEATURES);
  const sums = new Int32Array(SUMS);
  return (context) => {
    const { length } = context.words;
    const scores = new Int32Array(length * LABELS);
    for (let i = 0; i < length; i++) {
      if (!mayBeOfName(context, i)) {
        scores[i * LABELS + OUTSIDE] = CERTAIN;
        continue;
      }
      const token = tokenView(context, i);
      sums.fill(0);
      ofToken(token, sums);
      if (token.run !== null) ofRun(token.run, sums);
      addWeights(buffer, writeOthers(token, buffer, 0), sums);
      unpackSums(sums, scores, i * LABELS);
    }
    return scores;
  };
}

/** What ties a small word to the name before it, or may end a name: "Tae-sik", "St George's", "Orla Zinc plc". */
const TIES = /^(?:['&./–-]|'s|plc)$/;

/**
 * Whether a name may reach this token: names hold no three small words in a row, and in prose a small word begins one
 * only where it is like "de" or tied to what follows; it ends one only behind a hyphen or its like, a number only right
 * behind it.
 */
function mayBeOfName({ words, style }: SentenceContext, i: number): boolean {
  const word = words[i];
  if (word?.capital) return true;
  const isBehind = words[i - 1]?.capital === true;
  const isNear = isBehind || words[i - 2]?.capital === true;
  const isBefore = words[i + 1]?.capital === true || words[i + 2]?.capital === true;
  if (style !== 0) return isNear || isBefore;
  if (isBefore) return isNear || word?.opens === true || TIES.test(words[i + 1]?.text ?? '');
  if (!isNear) return false;
  return (isBehind && word?.digits) || TIES.test(words[i - 1]?.text ?? '') || TIES.test(word?.text ?? '');
}
