import { createRandom, type Random } from '../random.ts';

/** Choices that come out the same in every run. */
export interface Dice {
  readonly random: Random;
  chance(part: number): boolean;
  pick<T>(items: readonly T[]): T;
}

export function createDice(seed: number): Dice {
  const random = createRandom(seed);
  return {
    random,
    chance: (part) => random.next() < part,
    pick: (items) => {
      const item = items[Math.floor(random.next() * items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
