import { betweenOf, distance, type Seen } from './seen.ts';
import { attributes, compileTemplates, fillFirst, fillRest, fillTemplates } from './templates.ts';
import type { Cell, State } from './transitions.ts';

/**
 * What the parser looks at. The word on top of the stack is s0, the ones below it s1 and s2; the word at the
 * front of the buffer is b0, the ones behind it b1 and b2. Of each: its word w, tag t and class c, the marks m
 * right before it; its outermost children on the left (l, second l2) and right (r), the relation to these (ll,
 * rl), and the sets (ls, rs) and numbers (ln, rn) of relations on either side.
 */
const A = attributes([
  's0w',
  's0c',
  's0t',
  's0m',
  's0lw',
  's0lt',
  's0l2t',
  's0rt',
  's0ll',
  's0rl',
  's0ls',
  's0rs',
  's0ln',
  's0rn',
  's1w',
  's1c',
  's1t',
  's1m',
  's1lw',
  's1lt',
  's1rw',
  's1ll',
  's1rl',
  's1rs',
  's2t',
  's2rs',
  'b0w',
  'b0c',
  'b0t',
  'b0m',
  'b0lw',
  'b0lt',
  'b0l2w',
  'b0l2t',
  'b0ll',
  'b0ls',
  'b1w',
  'b1c',
  'b1t',
  'b1m',
  'b2t',
  'b2m',
  // How far s0 stands from b0, and s1 from s0; what stands between them.
  'gap0',
  'gap1',
  'between0',
  'between1',
]);

/**
 * The templates of Zhang and Nivre (2011), "Transition-based dependency parsing with rich non-local features",
 * moved to the arc-hybrid system, where a word's head is the word below it on the stack or the front of the
 * buffer; with marks as what stands before a word (Ma, Zhang and Zhu 2014, "Punctuation processing for
 * projective dependency parsing").
 */
const TEXT = `
  s0w | s0t | s1w | s1t | b0w | b0t | b1w | b1t | b2t | s2t
  s0w s0t b0t | b0w s0t b0t | s0w b0w | s0w b0t | s0t b0t
  s1w s1t s0t | s0w s1t s0t | s1w s0w | s1w s0t | s1t s0w | s1t s0t
  b0t b1t | b0w b1w | b0w b1t | b0t b1w | *s1t b0t | s1w b0t | s1t b0w | *s0w b1t
  b0t b1t b2t | *s0t b0t b1t | s1t s0t b0t | s1t s0t b0t b1t | s2t s1t s0t b0t
  s1w s0t b0t | s1t s0w b0t | s1w s0w b0t
  *s0t b0t s0lt | *s0t b0t b0lt | s0t b0t s0lt s0l2t | *s0t b0t b0lt b0l2t
  s1t s0t s1lt | s1t s0t s0lt | s1t s0t s0rt | s1t s0t s0lw | s1w s0lw | s1w s0lw s0w
  s1t s0lw s0w | s1w s0t s0lw | s1w s1rw s0w | s0w s0lw b0t | s0t s0lw b0w | *s0t b0t b0lw | s0w b0w b0lw
  s0w s0ll s0rl | s0t s0ll s0rl | s1w s1ll s1rl | *b0t b0ll | s1t s0t s1rl s0ll | *s0t b0t s0rl b0ll
  s0w s0ls | s0w s0rs | s0t s0ls | s1w s1rs | s1t s1rs | s1t s0t s0ls s0rs | s1w s1rs s0t | *b0t b0ls
  s0t b0t b0ls s0ls | s0t b0t s0rs s0ls | s2t s2rs s1t | s0w s0rn | s0t s0ln s0rn
  s0t b0t gap0 | s0w gap0 b0t | s0w gap1 s1t
  *s0t b0t between0 | s0w between0 b0t | s1t s0t between1 | s1t s0t between1 b0t
  b0m | *b0m s0t | b0m b0t | b0m s0t b0t | b0m s0w | b0m b0w | *b0m b1m s0t | b1m b0t b1t
  s0m s0t s1t | s0m b0m s0t s1t | s0m b0m s0t b0t | s0m s1m b0m | *s0m b0m s0ls b0t | s0m b0m s1t b0t
  *s0m s0rs b0m s0t | *s0m s0lw b0m | *b0m b0ls s0t | s0m s0ls b0m s1t | b2m b1m b0t b1t
  s1w b0lw | s0w b0lw | s1t s0t b0lw | s1w s0t b0lw | s1t s0w b0lw | s1w b0lw b0t | s1t s0t b0lw s0lw
  s1t s0t b0t b0ls | s1t s1rs b0lw b0t | s1t s0t s1rs b0lw | s0t b0lw b0l2w b0t
  s0c b0c | s1c s0c | s1c s0t b0lw | s0c b0lw b0c | s1c b0lw b0c | s1c s0lw s0c | s1t s0c b0lw b0t | s0c s1t b0c | s1c s0t b0t
  *b0c s0t s0lw | *s0c b0t | s1c s0t | b1c b0t | *s0c s0ls b0t
`;

const areOfStack = (names: readonly string[]): boolean =>
  names.every((name) => /^(?:s|gap1|between1)/.test(name));
const areOfFront = (names: readonly string[]): boolean => names.every((name) => /^b[012][wctm]$/.test(name));

const OF_STACK = compileTemplates(A, TEXT, 0, areOfStack);
const OF_FRONT = compileTemplates(A, TEXT, 0, areOfFront);
const OF_BOTH = compileTemplates(A, TEXT, 0, (names) => !areOfStack(names) && !areOfFront(names));

/** How many features a state has that are of its stack alone, of the words to come alone, and of both. */
export const STACK_FEATURES = OF_STACK.count;
export const FRONT_FEATURES = OF_FRONT.count;
export const BOTH_FEATURES = OF_BOTH.count;
/** How many of those that are of both are looked at first. */
export const FIRST_OF_BOTH = OF_BOTH.firstCount;

/** Fills arrays with the features of the state that was looked at last. */
export interface StateFeatures {
  readonly look: (seen: Seen, state: State) => void;
  /** The same for every state with this cell on top of its stack. */
  readonly ofStack: (out: Int32Array) => void;
  /** The same for every state with this word at the front of its buffer, whatever hangs on it. */
  readonly ofFront: (out: Int32Array) => void;
  readonly ofBoth: (out: Int32Array) => void;
  /** The first of those, and behind them the rest, which are asked for later. */
  readonly firstOfBoth: (out: Int32Array) => void;
  readonly restOfBoth: (out: Int32Array) => void;
}

export function createStateFeatures(): StateFeatures {
  const values = new Int32Array(64);
  const look = (seen: Seen, state: State): void => {
    const { length, words, groups, tags, marks } = seen;
    const none = length + 1;
    const at = (word: number): number => (word < 0 || word > length ? none : word);
    const top: Cell | null = state.stack;
    const second: Cell | null = top?.below ?? null;
    const third: Cell | null = second?.below ?? null;
    const front = state.front;
    const s0 = at(top?.unit ?? -1);
    const s1 = at(second?.unit ?? -1);
    const s2 = at(third?.unit ?? -1);
    const b0 = at(front.unit);
    const b1 = at(front.unit + 1);
    const b2 = at(front.unit + 2);
    const s0l = at(top?.left ?? -1);
    const s0l2 = at(top?.left2 ?? -1);
    const s0r = at(top?.right ?? -1);
    const s1l = at(second?.left ?? -1);
    const s1r = at(second?.right ?? -1);
    const b0l = at(front.left);
    const b0l2 = at(front.left2);

    values[A.s0w] = words[s0] ?? 0;
    values[A.s0c] = groups[s0] ?? 0;
    values[A.s0t] = tags[s0] ?? 0;
    values[A.s0m] = marks[s0] ?? 0;
    values[A.s0lw] = words[s0l] ?? 0;
    values[A.s0lt] = tags[s0l] ?? 0;
    values[A.s0l2t] = tags[s0l2] ?? 0;
    values[A.s0rt] = tags[s0r] ?? 0;
    values[A.s0ll] = top ? top.leftRelation : -1;
    values[A.s0rl] = top ? top.rightRelation : -1;
    values[A.s0ls] = top ? top.leftSet : 0;
    values[A.s0rs] = top ? top.rightSet : 0;
    values[A.s0ln] = top ? top.leftCount : 0;
    values[A.s0rn] = top ? top.rightCount : 0;
    values[A.s1w] = words[s1] ?? 0;
    values[A.s1c] = groups[s1] ?? 0;
    values[A.s1t] = tags[s1] ?? 0;
    values[A.s1m] = marks[s1] ?? 0;
    values[A.s1lw] = words[s1l] ?? 0;
    values[A.s1lt] = tags[s1l] ?? 0;
    values[A.s1rw] = words[s1r] ?? 0;
    values[A.s1ll] = second ? second.leftRelation : -1;
    values[A.s1rl] = second ? second.rightRelation : -1;
    values[A.s1rs] = second ? second.rightSet : 0;
    values[A.s2t] = tags[s2] ?? 0;
    values[A.s2rs] = third ? third.rightSet : 0;
    values[A.b0w] = words[b0] ?? 0;
    values[A.b0c] = groups[b0] ?? 0;
    values[A.b0t] = tags[b0] ?? 0;
    values[A.b0m] = marks[b0] ?? 0;
    values[A.b0lw] = words[b0l] ?? 0;
    values[A.b0lt] = tags[b0l] ?? 0;
    values[A.b0l2w] = words[b0l2] ?? 0;
    values[A.b0l2t] = tags[b0l2] ?? 0;
    values[A.b0ll] = front.leftRelation;
    values[A.b0ls] = front.leftSet;
    values[A.b1w] = words[b1] ?? 0;
    values[A.b1c] = groups[b1] ?? 0;
    values[A.b1t] = tags[b1] ?? 0;
    values[A.b1m] = marks[b1] ?? 0;
    values[A.b2t] = tags[b2] ?? 0;
    values[A.b2m] = marks[b2] ?? 0;
    values[A.gap0] = top ? distance(b0 - s0) : 0;
    values[A.gap1] = second ? distance(s0 - s1) : 0;
    values[A.between0] = top ? betweenOf(seen, s0, b0) : -1;
    values[A.between1] = second ? betweenOf(seen, s1, s0) : -1;
  };
  return {
    look,
    ofStack: (out) => fillTemplates(OF_STACK, values, out),
    ofFront: (out) => fillTemplates(OF_FRONT, values, out),
    ofBoth: (out) => fillTemplates(OF_BOTH, values, out),
    firstOfBoth: (out) => fillFirst(OF_BOTH, values, out),
    restOfBoth: (out) => fillRest(OF_BOTH, values, out),
  };
}
