import { mix } from '../hash.ts';

/** Set in the features that know the very word or its letters, so that training can do without them now and then. */
export const LEXICAL = 1;

/** A feature that does not know the word itself. The first number tells kinds of features apart; models rely on it. */
export function plain(kind: number, value: number): number {
  return mix(kind, value) & ~LEXICAL;
}

export function lexical(kind: number, value: number): number {
  return mix(kind, value) | LEXICAL;
}
