import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOf, listsOfWord } from './claims.ts';
import { replaced } from './each-name.ts';

const GIVEN = bitOf('first-names');
const FAMILY = bitOf('last-names');
const NATIONS = bitOf('countries');
const NOUNS = bitOf('org-nouns') | bitOf('place-nouns');
const OTHERS =
  bitOf('bodies') | bitOf('companies') | bitOf('organizations') | bitOf('places') | bitOf('teams');

/**
 * "FTU's | Ana Lim", "Italy's | La Voce": whose somebody or something is stands before the name, and is no part of it.
 * "Women's Institute" and "St Mary's Hospital" are whole.
 */
export function partOwners(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partOwner);
}

function partOwner(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  let mark = name.first + 1;
  while (mark < name.last - 1 && context.words[mark]?.text !== "'s") mark++;
  if (mark >= name.last - 1 || (listsOf(name, context) & OTHERS) !== 0) return null;
  const owner = resized(name, name.first, mark);
  const owned = resized(name, mark + 1, name.last);
  if ((listsOf(owner, context) & NATIONS) !== 0) return [retyped(owner, 'PLACE'), owned];
  return isPerson(owned, context) ? [asOwner(owner), retyped(owned, 'PERSON')] : null;
}

/** Who has somebody is a body rather than a person, unless it was read as a place. */
const asOwner = (owner: NameSpan): NameSpan =>
  owner.type === 'PLACE' ? owner : retyped(owner, 'ORGANIZATION');

/** Two or three words of which the first is a given name or the last a family name, and none heads a body. */
function isPerson({ first, last }: NameSpan, context: SentenceContext): boolean {
  const { lists, words } = context;
  const isNamed =
    (listsOfWord(first, context) & GIVEN) !== 0 || (listsOfWord(last - 1, context) & FAMILY) !== 0;
  if (!isNamed || last - first < 2 || last - first > 3) return false;
  for (let at = first; at < last; at++) {
    const word = words[at];
    // "Capital TV's | Linnea Lane Karam |": in the middle any word may stand.
    const isInner = at > first && at < last - 1;
    const isNoun = (!isInner && ((lists.begins[at] ?? 0) & NOUNS) !== 0) || (word?.usualCase ?? 0) >= 4;
    if (!word?.capital || word.upper || isNoun) return false;
  }
  return true;
}
