import { LABELS, mayBegin, mayEnd, OUTSIDE, PREDECESSORS } from './labels.ts';

/** Whole-number weights, so that every machine adds them up alike. */
export type Transitions = Int32Array;

const NEVER = -0x40000000;
/** The score of OUTSIDE where no name can be: more than all features of a token can add up to. */
export const CERTAIN = 1_000_000;

/** PREDECESSORS in one row: those of label y are FROM[START[y]] up to FROM[START[y + 1]]. */
const FROM = Uint8Array.from(PREDECESSORS.flat());
const START = Uint8Array.from({ length: LABELS + 1 }, (_, y) => PREDECESSORS.slice(0, y).flat().length);

/**
 * The best sequence of labels under the scores of each token (`LABELS` numbers a token) and of neighbouring labels,
 * among those that labels.ts allows (Viterbi 1967).
 */
export function bestLabels(scores: Int32Array, length: number, transitions: Transitions): Uint8Array {
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const back = new Uint8Array(length * LABELS);
  const totals = new Int32Array(length * LABELS).fill(NEVER);
  for (let label = 0; label < LABELS; label++) totals[label] = mayBegin(label) ? (scores[label] ?? 0) : NEVER;
  let isBehindCertain = (scores[OUTSIDE] ?? 0) >= CERTAIN;
  for (let i = 1; i < length; i++) {
    const row = i * LABELS;
    const above = row - LABELS;
    // Where no name can be, no other label is looked at, and none before it where none can be there.
    const isCertain = (scores[row + OUTSIDE] ?? 0) >= CERTAIN;
    const isSettled = isCertain && isBehindCertain;
    isBehindCertain = isCertain;
    if (isSettled) {
      totals[row + OUTSIDE] = 0;
      continue;
    }
    const labels = isCertain ? OUTSIDE + 1 : LABELS;
    for (let label = 0; label < labels; label++) {
      let top = NEVER;
      let from = 0;
      const end = START[label + 1] ?? 0;
      for (let k = START[label] ?? 0; k < end; k++) {
        const candidate = FROM[k] ?? 0;
        const score = (totals[above + candidate] ?? 0) + (transitions[candidate * LABELS + label] ?? 0);
        if (score > top) {
          top = score;
          from = candidate;
        }
      }
      totals[row + label] = Math.max(NEVER, top + (scores[row + label] ?? 0));
      back[row + label] = from;
    }
    // Only differences count: without this, sums over long sentences would outgrow 32 bits.
    const base = totals[row] ?? 0;
    for (let label = 0; label < labels; label++) {
      totals[row + label] = Math.max(NEVER, (totals[row + label] ?? 0) - base);
    }
  }
  let label = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let candidate = 0; candidate < LABELS; candidate++) {
    const score = totals[(length - 1) * LABELS + candidate] ?? 0;
    if (mayEnd(candidate) && score > top) {
      top = score;
      label = candidate;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    best[i] = label;
    label = back[i * LABELS + label] ?? 0;
  }
  return best;
}
