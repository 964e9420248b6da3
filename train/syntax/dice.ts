import { createRandom } from './random.ts';

/** Choices that come out the same in every run. */
export interface Dice {
  chance(part: number): boolean;
  pick<T>(items: readonly T[]): T;
}

export function createDice(seed: number): Dice {
  const random = createRandom(seed);
  return {
    chance: (part) => random() < part,
    pick: (items) => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from');
      return item;
    },
  };
}
