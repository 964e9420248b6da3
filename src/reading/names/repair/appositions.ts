import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOf } from './claims.ts';

const ROLES = bitOf('kin-nouns') | bitOf('occupations') | bitOf('titles');
const KNOWN =
  bitOf('bodies') |
  bitOf('cities-large') |
  bitOf('cities-medium') |
  bitOf('cities-small') |
  bitOf('companies') |
  bitOf('countries') |
  bitOf('geography') |
  bitOf('landforms') |
  bitOf('organizations') |
  bitOf('places') |
  bitOf('regions') |
  bitOf('subdivisions') |
  bitOf('teams');
const NOUNS = bitOf('org-nouns') | bitOf('place-nouns');
/** How a word is marked that plain text never has; see words.ts. */
const DICTIONARY_ONLY = 8;

/** Roles that a body has too: "its owner, Kestrel". */
const SHARED = /^(?:ally|member|opponent|owner|partner|predecessor|rival|sponsor|subsidiary|successor)s?$/;

/** "his widow, Pasang Doma, rang": whoever is called by a role before a comma is a person, unless known for more. */
export function repairAppositions(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return names.map((name): NameSpan => {
    const context = contexts[name.sentence];
    return context && name.type !== 'PERSON' && isApposed(name, context) ? { ...name, type: 'PERSON' } : name;
  });
}

function isApposed(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  const { lists, words } = context;
  const role = words[first - 2];
  if (words[first - 1]?.text !== ',' || !role || role.capital || SHARED.test(role.text)) return false;
  if (((lists.ends[first - 2] ?? 0) & ROLES) === 0 || !/^[,.;:)]$/.test(words[last]?.text ?? '.'))
    return false;
  if (last - first < 2 || last - first > 4 || (listsOf(name, context) & KNOWN) !== 0) return false;
  return words
    .slice(first, last)
    .every(
      (word, k) =>
        word.capital &&
        !word.upper &&
        (word.usualCase < 4 || word.usualCase === DICTIONARY_ONLY) &&
        ((lists.begins[first + k] ?? 0) & NOUNS) === 0,
    );
}
