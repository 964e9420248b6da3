/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001): exact gradients by
 * forward-backward over the labels that may follow each other, steps by AdaGrad (Duchi, Hazan and Singer, JMLR 2011).
 */
import { LABELS, mayBegin, mayEnd, PREDECESSORS } from '../../src/reading/names/labels.ts';

/** A sentence: the feature numbers of token `i` are `features[offsets[i]]` up to `features[offsets[i + 1]]`. */
export interface Example {
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface Parameters {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

export interface Learner extends Parameters {
  readonly squares: Float32Array;
  readonly transitionSquares: Float64Array;
}

const FROM = MayPairs();

function MayPairs(): { from: number; to: number }[] {
  return PREDECESSORS.flatMap((before, to) => before.map((from) => ({ from, to })));
}

/** `prior`: what AdaGrad's sums of squares begin with; the larger, the smaller the steps for rare features. */
export function createLearner(features: number, prior: number): Learner {
  return {
    weights: new Float32Array(features * LABELS),
    squares: new Float32Array(features * LABELS).fill(prior),
    transitions: new Float64Array(LABELS * LABELS),
    transitionSquares: new Float64Array(LABELS * LABELS).fill(1e-2),
  };
}

/** One step on one sentence; gives the loss (negative log likelihood) before it. Features of number -1 are left out. */
export function learn(
  learner: Learner,
  example: Example,
  rate: number,
  features: Int32Array = example.features,
): number {
  const { weights, squares, transitions, transitionSquares } = learner;
  const { offsets, labels } = example;
  const length = labels.length;
  const potentials = new Float64Array(length * LABELS);
  let loss = 0;
  for (let i = 0; i < length; i++) {
    const row = i * LABELS;
    for (let f = offsets[i] ?? 0; f < (offsets[i + 1] ?? 0); f++) {
      const feature = features[f] ?? -1;
      if (feature < 0) continue;
      const at = feature * LABELS;
      for (let y = 0; y < LABELS; y++)
        potentials[row + y] = (potentials[row + y] ?? 0) + (weights[at + y] ?? 0);
    }
    loss -= potentials[row + (labels[i] ?? 0)] ?? 0;
    if (i > 0) loss -= transitions[(labels[i - 1] ?? 0) * LABELS + (labels[i] ?? 0)] ?? 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) top = Math.max(top, potentials[row + y] ?? 0);
    for (let y = 0; y < LABELS; y++) potentials[row + y] = Math.exp((potentials[row + y] ?? 0) - top);
    loss += top;
  }
  const step = transitions.map(Math.exp);
  const { forward, backward, scales } = sumProduct(potentials, step, length);
  for (const scale of scales) loss += Math.log(scale);

  const gradient = new Float64Array(LABELS * LABELS);
  for (let i = 0; i < length; i++) {
    const row = i * LABELS;
    for (let y = 0; y < LABELS; y++) {
      const expected = (forward[row + y] ?? 0) * (backward[row + y] ?? 0);
      const difference = ((labels[i] === y ? 1 : 0) - expected) * example.weight;
      if (Math.abs(difference) < 1e-3) continue;
      const square = difference * difference;
      for (let f = offsets[i] ?? 0; f < (offsets[i + 1] ?? 0); f++) {
        const feature = features[f] ?? -1;
        if (feature < 0) continue;
        const at = feature * LABELS + y;
        const sum = (squares[at] ?? 0) + square;
        squares[at] = sum;
        weights[at] = (weights[at] ?? 0) + (rate * difference) / Math.sqrt(sum);
      }
    }
    if (i === 0) continue;
    for (const { from, to } of FROM) {
      const pair = from * LABELS + to;
      const expected =
        ((forward[row - LABELS + from] ?? 0) *
          (step[pair] ?? 0) *
          (potentials[row + to] ?? 0) *
          (backward[row + to] ?? 0)) /
        (scales[i] ?? 1);
      const gold = labels[i - 1] === from && labels[i] === to ? 1 : 0;
      gradient[pair] = (gradient[pair] ?? 0) + (gold - expected) * example.weight;
    }
  }
  for (let pair = 0; pair < gradient.length; pair++) {
    const g = gradient[pair] ?? 0;
    const sum = (transitionSquares[pair] ?? 0) + g * g;
    transitionSquares[pair] = sum;
    transitions[pair] = (transitions[pair] ?? 0) + (rate * g) / Math.sqrt(sum);
  }
  return loss;
}

/** Scaled forward and backward sums: their product at a token and label is that label's probability. */
function sumProduct(
  potentials: Float64Array,
  step: Float64Array,
  length: number,
): { forward: Float64Array; backward: Float64Array; scales: Float64Array } {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const scales = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const row = i * LABELS;
    let total = 0;
    for (let y = 0; y < LABELS; y++) {
      let sum = 0;
      if (i === 0) sum = mayBegin(y) ? 1 : 0;
      else
        for (const from of PREDECESSORS[y] ?? []) {
          sum += (forward[row - LABELS + from] ?? 0) * (step[from * LABELS + y] ?? 0);
        }
      sum *= potentials[row + y] ?? 0;
      if (i === length - 1 && !mayEnd(y)) sum = 0;
      forward[row + y] = sum;
      total += sum;
    }
    scales[i] = total;
    for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] ?? 0) / total;
  }
  for (let i = length - 1; i >= 0; i--) {
    const row = i * LABELS;
    if (i === length - 1) {
      for (let y = 0; y < LABELS; y++) backward[row + y] = mayEnd(y) ? 1 : 0;
      continue;
    }
    for (const { from, to } of FROM) {
      const next =
        ((step[from * LABELS + to] ?? 0) *
          (potentials[row + LABELS + to] ?? 0) *
          (backward[row + LABELS + to] ?? 0)) /
        (scales[i + 1] ?? 1);
      backward[row + from] = (backward[row + from] ?? 0) + next;
    }
  }
  return { forward, backward, scales };
}
