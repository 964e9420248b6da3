/** Numbers that look random and are the same in every run: xorshift32 (Marsaglia 2003). */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  shuffle(order: Int32Array): void;
}

export function createRandom(seed: number): Random {
  let state = seed | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return {
    next,
    shuffle(order) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        const held = order[i] ?? 0;
        order[i] = order[j] ?? 0;
        order[j] = held;
      }
    },
  };
}
