import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOf, unclaimed } from './claims.ts';
import { IN } from './triggers.ts';

const KNOWN = bitOf('cities-large') | bitOf('cities-medium') | bitOf('countries');
const MOST_WORDS = 4;

/** "Shares | in Theranos", "fluent | in Tigrinya": before "in" they tell of no place. */
const OF_THINGS =
  /^(?:believ\w+|code|confidence|deal\w*|faith|fluent|invest\w*|price\w*|role|shares?|specialis\w+|specializ\w+|stake|star\w*|trad\w+|trust\w*|versed|written)$/;

/**
 * "In | Mejillones | and", "in | Lomawai |.": a word of no other use and in no list, with nothing behind it that it
 * could describe.
 */
function isNowhereElse({ first, last }: NameSpan, { lists, pos, words }: SentenceContext): boolean {
  const word = words[first];
  return (
    last - first === 1 &&
    word !== undefined &&
    !OF_THINGS.test(words[first - 2]?.text ?? '') &&
    word.usualCase === 0 &&
    !word.upper &&
    !word.digits &&
    !/\p{Ll}\p{Lu}/u.test(word.text) &&
    ((lists.begins[first] ?? 0) | (lists.ends[first] ?? 0)) === 0 &&
    !/^(?:ADJ|NOUN|PROPN)$/.test(pos[last] ?? 'PUNCT') &&
    words[last]?.text !== "'s" &&
    words[last]?.text !== '-'
  );
}

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
      if (isKnown || isNowhereElse(place, context)) found.push(place);
    }
  }
  return [...names, ...unclaimed(found, names, contexts)];
}
