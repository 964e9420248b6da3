import { ARC_TEMPLATES, createArcValues } from '../../src/reading/syntax/arc-features.ts';
import { NO_LEAD } from '../../src/reading/syntax/choice.ts';
import { createArcNamer } from '../../src/reading/syntax/decode.ts';
import type { HungMark } from '../../src/reading/syntax/hang-marks.ts';
import type { Seen } from '../../src/reading/syntax/seen.ts';
import {
  BOTH_FEATURES,
  createStateFeatures,
  FRONT_FEATURES,
  STACK_FEATURES,
} from '../../src/reading/syntax/state-features.ts';
import { fillTemplates } from '../../src/reading/syntax/templates.ts';
import {
  apply,
  bestMove,
  initialState,
  LEFT,
  legalMoves,
  MOVES,
  moveBit,
  onlyMove,
  SHIFT,
  type State,
} from '../../src/reading/syntax/transitions.ts';
import { score } from '../../src/reading/syntax/weights.ts';
import { createDensePerceptron } from './dense-perceptron.ts';
import { bestMoves, type GoldArcs } from './oracle.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createRandom, shuffled } from './random.ts';

export interface TreeExample {
  readonly seen: Seen;
  readonly gold: GoldArcs;
  readonly marks: readonly HungMark[];
}

export interface TreeLearner {
  readonly moves: Perceptron;
  readonly arcs: Perceptron;
}

export interface LearningOptions {
  readonly rounds: number;
  /** How often a wrong move is followed rather than mended, from the second round on. */
  readonly exploration: number;
  readonly seed: number;
}

/** A right move is learnt too where it wins by less than this, which is what one update moves scores by. */
const MARGIN = 100;

/** How likely each way of joining names is in a round. */
const CHANCES = [0.2, 0.5, 0.3];

/**
 * Learns moves with exploration: what is right is asked of a dynamic oracle in whatever state the parser has
 * got itself into (Goldberg and Nivre 2013). Names are learnt of those arcs that are in the treebank.
 */
export function learnTrees(
  sentences: readonly (readonly TreeExample[])[],
  { rounds, exploration, seed }: LearningOptions,
  afterRound: (round: number, learner: TreeLearner) => void = () => {},
): TreeLearner {
  const moves = createDensePerceptron(MOVES);
  const arcs = createPerceptron();
  const random = createRandom(seed);
  const nameArc = createArcNamer(arcs, NO_LEAD);
  const stateFeatures = createStateFeatures();
  const arcValues = createArcValues();
  const features = new Int32Array(STACK_FEATURES + FRONT_FEATURES + BOTH_FEATURES);
  const ofStack = features.subarray(0, STACK_FEATURES);
  const ofFront = features.subarray(STACK_FEATURES, STACK_FEATURES + FRONT_FEATURES);
  const ofBoth = features.subarray(STACK_FEATURES + FRONT_FEATURES);
  const ofArc = new Int32Array(ARC_TEMPLATES.count);
  const scores = new Int32Array(MOVES);

  const learnMove = (state: State, { seen, gold }: TreeExample, explores: boolean): number => {
    const legal = legalMoves(state, seen.length);
    const only = onlyMove(legal);
    if (only >= 0) return only;
    stateFeatures.look(seen, state);
    stateFeatures.ofStack(ofStack);
    stateFeatures.ofFront(ofFront);
    stateFeatures.ofBoth(ofBoth);
    score(moves, features, scores);
    moves.step();
    const best = bestMoves(state, gold);
    const predicted = bestMove(legal, scores);
    if (best.includes(predicted)) {
      const rival = bestMove(
        best.reduce((moves, move) => moves & ~moveBit(move), legal),
        scores,
      );
      if (rival >= 0 && (scores[predicted] ?? 0) < (scores[rival] ?? 0) + MARGIN) {
        moves.update(features, predicted, 1);
        moves.update(features, rival, -1);
      }
      return predicted;
    }
    const wanted = best.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
    moves.update(features, wanted, 1);
    moves.update(features, predicted, -1);
    return explores && random() < exploration ? predicted : wanted;
  };

  const learnName = (state: State, move: number, { seen, gold }: TreeExample): number => {
    const named = nameArc(seen, state, move);
    const child = state.stack?.unit ?? -1;
    const head = move === LEFT ? state.front.unit : state.stack?.below?.unit;
    const wanted = gold.relations[child] ?? -1;
    if (head !== gold.heads[child] || wanted < 0) return named;
    if (named !== wanted) {
      fillTemplates(ARC_TEMPLATES, arcValues(seen, state, move), ofArc);
      arcs.update(ofArc, wanted, 1);
      arcs.update(ofArc, named, -1);
    }
    arcs.step();
    return named;
  };

  for (let round = 1; round <= rounds; round++) {
    for (const variants of shuffled(sentences, random)) {
      const example = variants[chosen(random())] ?? variants[0];
      if (!example) continue;
      let state = initialState();
      for (let step = 0; step < 2 * example.seen.length; step++) {
        const move = learnMove(state, example, round > 1);
        state = apply(state, move, move === SHIFT ? -1 : learnName(state, move, example));
      }
    }
    afterRound(round, { moves, arcs });
  }
  return { moves, arcs };
}

function chosen(chance: number): number {
  let sum = 0;
  for (const [i, part] of CHANCES.entries()) {
    sum += part;
    if (chance < sum) return i;
  }
  return 0;
}
