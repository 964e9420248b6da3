import type { SentenceView } from './sentence-view.ts';

/** How far before its noun the ordinal may stand. */
const WITHIN = 4;

/** "The first | mayor | to meet her", "the last | person | to see him", "the only | one | to visit": whoever is that did so. */
export function isFirstToDo({ units, entities, tree }: SentenceView, noun: number): boolean {
  if (entities[noun] != null || !/^(?:NN|CD|JJ|PRP)/.test(tree.tags[noun] ?? '')) return false;
  const words = units.slice(Math.max(0, noun - WITHIN), noun + 1).map(({ lower }) => lower);
  const ordinal = words.findLastIndex((word) => /^(?:first|last|latest|only|second|third)$/.test(word));
  return ordinal > 0 && words[ordinal - 1] === 'the';
}
