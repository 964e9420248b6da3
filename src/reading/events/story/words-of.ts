import type { SentenceView } from '../../clauses/sentence-view.ts';

/** All words and marks of a sentence in lower case, parted by single spaces, for patterns of what it says. */
export const wordsOf = ({ units }: SentenceView): string => units.map(({ lower }) => lower).join(' ');
