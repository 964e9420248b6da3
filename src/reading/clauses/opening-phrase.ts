import type { SentenceView } from './sentence-view.ts';

/**
 * "| After their talks on Sunday |, she met him", "| if a meeting takes place |, the war will end": whether a unit stands
 * before the first comma of a sentence that begins with one of some words.
 */
export const isInOpeningPhrase = ({ units }: SentenceView, unit: number, words: RegExp): boolean =>
  words.test(units[0]?.lower ?? '') && units.slice(0, unit).every(({ text }) => text !== ',');
