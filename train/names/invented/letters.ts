import type { Random } from '../random.ts';

const ORDER = 3;
const EDGE = '^'.repeat(ORDER);
const TRIES = 50;

/**
 * Makes words that look like those of a list and are none of them: each letter is drawn from what follows the
 * three before it in the list (a Markov chain of letters, Shannon 1948).
 */
export function createWordMaker(words: readonly string[], { next }: Random): () => string {
  const known = new Set(words);
  const followers = new Map<string, string>();
  for (const word of words) {
    const padded = `${EDGE}${word}$`;
    for (let i = ORDER; i < padded.length; i++) {
      const before = padded.slice(i - ORDER, i);
      followers.set(before, (followers.get(before) ?? '') + padded.charAt(i));
    }
  }
  const make = (): string => {
    let word = EDGE;
    while (!word.endsWith('$') && word.length < 16) {
      const choices = followers.get(word.slice(-ORDER)) ?? '$';
      word += choices.charAt(Math.floor(next() * choices.length));
    }
    return word.slice(ORDER).replace('$', '');
  };
  return () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const word = make();
      if (word.length > 3 && !known.has(word)) return word;
    }
    return words[0] ?? '';
  };
}
