import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { claimsOf, listsOf } from './claims.ts';

const KNOWN = bitOf('cities-large') | bitOf('cities-medium') | bitOf('countries');
const MOST_WORDS = 4;

/** "In Lisbon": where the words say that it is somewhere, a known city or country is a place. */
export function addCities(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const claims = claimsOf(names, contexts);
  const found: NameSpan[] = [];
  for (const [sentence, context] of contexts.entries()) {
    const { words, runs, lists } = context;
    for (const [before, { text }] of words.entries()) {
      if (text !== 'in') continue;
      const first = before + 1;
      const last = runs.to[first] ?? -1;
      if (runs.from[first] !== first || last - first > MOST_WORDS) continue;
      const place: NameSpan = { type: 'PLACE', sentence, first, last };
      const isFree = claims[sentence]?.subarray(first, last).every((claim) => claim === 0);
      const isKnown =
        (listsOf(place, context) & KNOWN) !== 0 && ((lists.begins[first] ?? 0) & bitOf('calendar')) === 0;
      if (isFree && isKnown) found.push(place);
    }
  }
  return [...names, ...found];
}
