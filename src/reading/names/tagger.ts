import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sentence } from '../text/token.ts';
import { agree } from './agreement.ts';
import { readContext, type SentenceContext } from './context.ts';
import { MOST_FEATURES, tokenFeatures } from './features.ts';
import { likelyKeys, lookUp } from './hash.ts';
import { LABELS, OUTSIDE, partOf, typeOf } from './labels.ts';
import type { NameSpan, NameTagger } from './name.ts';
import { repairNames } from './repair/repair.ts';
import { bestLabels } from './viterbi.ts';
import { type NameModel, readModel } from './weights.ts';
import { createWordReader } from './words.ts';

export const MODEL_FILE = fileURLToPath(new URL('./model/names.bin', import.meta.url));

/** More than all features of a token can add up to. */
const CERTAIN = 1_000_000;

/**
 * Loads the model and gives the tagger: a linear-chain conditional random field (Lafferty, McCallum and Pereira,
 * ICML 2001) and rules that make an article agree with itself.
 */
export function createNameTagger(model: NameModel = readModel(readFileSync(MODEL_FILE))): NameTagger {
  const reader = createWordReader(model.lexicon);
  const buffer = new Int32Array(MOST_FEATURES);
  return (sentences: readonly Sentence[]): NameSpan[] => {
    const contexts = readContext(sentences, reader, model.lists);
    const scores = contexts.map((context) => score(context, model, buffer));
    agree(contexts, scores);
    const names = scores.flatMap((row, sentence) =>
      spansOf(bestLabels(row, row.length / LABELS, model.transitions), sentence),
    );
    return repairNames(names, contexts);
  };
}

function score(context: SentenceContext, model: NameModel, buffer: Int32Array): Int32Array {
  const { features, weights } = model;
  const scores = new Int32Array(context.words.length * LABELS);
  for (let i = 0; i < context.words.length; i++) {
    if (!nearCapital(context, i)) {
      scores[i * LABELS + OUTSIDE] = CERTAIN;
      continue;
    }
    const likely = likelyKeys(features, buffer, tokenFeatures(context, i, buffer));
    let known = 0;
    for (let f = 0; f < likely; f++) {
      const feature = lookUp(features, buffer[f] ?? 0);
      if (feature >= 0) buffer[known++] = feature * LABELS;
    }
    // Label by label: a sum that stays in a register is twice as fast as thirteen that do not.
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      for (let f = 0; f < known; f++) sum += weights[(buffer[f] ?? 0) + label] ?? 0;
      scores[i * LABELS + label] = sum;
    }
  }
  return scores;
}

/** Whether a name may reach this token: names hold no three small words in a row. */
function nearCapital({ words }: SentenceContext, i: number): boolean {
  for (let k = i - 2; k <= i + 2; k++) if (words[k]?.capital) return true;
  return false;
}

/** The names that a sentence's labels stand for. */
function spansOf(labels: Uint8Array, sentence: number): NameSpan[] {
  const spans: NameSpan[] = [];
  let first = 0;
  for (const [i, label] of labels.entries()) {
    const type = typeOf(label);
    if (label === OUTSIDE || type === null) continue;
    const part = partOf(label);
    if (part === 'B' || part === 'U') first = i;
    if (part === 'L' || part === 'U') spans.push({ type, sentence, first, last: i + 1 });
  }
  return spans;
}
