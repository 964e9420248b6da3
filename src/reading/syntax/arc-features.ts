import { hashFeature } from './hash.ts';
import { betweenOf, distance, type Seen } from './seen.ts';
import { LEFT, type State } from './transitions.ts';

/** How many features an arc has at most. */
export const ARC_FEATURES = 64;

/**
 * Fills `out` with the features by which an arc is named, and gives their number: LEFT from the front of the
 * buffer, or RIGHT from the second unit on the stack, to the top of the stack. What hangs on the top is complete.
 */
export function arcFeatures(seen: Seen, state: State, move: number, out: Int32Array): number {
  const { length, words, tags } = seen;
  const child = state.stack;
  const head = move === LEFT ? state.front : (child?.below ?? null);
  const at = (unit: number): number => (unit < 0 || unit > length ? length + 1 : unit);
  const c = at(child?.unit ?? -1);
  const h = at(head?.unit ?? -1);
  const cw = words[c] ?? 1;
  const hw = words[h] ?? 1;
  const ct = tags[c] ?? -1;
  const ht = tags[h] ?? -1;
  const before = tags[at(c - 1)] ?? -1;
  const after = tags[at(c + 1)] ?? -1;
  const headBefore = tags[at(h - 1)] ?? -1;
  const headAfter = tags[at(h + 1)] ?? -1;
  const linkWord = words[at(child?.left ?? -1)] ?? 1;
  const linkWord2 = words[at(child?.left2 ?? -1)] ?? 1;
  const linkTag = tags[at(child?.left ?? -1)] ?? -1;
  const lastTag = tags[at(child?.right ?? -1)] ?? -1;
  const lastWord = words[at(child?.right ?? -1)] ?? 1;
  const linkRelation = child?.leftRelation ?? -1;
  const lastRelation = child?.rightRelation ?? -1;
  const leftSet = child?.leftSet ?? 0;
  const rightSet = child?.rightSet ?? 0;
  const headLeftSet = head?.leftSet ?? 0;
  const headRightSet = head?.rightSet ?? 0;
  const headLeft = head?.leftRelation ?? -1;
  const headRight = head?.rightRelation ?? -1;
  const gap = move === LEFT ? distance(h - c) : 16 + distance(c - h);
  const between = move === LEFT ? betweenOf(seen, c, h) : 32 + betweenOf(seen, h, c);
  const pair = hashFeature(600 + move, ht, ct, 0);

  let n = 0;
  let template = 700 + 100 * move;
  const add = (a: number, b: number, c: number): void => {
    out[n++] = hashFeature(template++, a, b, c);
  };
  add(0, 0, 0);
  add(cw, 0, 0);
  add(ct, 0, 0);
  add(cw, ct, 0);
  add(hw, 0, 0);
  add(ht, 0, 0);
  add(hw, ht, ct);
  add(cw, ct, ht);
  add(hw, cw, 0);
  add(pair, 0, 0);
  add(pair, gap, 0);
  add(pair, between, 0);
  add(pair, before, after);
  add(pair, headBefore, headAfter);
  add(pair, before, headAfter);
  add(ct, before, after);
  add(cw, before, after);
  add(pair, linkWord, 0);
  add(linkWord, ct, 0);
  add(linkWord, cw, 0);
  add(linkWord, hw, 0);
  add(linkWord, hw, cw);
  add(linkWord, linkWord2, pair);
  add(pair, linkTag, linkRelation);
  add(pair, lastTag, lastRelation);
  add(pair, lastWord, 0);
  add(pair, leftSet, 0);
  add(pair, rightSet, 0);
  add(pair, leftSet, rightSet);
  add(cw, leftSet, ht);
  add(pair, headLeftSet, 0);
  add(pair, headRightSet, 0);
  add(pair, headLeftSet, headRightSet);
  add(hw, headLeftSet, ct);
  add(hw, headRightSet, ct);
  add(pair, headLeft, headRight);
  add(pair, linkRelation, headRight);
  add(hw, linkRelation, headRight);
  add(pair, leftSet, headLeftSet);
  add(pair, leftSet, headRightSet);
  return n;
}
