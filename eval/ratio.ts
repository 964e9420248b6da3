import type { Figures } from './evaluation-set.ts';

/** How many of what was claimed are right, and how many there were to find. */
export interface Tally {
  readonly right: number;
  readonly claimed: number;
  readonly wanted: number;
}

export const NOTHING: Tally = { right: 0, claimed: 0, wanted: 0 };

export function plus(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, claimed: a.claimed + b.claimed, wanted: a.wanted + b.wanted };
}

/** Per cent, to a tenth; 0 where there is nothing to divide by. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
}

/** Precision, recall and their harmonic mean (F1), named `${what} precision` and so on. */
export function rates(what: string, { right, claimed, wanted }: Tally): Figures {
  return {
    [`${what} precision`]: percent(right, claimed),
    [`${what} recall`]: percent(right, wanted),
    // 2PR / (P + R), with P = right / claimed and R = right / wanted.
    [`${what} F1`]: percent(2 * right, claimed + wanted),
  };
}
