import type { SentenceView } from './sentence-view.ts';

/**
 * All words and marks of a sentence, or of a stretch of one, in lower case, parted by single spaces, for patterns of
 * what it says.
 */
export const wordsOf = ({ units }: Pick<SentenceView, 'units'>): string =>
  units.map(({ lower }) => lower).join(' ');
