import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOf } from './claims.ts';
import { changed } from './each-name.ts';

/** A syllable of Chinese and Korean names as newspapers spell them. */
const SYLLABLE =
  /^(?:[bdfghjklmnpqrstwxyz]|ch|gy|hs|hw|hy|kw|ky|my|ng|py|sh|sz|ts|zh)?(?:a[eiou]?|e[eiou]?|eui|eu|i|ia|iao|ie|io|iu|o[eiou]?|u|ua|uai|ue|ui|uo|wa|we|wo|ya|yae|ye|yeo|yo|yu)(?:h|k|l|m|n|ng|p|t)?$/i;
const KNOWN =
  bitOf('cities-large') |
  bitOf('cities-medium') |
  bitOf('geography') |
  bitOf('places') |
  bitOf('organizations');

/** "Jun", "Kyung". */
export const isSyllable = (text = ''): boolean => text.length > 1 && text.length < 7 && SYLLABLE.test(text);

/**
 * "Park Joo-Ho", "Yau Wai | -ching": a family name and two syllables tied by a hyphen are somebody's name, and all of
 * it.
 */
export function repairSyllables(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return changed(names, contexts, withSyllables);
}

function withSyllables(name: NameSpan, context: SentenceContext): NameSpan {
  return isFamilyFirst(name, context) ? retyped(resized(name, name.first, name.first + 4), 'PERSON') : name;
}

function isFamilyFirst(name: NameSpan, context: SentenceContext): boolean {
  const { first, last, type } = name;
  const { lists, tokens, words } = context;
  const [family, one, hyphen, other] = words.slice(first, first + 4);
  if (last - first !== 2 && last - first !== 4) return false;
  if (hyphen?.text !== '-' || tokens[first + 2]?.spaceBefore || tokens[first + 3]?.spaceBefore) return false;
  if (type !== 'PERSON' && (listsOf(name, context) & KNOWN) !== 0) return false;
  const isFamily = ((lists.begins[first] ?? 0) & bitOf('last-names')) !== 0 || isSyllable(family?.text);
  return isFamily && family?.capital === true && isSyllable(one?.text) && isSyllable(other?.text);
}
