import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sentence } from '../text/token.ts';
import { agree } from './agreement.ts';
import { spellDays } from './bare-days.ts';
import { readContext } from './context.ts';
import { LABELS, OUTSIDE, partOf, typeOf } from './labels.ts';
import type { NameSpan, NameTagger } from './name.ts';
import { repairNames } from './repair/repair.ts';
import { createTokenScorer } from './token-scorer.ts';
import { bestLabels } from './viterbi.ts';
import { type NameModel, readModel } from './weights.ts';
import { createWordReader } from './words.ts';

export const MODEL_FILE = fileURLToPath(new URL('./model/names.bin', import.meta.url));

/**
 * Loads the model and gives the tagger: a linear-chain conditional random field (Lafferty, McCallum and Pereira,
 * ICML 2001) and rules that make an article agree with itself.
 */
export function createNameTagger(model: NameModel = readModel(readFileSync(MODEL_FILE))): NameTagger {
  const reader = createWordReader(model.lexicon);
  const score = createTokenScorer(model);
  return (sentences: readonly Sentence[]): NameSpan[] => {
    const spelled = spellDays(sentences);
    const contexts = readContext(spelled.sentences, reader, model.lists);
    const scores = contexts.map(score);
    agree(contexts, scores);
    const names: NameSpan[] = [];
    for (const [sentence, row] of scores.entries())
      names.push(...spansOf(bestLabels(row, row.length / LABELS, model.transitions), sentence));
    return repairNames(names, contexts).map(spelled.asWritten);
  };
}

/** The names that a sentence's labels stand for. */
function spansOf(labels: Uint8Array, sentence: number): NameSpan[] {
  const spans: NameSpan[] = [];
  let first = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const type = typeOf(label);
    if (type === null) continue;
    const part = partOf(label);
    if (part === 'B' || part === 'U') first = i;
    if (part === 'L' || part === 'U') spans.push({ type, sentence, first, last: i + 1 });
  }
  return spans;
}
