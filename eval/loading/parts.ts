import type { Article } from '../../src/article/article.ts';
import type { Figures, LoadedSet, Miss, Part, Row } from '../evaluation-set.ts';
import type { Case } from './case.ts';
import { isOdd } from './halves.ts';

/** A text beside its gold, before it is read. */
export interface Exercise<Gold> {
  readonly article: Article;
  readonly gold: Gold;
}

export type Score<Gold> = (cases: readonly Case<Gold>[], miss: Miss) => Figures;

/** How a kind of gold is scored and shown. */
export interface Suite<Gold> {
  readonly rows: readonly Row[];
  readonly score: Score<Gold>;
}

/** All exercises of a set as one part. */
export function inOnePart<Gold>(
  name: string,
  exercises: readonly Exercise<Gold>[],
  suite: Suite<Gold>,
): LoadedSet {
  return { articles: exercises.map(({ article }) => article), parts: [partOf(name, exercises, suite, true)] };
}

/**
 * Odd and even texts apart. The even ones stay unread by those who make the rules: the distance between the two
 * says how far the rules have been fitted to what was seen.
 */
export function inHalves<Gold>(
  name: string,
  exercises: readonly Exercise<Gold>[],
  suite: Suite<Gold>,
): LoadedSet {
  const odd = exercises.filter(({ article }) => isOdd(article.id));
  const even = exercises.filter(({ article }) => !isOdd(article.id));
  return {
    articles: exercises.map(({ article }) => article),
    parts: [partOf(`${name}, odd`, odd, suite, true), partOf(`${name}, even`, even, suite, false)],
  };
}

function partOf<Gold>(
  name: string,
  exercises: readonly Exercise<Gold>[],
  { rows, score }: Suite<Gold>,
  open: boolean,
): Part {
  return {
    name,
    texts: exercises.length,
    open,
    rows,
    score: (readings, miss) =>
      score(
        exercises.map(({ article: { id, text }, gold }) => {
          const reading = readings.get(id);
          if (reading === undefined) throw new Error(`${name}: ${id} has not been read.`);
          return { id, text, reading, gold };
        }),
        miss,
      ),
  };
}
