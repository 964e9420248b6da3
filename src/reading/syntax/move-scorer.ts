import { tableFor } from './slots.ts';
import { LEFT, MOVES, RIGHT, SHIFT } from './transitions.ts';
import { CHECK, MOST_FEATURES, type PackedRows, readRows, type Scorer } from './weights.ts';

/** An entry holds eight bits of its key, the weight of RIGHT in twelve and that of LEFT in twelve. */
const LARGEST = 2047;

/**
 * The weights of moves, which make most of the work, laid out so that a feature costs one look at memory. Only
 * the weights of LEFT and RIGHT against SHIFT matter. A feature finds its entry by linear probing and knows it
 * by eight bits of its hash; an unknown one is taken for a known one in about one case of 500.
 */
export function createMoveScorer(packed: PackedRows): Scorer {
  const { bits, slotOf } = tableFor(packed.rows);
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const table = new Int32Array(1 << bits);
  const of = new Int32Array(MOVES);
  readRows(packed, (key, classes, weights, count) => {
    of.fill(0);
    for (let i = 0; i < count; i++) of[classes[i] ?? 0] = weights[i] ?? 0;
    const left = clamp((of[LEFT] ?? 0) - (of[SHIFT] ?? 0));
    const right = clamp((of[RIGHT] ?? 0) - (of[SHIFT] ?? 0));
    if (left === 0 && right === 0) return;
    table[slotOf(table, key)] = (left << 20) | ((right & 0xfff) << 8) | (key & CHECK);
  });
  const firsts = new Int32Array(MOST_FEATURES);
  return {
    add(features, from, to, scores) {
      // All first looks at once: the processor waits for many of them at a time.
      for (let i = from; i < to; i++) firsts[i] = table[(features[i] ?? 0) >>> shift] ?? 0;
      let left = 0;
      let right = 0;
      for (let i = from; i < to; i++) {
        const key = features[i] ?? 0;
        let slot = key >>> shift;
        let entry = firsts[i] ?? 0;
        while (entry !== 0 && ((entry ^ key) & CHECK) !== 0) {
          slot = (slot + 1) & mask;
          entry = table[slot] ?? 0;
        }
        left += entry >> 20;
        right += (entry << 12) >> 20;
      }
      scores[LEFT] = (scores[LEFT] ?? 0) + left;
      scores[RIGHT] = (scores[RIGHT] ?? 0) + right;
    },
  };
}

function clamp(weight: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, weight));
}
