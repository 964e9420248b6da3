import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOf, unclaimed } from './claims.ts';
import { IN } from './triggers.ts';

const KNOWN = bitOf('cities-large') | bitOf('cities-medium') | bitOf('countries');
const MOST_WORDS = 4;

/** "In Lisbon": where the words say that it is somewhere, a known city or country is a place. */
export function addCities(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (const [sentence, context] of contexts.entries()) {
    const { words, runs, lists, triggers } = context;
    if ((triggers & IN) === 0) continue;
    for (let first = 1; first < words.length; first++) {
      if (((words[first - 1]?.triggers ?? 0) & IN) === 0) continue;
      const last = runs.to[first] ?? -1;
      if (runs.from[first] !== first || last - first > MOST_WORDS) continue;
      const place: NameSpan = { type: 'PLACE', sentence, first, last };
      const isKnown =
        (listsOf(place, context) & KNOWN) !== 0 && ((lists.begins[first] ?? 0) & bitOf('calendar')) === 0;
      if (isKnown) found.push(place);
    }
  }
  return [...names, ...unclaimed(found, names, contexts)];
}
