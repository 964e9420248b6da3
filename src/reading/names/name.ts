import type { EntityType } from '../reading.ts';
import type { Sentence } from '../text/token.ts';

/** A name in an article: tokens `first` up to, not including, `last` of the sentence with that index. */
export interface NameSpan {
  readonly type: EntityType;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Finds the outermost names of one article, in order of reading; titles stay outside. A pure function. */
export type NameTagger = (sentences: readonly Sentence[]) => NameSpan[];

/** Compares names by where they begin. */
export const inOrder = (a: NameSpan, b: NameSpan): number => a.sentence - b.sentence || a.first - b.first;

/**
 * The same name, over other tokens of its sentence. Names are changed by these two alone: V8 gives every place that
 * spreads one (`{ ...name, first }`) a shape of its own, and code that meets dozens of shapes reads each by a search.
 */
export const resized = ({ type, sentence }: NameSpan, first: number, last: number): NameSpan => ({
  type,
  sentence,
  first,
  last,
});

/** The same name, taken for something else. */
export const retyped = ({ sentence, first, last }: NameSpan, type: EntityType): NameSpan => ({
  type,
  sentence,
  first,
  last,
});
