import { DAY_OF_MONTH, MONTH, YEAR } from './words.ts';

const STATED = new RegExp(
  `\\b(?:${MONTH}) ?${DAY_OF_MONTH},? (${YEAR})\\b|\\b${DAY_OF_MONTH} (?:${MONTH}),? (${YEAR})\\b`,
  'g',
);

/** UTF-16 code units: so near, before and behind, a day with its year has to stand. */
const WITHIN = 1200;

/**
 * "The first time was on February 27, 1979. … They met on | March 9 |. … On the night of April 2, 1979, …": gives for a
 * place of the text the year of the stated days before and behind it, where these are of one year; null elsewhere.
 */
export function yearsAround(text: string): (offset: number) => number | null {
  const stated = [...text.matchAll(STATED)].map((match) => ({
    at: match.index,
    year: Number(match[1] ?? match[2]),
  }));
  return (offset) => {
    const before = stated.findLast(({ at }) => at < offset);
    const behind = stated.find(({ at }) => at > offset);
    if (!before || !behind || before.year !== behind.year) return null;
    return offset - before.at <= WITHIN && behind.at - offset <= WITHIN ? before.year : null;
  };
}
