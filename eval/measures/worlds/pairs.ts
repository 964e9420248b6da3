import type { Tally } from '../../ratio.ts';
import { grouped, type Part } from './parts.ts';

/** Pairs of parts that are rightly taken for one, that are taken for one, and that are one. */
export function pairsOf(parts: readonly Pick<Part, 'id' | 'truth'>[]): Tally {
  return {
    right: pairsBy(parts, ({ id, truth }) => `${id} ${truth}`),
    claimed: pairsBy(parts, ({ id }) => id),
    wanted: pairsBy(parts, ({ truth }) => truth),
  };
}

function pairsBy<T>(items: readonly T[], key: (item: T) => string): number {
  return [...grouped(items, key).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}
