import { InvalidArgumentError } from 'commander';
import { DAY_FORM, dayOf } from '../article/publication-day.ts';

/** @returns `YYYY-MM-DD` */
export function day(written: string): string {
  const known = dayOf(written);
  if (known === null) throw new InvalidArgumentError(`It is no day of the calendar: write ${DAY_FORM}.`);
  return known;
}

export function positiveWhole(written: string): number {
  const number = Number(written);
  if (!/^\d+$/.test(written) || number < 1 || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('It is a whole number from 1.');
  }
  return number;
}

/**
 * For an option that takes one or several of the allowed words: with commas between, or given again. Letters may be
 * small, and hyphens stand for underscores.
 */
export function listOf<T extends string>(allowed: readonly T[]) {
  return (written: string, before: readonly T[] = []): readonly T[] => {
    const words = written.split(',').map((word) => word.trim().toUpperCase().replaceAll('-', '_'));
    const known = words.map((word) => allowed.find((one) => one === word));
    const found = known.filter((one) => one !== undefined);
    if (found.length < words.length)
      throw new InvalidArgumentError(`It is one or several of: ${shown(allowed)}.`);
    return [...new Set([...before, ...found])];
  };
}

/** As they are to be written: `press-conference`. */
export function shown(allowed: readonly string[]): string {
  return allowed.map((word) => word.toLowerCase().replaceAll('_', '-')).join(', ');
}
