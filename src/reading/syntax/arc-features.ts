import { betweenOf, distance, type Seen } from './seen.ts';
import { attributes, compileTemplates } from './templates.ts';
import { LEFT, type State } from './transitions.ts';

/**
 * What an arc is named by. The word that comes to hang is c, its head h, the words beside them c-1, c+1, h-1 and
 * h+1. Of c and h the word w and the tag t; of the outermost children of c on the left (l, second l2) and right
 * (r) likewise, and their relations; of either side the set of relations (ls, rs). The marks before c and h are
 * cm and hm, those behind them cn and hn.
 */
const A = attributes([
  'move',
  'cw',
  'ct',
  'cc',
  'hc',
  'hw',
  'ht',
  'c-1t',
  'c+1t',
  'h-1t',
  'h+1t',
  'cm',
  'cn',
  'hm',
  'lw',
  'l2w',
  'lt',
  'll',
  'rt',
  'rl',
  'cls',
  'crs',
  'hls',
  'hrs',
  'hl',
  'hr',
  'gap',
  'between',
]);

export const ARC_TEMPLATES = compileTemplates(
  A,
  `
  *move | *move cw | *move ct | move cw ht | move hw ct | move hw cw | move hc cc | *move cc ht | move hc ct
  move ht ct | *move ht ct gap | *move ht ct between | move ct c-1t c+1t
  ht ct c-1t c+1t | ht ct h-1t h+1t
  move ht ct lw | *move lw ct | *move lw cw | move lw hw | lw hc cc | lw cc ht | lw hc ct | lw l2w ht ct
  *ht ct lt ll | *ht ct rt rl | ht ct cls | ht ct crs | move cw cls ht
  *ht ct hls | ht ct hrs | move hw hls ct | move hw hrs ct | *ht ct hl hr
  *ht ct ll hr | move hw ll hr | ht ct cls hrs
  *move ct cm | move ct ht cm | move ht ct hm | ct cm cn ht
  `,
  700,
);

/**
 * Gives the values of what is named above for an arc: LEFT from the front of the buffer, or RIGHT from the second word
 * on the stack, to the top of the stack. What hangs on the top is complete.
 */
export type ArcValues = (seen: Seen, state: State, move: number) => Int32Array;

/** The values are of use until the next are asked for. */
export function createArcValues(): ArcValues {
  const values = new Int32Array(32);
  return (seen, state, move) => {
    const { length, words, groups, tags, marks } = seen;
    const at = (word: number): number => (word < 0 || word > length ? length + 1 : word);
    const child = state.stack;
    const head = move === LEFT ? state.front : (child?.below ?? null);
    const c = at(child?.unit ?? -1);
    const h = at(head?.unit ?? -1);
    const l = at(child?.left ?? -1);
    const l2 = at(child?.left2 ?? -1);
    const r = at(child?.right ?? -1);
    values[A.move] = move;
    values[A.cw] = words[c] ?? 0;
    values[A.cc] = groups[c] ?? 0;
    values[A.hc] = groups[h] ?? 0;
    values[A.ct] = tags[c] ?? 0;
    values[A.hw] = words[h] ?? 0;
    values[A.ht] = tags[h] ?? 0;
    values[A['c-1t']] = tags[at(c - 1)] ?? 0;
    values[A['c+1t']] = tags[at(c + 1)] ?? 0;
    values[A['h-1t']] = tags[at(h - 1)] ?? 0;
    values[A['h+1t']] = tags[at(h + 1)] ?? 0;
    values[A.cm] = marks[c] ?? 0;
    values[A.cn] = marks[at(state.front.unit)] ?? 0;
    values[A.hm] = marks[h] ?? 0;
    values[A.lw] = words[l] ?? 0;
    values[A.l2w] = words[l2] ?? 0;
    values[A.lt] = tags[l] ?? 0;
    values[A.ll] = child?.leftRelation ?? -1;
    values[A.rt] = tags[r] ?? 0;
    values[A.rl] = child?.rightRelation ?? -1;
    values[A.cls] = child?.leftSet ?? 0;
    values[A.crs] = child?.rightSet ?? 0;
    values[A.hls] = head?.leftSet ?? 0;
    values[A.hrs] = head?.rightSet ?? 0;
    values[A.hl] = head?.leftRelation ?? -1;
    values[A.hr] = head?.rightRelation ?? -1;
    values[A.gap] = move === LEFT ? distance(h - c) : 16 + distance(c - h);
    values[A.between] = move === LEFT ? betweenOf(seen, c, h) : 64 + betweenOf(seen, h, c);
    return values;
  };
}
