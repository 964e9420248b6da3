import type { Seen } from './seen.ts';
import { BOTH_FEATURES, createStateFeatures, FRONT_FEATURES, STACK_FEATURES } from './state-features.ts';
import { type Cell, MOVES, type State } from './transitions.ts';
import type { Scorer } from './weights.ts';

/** Scores the moves from a state. */
export type StateScorer = (seen: Seen, state: State, scores: Int32Array) => void;

/**
 * What the stack alone says for a move is added up once for each cell, to which LEFT comes back, and what the words to
 * come say once for each word: sums of whole numbers are the same in any order.
 */
export function createStateScorer(moves: Scorer): StateScorer {
  const featuresOf = createStateFeatures();
  const stackFeatures = new Int32Array(STACK_FEATURES);
  const frontFeatures = new Int32Array(FRONT_FEATURES);
  const bothFeatures = new Int32Array(BOTH_FEATURES);
  const ofFront = new Int32Array(MOVES);
  let sentence: Seen | null = null;
  let front = -1;
  /** By unit, the cell that had it on top last, and the sums of its scores. */
  let tops: Cell[] = [];
  let ofTops: Int32Array[] = [];
  return (seen, state, scores) => {
    if (seen !== sentence) {
      sentence = seen;
      front = -1;
      tops = [];
      ofTops = [];
    }
    featuresOf.look(seen, state);
    featuresOf.ofBoth(bothFeatures);
    moves.score(bothFeatures, scores);
    if (state.front.unit !== front) {
      front = state.front.unit;
      featuresOf.ofFront(frontFeatures);
      moves.score(frontFeatures, ofFront);
    }
    const { stack } = state;
    if (!stack) return;
    const ofTop = ofTops[stack.unit] ?? new Int32Array(MOVES);
    if (tops[stack.unit] !== stack) {
      tops[stack.unit] = stack;
      ofTops[stack.unit] = ofTop;
      featuresOf.ofStack(stackFeatures);
      moves.score(stackFeatures, ofTop);
    }
    for (let move = 0; move < MOVES; move++)
      scores[move] = (scores[move] ?? 0) + (ofFront[move] ?? 0) + (ofTop[move] ?? 0);
  };
}
