import { NO_LEAD } from './choice.ts';
import { COMMA } from './marks.ts';
import type { Seen } from './seen.ts';
import {
  BOTH_FEATURES,
  createStateFeatures,
  FIRST_OF_BOTH,
  FRONT_FEATURES,
  STACK_FEATURES,
} from './state-features.ts';
import { bestMove, type Cell, MOVES, type Moves, moveBit, type State } from './transitions.ts';
import { type Scorer, score } from './weights.ts';

/** Chooses the best of several moves from a state. */
export type MoveChooser = (seen: Seen, state: State, moves: Moves) => number;

/**
 * What the stack alone says for a move is added up once for each cell, to which LEFT comes back, and what the words to
 * come say once for each word: sums of whole numbers are the same in any order. Of what both say together the first
 * features are enough where one move leads by so much; see choice.ts.
 */
export function createMoveChooser(scorer: Scorer, enough: number): MoveChooser {
  const featuresOf = createStateFeatures();
  const stackFeatures = new Int32Array(STACK_FEATURES);
  const frontFeatures = new Int32Array(FRONT_FEATURES);
  const bothFeatures = new Int32Array(BOTH_FEATURES);
  const ofFront = new Int32Array(MOVES);
  const none = new Int32Array(MOVES);
  const scores = new Int32Array(MOVES);
  let sentence: Seen | null = null;
  let front = -1;
  /** By unit, the cell that had it on top last, and the sums of its scores. */
  let tops: Cell[] = [];
  let ofTops: Int32Array[] = [];
  return (seen, state, moves) => {
    if (seen !== sentence) {
      sentence = seen;
      front = -1;
      tops = [];
      ofTops = [];
    }
    featuresOf.look(seen, state);
    if (state.front.unit !== front) {
      front = state.front.unit;
      featuresOf.ofFront(frontFeatures);
      score(scorer, frontFeatures, ofFront);
    }
    const ofTop = state.stack ? scoresOfTop(state.stack) : none;
    for (let move = 0; move < MOVES; move++) scores[move] = (ofFront[move] ?? 0) + (ofTop[move] ?? 0);
    featuresOf.firstOfBoth(bothFeatures);
    scorer.add(bothFeatures, 0, FIRST_OF_BOTH, scores);
    const best = bestMove(moves, scores);
    if (leadOf(best, moves, scores) >= enough && isPlain(seen, state)) return best;
    featuresOf.restOfBoth(bothFeatures);
    scorer.add(bothFeatures, FIRST_OF_BOTH, BOTH_FEATURES, scores);
    return bestMove(moves, scores);
  };

  function scoresOfTop(stack: Cell): Int32Array {
    const known = ofTops[stack.unit] ?? new Int32Array(MOVES);
    if (tops[stack.unit] === stack) return known;
    tops[stack.unit] = stack;
    ofTops[stack.unit] = known;
    featuresOf.ofStack(stackFeatures);
    score(scorer, stackFeatures, known);
    return known;
  }
}

/**
 * Whether the words of a move are no names, and have no mark before them but commas: the treebank has too few lists of
 * people and colons to tell from which lead on their first features are enough.
 */
function isPlain({ names, marks }: Seen, { stack, front }: State): boolean {
  const top = stack?.unit ?? -1;
  const isNamed = ((names[front.unit] ?? 0) | (names[top] ?? 0)) !== 0;
  return !isNamed && (((marks[front.unit] ?? 0) | (marks[top] ?? 0)) & ~COMMA) === 0;
}

/** By how much the best of the moves leads the others. */
function leadOf(best: number, moves: Moves, scores: Int32Array): number {
  const second = bestMove(moves & ~moveBit(best), scores);
  return second < 0 ? NO_LEAD : (scores[best] ?? 0) - (scores[second] ?? 0);
}
