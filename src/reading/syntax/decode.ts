import { ARC_FEATURES, createArcFeatures } from './arc-features.ts';
import { RELATIONS } from './relations.ts';
import type { Seen } from './seen.ts';
import { createStateFeatures, STATE_FEATURES } from './state-features.ts';
import {
  apply,
  initialState,
  isLegal,
  LEFT,
  MOVES,
  RIGHT,
  relationBit,
  SHIFT,
  type State,
} from './transitions.ts';
import { indexOfBest, type Scorer } from './weights.ts';
import { hashWord } from './words.ts';

/** Names the arc that a move is about to draw: an index into RELATIONS; -1 for SHIFT, which draws none. */
export type ArcNamer = (seen: Seen, state: State, move: number) => number;

/** Less than any score. */
const LOWEST = -(2 ** 31);
const ROOT = RELATIONS.indexOf('root');

export function createArcNamer(scorer: Scorer): ArcNamer {
  const featuresOf = createArcFeatures();
  const features = new Int32Array(ARC_FEATURES);
  const scores = new Int32Array(RELATIONS.length);
  return (seen, state, move) => {
    if (move === SHIFT) return -1;
    if (state.front.unit === seen.length && !state.stack?.below) return ROOT;
    featuresOf(seen, state, move, features);
    scorer.score(features, scores);
    return indexOfBest(scores);
  };
}

/** Finds the tree of a sentence: gives the final state. */
export type Decoder = (seen: Seen) => State;

/** Takes the best move, again and again, and names each arc as soon as it is drawn. */
export function createDecoder(moves: Scorer, nameArc: ArcNamer): Decoder {
  const featuresOf = createStateFeatures();
  const features = new Int32Array(STATE_FEATURES);
  const scores = new Int32Array(MOVES);
  return (seen) => {
    let state = initialState();
    for (let step = 0; step < 2 * seen.length; step++) {
      const move = onlyMove(state, seen.length);
      if (move < 0) {
        featuresOf(seen, state, features);
        moves.score(features, scores);
      }
      const ruledOut = move < 0 ? barred(seen, state) : -1;
      if (ruledOut >= 0) scores[ruledOut] = LOWEST;
      const chosen = move < 0 ? bestMove(state, seen.length, scores) : move;
      state = apply(state, chosen, nameArc(seen, state, chosen));
    }
    return state;
  };
}

const ARTICLES: ReadonlySet<number> = new Set(['the', 'a', 'an'].map(hashWord));
const SUBJECTS: ReadonlySet<number> = new Set(['i', 'he', 'she', 'we', 'they'].map(hashWord));
const CC = relationBit(RELATIONS.indexOf('cc'));
const NSUBJ = relationBit(RELATIONS.indexOf('nsubj'));
const CASE = relationBit(RELATIONS.indexOf('case'));

/**
 * The move that English rules out: nothing hangs on an article, a phrase with a preposition does not hang on
 * the name right behind it, and "and on Tuesday they" begins a clause. -1 where nothing is ruled out.
 */
function barred(seen: Seen, { stack, front }: State): number {
  if (!stack) return -1;
  if (stack.below && ARTICLES.has(seen.words[stack.below.unit] ?? 0)) return RIGHT;
  const isPhrase = (stack.leftSet & CASE) !== 0;
  const opensClause = SUBJECTS.has(seen.words[front.unit] ?? 0) || (front.leftSet & NSUBJ) !== 0;
  if (isPhrase && (stack.leftSet & CC) !== 0 && opensClause) return RIGHT;
  const isNext = front.unit - front.leftCount === stack.unit + 1;
  return isPhrase && isNext && (seen.names[front.unit] ?? 0) === 1 ? LEFT : -1;
}

/** The move where there is only one; -1 where there is a choice. */
export function onlyMove(state: State, length: number): number {
  let only = -1;
  for (let move = 0; move < MOVES; move++) {
    if (!isLegal(move, state, length)) continue;
    if (only >= 0) return -1;
    only = move;
  }
  return only;
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
