import { LEFT, RIGHT, SHIFT } from './transitions.ts';
import { type PackedRows, readRows, type Scorer } from './weights.ts';

/** An entry: the weight of LEFT in twelve bits, that of RIGHT in twelve, and a check of its key in eight. */
const CHECK = 0xff;
const LARGEST = 2047;

/**
 * The weights of moves, which make most of the work, laid out so that a feature costs one look at memory. Only
 * the weights of LEFT and RIGHT against SHIFT matter. A feature finds its entry by linear probing and knows it
 * by eight bits of its hash; an unknown one is taken for a known one in about one case of 500.
 */
export function createMoveScorer(packed: PackedRows): Scorer {
  let bits = 10;
  while (1 << bits < packed.rows * 2) bits++;
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const table = new Int32Array(1 << bits);
  readRows(packed, (key, classes, weights) => {
    const of = (move: number): number => weights[classes.indexOf(move)] ?? 0;
    const left = clamp(of(LEFT) - of(SHIFT));
    const right = clamp(of(RIGHT) - of(SHIFT));
    if (left === 0 && right === 0) return;
    let slot = key >>> shift;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = (left << 20) | ((right & 0xfff) << 8) | (key & CHECK);
  });
  return {
    score(features, scores) {
      let left = 0;
      let right = 0;
      for (let i = 0; i < features.length; i++) {
        const key = features[i] ?? 0;
        let slot = key >>> shift;
        let entry = table[slot] ?? 0;
        while (entry !== 0 && ((entry ^ key) & CHECK) !== 0) {
          slot = (slot + 1) & mask;
          entry = table[slot] ?? 0;
        }
        left += entry >> 20;
        right += (entry << 12) >> 20;
      }
      scores[SHIFT] = 0;
      scores[LEFT] = left;
      scores[RIGHT] = right;
    },
  };
}

function clamp(weight: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, weight));
}
