import { type WordTree, wordTree } from './word-tree.ts';

/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the root behind the last
 * word. A sentence of n units takes exactly 2n transitions, whatever they are. States are immutable and share
 * their stacks, so that a step costs the same however long the sentence is.
 */

/** The next unit goes from the buffer to the stack. */
export const SHIFT = 0;
/** The top of the stack comes to hang on the front of the buffer. */
export const LEFT = 1;
/** The top of the stack comes to hang on the unit below it. */
export const RIGHT = 2;
export const MOVES = 3;

/** A unit on the stack or at the front of the buffer, with what already depends on it. */
export interface Cell {
  readonly unit: number;
  readonly below: Cell | null;
  /** Outermost and next children on the left, outermost on the right; -1 where there is none. */
  readonly left: number;
  readonly left2: number;
  readonly right: number;
  /** The relations of the outermost, as indices into RELATIONS; -1 where there is none. */
  readonly leftRelation: number;
  readonly rightRelation: number;
  readonly leftCount: number;
  readonly rightCount: number;
  /** Which relations occur among the children of either side, hashed into 32 bits. */
  readonly leftSet: number;
  readonly rightSet: number;
}

export interface State {
  readonly stack: Cell | null;
  /** The front of the buffer; its unit is the sentence's length when only the root is left. */
  readonly front: Cell;
  readonly previous: State | null;
  /** What led here from `previous`: SHIFT, LEFT or RIGHT, and the relation of the arc that it drew. */
  readonly move: number;
  readonly relation: number;
}

export function initialState(): State {
  return { stack: null, front: bareCell(0), previous: null, move: -1, relation: -1 };
}

/** Several moves at once: a bit for each. */
export type Moves = number;
export const NO_MOVE: Moves = 0;
export const moveBit = (move: number): Moves => 1 << move;
const SHIFT_ALONE = moveBit(SHIFT);
const LEFT_ALONE = moveBit(LEFT);
const RIGHT_ALONE = moveBit(RIGHT);

/** The moves that can be made. Only one unit, the last on the stack, may hang on the root. */
export function legalMoves({ stack, front }: State, length: number): Moves {
  const isMore = front.unit < length;
  if (!stack) return isMore ? SHIFT_ALONE : NO_MOVE;
  const left = isMore || stack.below === null ? LEFT_ALONE : NO_MOVE;
  return (isMore ? SHIFT_ALONE : NO_MOVE) | left | (stack.below === null ? NO_MOVE : RIGHT_ALONE);
}

/** The one move among these; -1 where there are none or several. */
export function onlyMove(moves: Moves): number {
  return moves !== NO_MOVE && (moves & (moves - 1)) === 0 ? 31 - Math.clz32(moves) : -1;
}

/** Which of the moves has the highest score, of equals the first; -1 where there is none. */
export function bestMove(moves: Moves, scores: Int32Array): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if ((moves & moveBit(move)) === 0) continue;
    if (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0)) best = move;
  }
  return best;
}

/** The state after a legal move, which draws an arc of the given relation unless it is SHIFT. */
export function apply(state: State, move: number, relation: number): State {
  const { stack, front } = state;
  if (move === SHIFT || !stack) {
    const next = bareCell(front.unit + 1);
    return { stack: shifted(front, stack), front: next, previous: state, move, relation };
  }
  if (move === LEFT) {
    const grown: Cell = {
      unit: front.unit,
      below: null,
      left: stack.unit,
      left2: front.left,
      right: -1,
      leftRelation: relation,
      rightRelation: -1,
      leftCount: front.leftCount + 1,
      rightCount: 0,
      leftSet: front.leftSet | relationBit(relation),
      rightSet: 0,
    };
    return { stack: stack.below, front: grown, previous: state, move, relation };
  }
  const head = stack.below ?? stack;
  const grown: Cell = {
    unit: head.unit,
    below: head.below,
    left: head.left,
    left2: head.left2,
    right: stack.unit,
    leftRelation: head.leftRelation,
    rightRelation: relation,
    leftCount: head.leftCount,
    rightCount: head.rightCount + 1,
    leftSet: head.leftSet,
    rightSet: head.rightSet | relationBit(relation),
  };
  return { stack: grown, front, previous: state, move, relation };
}

/** The tree that led to a final state, over the words of the sentence; the root hangs on its length. */
export function treeOf(final: State, length: number): WordTree {
  const heads = new Int32Array(length);
  const relations = new Int32Array(length);
  for (let state = final; state.previous; state = state.previous) {
    const { stack, front } = state.previous;
    if (state.move === SHIFT || !stack) continue;
    heads[stack.unit] = state.move === LEFT ? front.unit : (stack.below?.unit ?? length);
    relations[stack.unit] = state.relation;
  }
  return wordTree(heads, relations);
}

export function relationBit(index: number): number {
  return 1 << (index & 31);
}

/** Spelt out, so that all cells are of one shape. */
function shifted(front: Cell, below: Cell | null): Cell {
  return {
    unit: front.unit,
    below,
    left: front.left,
    left2: front.left2,
    right: front.right,
    leftRelation: front.leftRelation,
    rightRelation: front.rightRelation,
    leftCount: front.leftCount,
    rightCount: front.rightCount,
    leftSet: front.leftSet,
    rightSet: front.rightSet,
  };
}

function bareCell(unit: number): Cell {
  return {
    unit,
    below: null,
    left: -1,
    left2: -1,
    right: -1,
    leftRelation: -1,
    rightRelation: -1,
    leftCount: 0,
    rightCount: 0,
    leftSet: 0,
    rightSet: 0,
  };
}
