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
