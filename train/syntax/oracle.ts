import {
  LEFT,
  legalMoves,
  MOVES,
  moveBit,
  RIGHT,
  SHIFT,
  type State,
} from '../../src/reading/syntax/transitions.ts';

/** The tree to be learnt. */
export interface GoldArcs {
  /** Head of each unit; the sentence's length for the root's child. */
  readonly heads: readonly number[];
  /** Its relation, as an index into RELATIONS. */
  readonly relations: readonly number[];
}

/**
 * Which legal moves lose the fewest of the arcs that could still be had (Goldberg and Nivre 2013, "Training
 * deterministic parsers with non-deterministic oracles", for the arc-hybrid system).
 */
export function bestMoves(state: State, gold: GoldArcs): number[] {
  let least = Number.POSITIVE_INFINITY;
  let best: number[] = [];
  const legal = legalMoves(state, gold.heads.length);
  for (let move = 0; move < MOVES; move++) {
    if ((legal & moveBit(move)) === 0) continue;
    const lost = arcsLost(move, state, gold);
    if (lost < least) best = [];
    if (lost <= least) best.push(move);
    least = Math.min(least, lost);
  }
  return best;
}

function arcsLost(move: number, { stack, front }: State, { heads }: GoldArcs): number {
  const next = front.unit;
  let lost = 0;
  if (move === SHIFT) {
    for (let cell = stack; cell; cell = cell.below) {
      if (heads[cell.unit] === next) lost++;
      if (cell !== stack && heads[next] === cell.unit) lost++;
    }
    return lost;
  }
  const top = stack?.unit ?? -1;
  const head = heads[top] ?? -1;
  for (let i = next; i < heads.length; i++) if (heads[i] === top) lost++;
  if (move === LEFT) return lost + (head === stack?.below?.unit || head > next ? 1 : 0);
  return move === RIGHT && head >= next ? lost + 1 : lost;
}
