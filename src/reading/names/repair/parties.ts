import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { unclaimed } from './claims.ts';
import { PARTISANS } from './triggers.ts';

/** Parties that are called by their members; "Democrats" and "Republicans" are people. */
export const PARTIES = /^(?:(?:Christian|Free|Liberal|Social|Sweden) Democrats|Greens)$/;

/** "The | Free Democrats | will govern". */
export function addParties(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (const [sentence, { style, triggers, words }] of contexts.entries()) {
    if (style !== 0 || (triggers & PARTISANS) === 0) continue;
    for (let first = 1; first < words.length; first++) {
      if (!/^the$/i.test(words[first - 1]?.text ?? '')) continue;
      for (const last of [first + 1, first + 2])
        if (PARTIES.test(spelling(words, first, last)) && words[last]?.capital !== true)
          found.push({ type: 'ORGANIZATION', sentence, first, last });
    }
  }
  return [...names, ...unclaimed(found, names, contexts)];
}

const spelling = (words: SentenceContext['words'], first: number, last: number): string =>
  words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
