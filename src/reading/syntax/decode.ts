import { ARC_FEATURES, arcFeatures } from './arc-features.ts';
import { RELATIONS } from './relations.ts';
import type { Seen } from './seen.ts';
import { STATE_FEATURES, stateFeatures } from './state-features.ts';
import { apply, initialState, isLegal, MOVES, SHIFT, type State } from './transitions.ts';
import { indexOfBest, type Scorer } from './weights.ts';

/** Names the arc that a move is about to draw: an index into RELATIONS; -1 for SHIFT, which draws none. */
export type ArcNamer = (seen: Seen, state: State, move: number) => number;

const ROOT = RELATIONS.indexOf('root');

export function createArcNamer(scorer: Scorer): ArcNamer {
  const features = new Int32Array(ARC_FEATURES);
  const scores = new Int32Array(RELATIONS.length);
  return (seen, state, move) => {
    if (move === SHIFT) return -1;
    if (state.front.unit === seen.length && !state.stack?.below) return ROOT;
    scorer.score(features, arcFeatures(seen, state, move, features), scores);
    return indexOfBest(scores);
  };
}

/** Takes the best move, again and again, and names each arc as soon as it is drawn; gives the final state. */
export function decode(seen: Seen, moves: Scorer, nameArc: ArcNamer): State {
  const features = new Int32Array(STATE_FEATURES);
  const scores = new Int32Array(MOVES);
  let state = initialState();
  for (let step = 0; step < 2 * seen.length; step++) {
    moves.score(features, stateFeatures(seen, state, features), scores);
    const move = bestMove(state, seen.length, scores);
    state = apply(state, move, nameArc(seen, state, move));
  }
  return state;
}

/** The legal move of the highest score; of equals the first. */
export function bestMove(state: State, length: number, scores: Int32Array): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if (!isLegal(move, state, length)) continue;
    if (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0)) best = move;
  }
  return best;
}
