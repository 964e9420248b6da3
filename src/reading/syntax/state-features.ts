import { hashFeature } from './hash.ts';
import { betweenOf, distance, type Seen } from './seen.ts';
import type { Cell, State } from './transitions.ts';

/** How many features a state has at most. */
export const STATE_FEATURES = 128;

/**
 * Fills `out` with the features of a state and gives their number. The templates are those of Zhang and Nivre
 * (2011), "Transition-based dependency parsing with rich non-local features", moved to the arc-hybrid system,
 * where a word's head is the word below it on the stack or the front of the buffer.
 */
export function stateFeatures(seen: Seen, state: State, out: Int32Array): number {
  const { length, words, tags } = seen;
  const none = length + 1;
  const at = (unit: number): number => (unit < 0 || unit > length ? none : unit);
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
  const s0w = words[s0] ?? 1;
  const s1w = words[s1] ?? 1;
  const b0w = words[b0] ?? 1;
  const b1w = words[b1] ?? 1;
  const s0t = tags[s0] ?? -1;
  const s1t = tags[s1] ?? -1;
  const s2t = tags[s2] ?? -1;
  const b0t = tags[b0] ?? -1;
  const b1t = tags[b1] ?? -1;
  const b2t = tags[b2] ?? -1;
  const s0l = at(top?.left ?? -1);
  const s0r = at(top?.right ?? -1);
  const s0l2 = at(top?.left2 ?? -1);
  const s1l = at(second?.left ?? -1);
  const s1r = at(second?.right ?? -1);
  const b0l = at(front.left);
  const b0l2 = at(front.left2);
  const s0lw = words[s0l] ?? 1;
  const s1rw = words[s1r] ?? 1;
  const b0lw = words[b0l] ?? 1;
  const s0lt = tags[s0l] ?? -1;
  const s0rt = tags[s0r] ?? -1;
  const s0l2t = tags[s0l2] ?? -1;
  const s1lt = tags[s1l] ?? -1;
  const b0lt = tags[b0l] ?? -1;
  const b0l2t = tags[b0l2] ?? -1;
  const s0ll = top?.leftRelation ?? -1;
  const s0rl = top?.rightRelation ?? -1;
  const s1ll = second?.leftRelation ?? -1;
  const s1rl = second?.rightRelation ?? -1;
  const b0ll = front.leftRelation;
  const s0ls = top?.leftSet ?? 0;
  const s0rs = top?.rightSet ?? 0;
  const s1rs = second?.rightSet ?? 0;
  const b0ls = front.leftSet;
  const s2rs = third?.rightSet ?? 0;

  let n = 0;
  let template = 0;
  const add = (a: number, b: number, c: number): void => {
    out[n++] = hashFeature(template++, a, b, c);
  };

  // Words by themselves.
  add(0, 0, 0);
  add(s0w, s0t, 0);
  add(s0w, 0, 0);
  add(s0t, 0, 0);
  add(s1w, s1t, 0);
  add(s1w, 0, 0);
  add(s1t, 0, 0);
  add(b0w, b0t, 0);
  add(b0t, 0, 0);
  add(b1w, b1t, 0);
  add(b1w, 0, 0);
  add(b1t, 0, 0);
  add(b2t, 0, 0);
  add(s2t, 0, 0);

  // Pairs: the top of the stack with the front of the buffer, and with the word below it.
  const s0b0 = hashFeature(500, s0t, b0t, 0);
  const s1s0 = hashFeature(501, s1t, s0t, 0);
  add(s0w, s0b0, 0);
  add(b0w, s0b0, 0);
  add(s0w, b0w, 0);
  add(s0w, b0t, 0);
  add(s0b0, 0, 0);
  add(s1w, s1s0, s0w);
  add(s1w, s1s0, 0);
  add(s0w, s1s0, 0);
  add(s1w, s0w, 0);
  add(s1w, s0t, 0);
  add(s1t, s0w, 0);
  add(s1s0, 0, 0);
  add(b0t, b1t, 0);
  add(b0w, b1w, 0);
  add(b0w, b1t, 0);
  add(b0t, b1w, 0);
  add(s1t, b0t, 0);
  add(s1w, b0t, 0);
  add(s1t, b0w, 0);
  add(s0w, b1t, 0);

  // Three words.
  add(b0t, b1t, b2t);
  add(s0b0, b1t, 0);
  add(s1s0, b0t, 0);
  add(s1s0, b0t, b1t);
  add(s2t, s1s0, b0t);
  add(s1w, s0t, b0t);
  add(s1t, s0w, b0t);
  add(s1w, s0w, b0t);

  // Children.
  add(s0b0, s0lt, 0);
  add(s0b0, b0lt, 0);
  add(s0b0, s0lt, s0l2t);
  add(s0b0, b0lt, b0l2t);
  add(s1s0, s1lt, 0);
  add(s1s0, s0lt, 0);
  add(s1s0, s0rt, 0);
  add(s1s0, s0lw, 0);
  add(s1w, s0lw, 0);
  add(s1w, s0lw, s0w);
  add(s1t, s0lw, s0w);
  add(s1w, s0t, s0lw);
  add(s1w, s1rw, s0w);
  add(s0w, s0lw, b0t);
  add(s0t, s0lw, b0w);
  add(s0t, b0t, b0lw);
  add(s0w, b0w, b0lw);
  add(s0w, s0ll, s0rl);
  add(s0t, s0ll, s0rl);
  add(s1w, s1ll, s1rl);
  add(b0t, b0ll, 0);
  add(s1s0, s1rl, s0ll);
  add(s0b0, s0rl, b0ll);

  // Which relations a word already has, and how many.
  add(s0w, s0ls, 0);
  add(s0w, s0rs, 0);
  add(s0t, s0ls, 0);
  add(s1w, s1rs, 0);
  add(s1t, s1rs, 0);
  add(s1s0, s0ls, s0rs);
  add(s1w, s1rs, s0t);
  add(b0t, b0ls, 0);
  add(s0b0, b0ls, s0ls);
  add(s0b0, s0rs, s0ls);
  add(s2t, s2rs, s1t);
  add(s0w, top?.rightCount ?? 0, 0);
  add(s0t, top?.leftCount ?? 0, top?.rightCount ?? 0);

  // What lies between.
  const gap = top ? distance(b0 - s0) : 0;
  const gap1 = top && second ? distance(s0 - s1) : 0;
  add(s0b0, gap, 0);
  add(s0w, gap, b0t);
  add(s0w, gap1, s1t);
  const between = betweenOf(seen, s0, b0);
  const between1 = betweenOf(seen, s1, s0);
  add(s0b0, between, 0);
  add(s0w, between, b0t);
  add(s1s0, between1, 0);
  add(s1s0, between1, b0t);
  return n;
}
