import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized } from '../name.ts';
import { listsOf } from './claims.ts';
import { replaced } from './each-name.ts';
import { LEGAL_FORMS } from './firms.ts';

const BODIES = bitOf('bodies') | bitOf('companies') | bitOf('organizations') | bitOf('teams');
const PEOPLE = bitOf('demonyms') | bitOf('peoples');
const BODY_NOUNS = bitOf('org-nouns');
/** With "and" in them: "Trinidad and Tobago". */
const PLACES =
  bitOf('countries') | bitOf('geography') | bitOf('places') | bitOf('regions') | bitOf('subdivisions');
/** With these before "and" what is behind may belong to them: "Ministry of Trade and Industry". */
const GOVERNING = /^(?:against|at|de|des|du|for|in|of|on|to|&)$/;
/** Articles open a name of its own: "Rassemblement National and | La | France Insoumise". */
const ARTICLES = /^(?:Das|Der|Die|El|Il|La|Las|Le|Les|Los)$/;
/** "Cole and | Partners |". */
const OF_FIRMS = /^(?:Associates|Bros|Brothers|Company|Daughters?|Partners|Sons?)$/;
/** How plain text spells words that are names: always or nearly always with a capital; see words.ts. */
const NEARLY_ALWAYS = 2;
/** How a word is marked that plain text never has. */
const DICTIONARY_ONLY = 8;

/**
 * "Airbus and Boeing", "Eton College and Charterhouse": two bodies rather than one, where lists know either half, or
 * the second begins with a name and has no noun that both halves could share.
 */
export function partCoordinated(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partBodies);
}

function partBodies(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  if (name.type !== 'ORGANIZATION' || name.last - name.first < 3) return null;
  const { lists, words } = context;
  let and = name.first + 1;
  while (and < name.last && words[and]?.text !== 'and') and++;
  if (and >= name.last - 1 || (listsOf(name, context) & BODIES) !== 0) return null;
  const within = (lists.inside[and] ?? 0) & (BODIES | PLACES);
  if (within !== 0) return null;
  const first = resized(name, name.first, and);
  const second = resized(name, and + 1, name.last);
  return areTwo(first, second, context) || areParties(first, second, context) ? [first, second] : null;
}

/** What takes two, behind their names and before: "| signed |", "signed | by |", "an agreement | between |". */
const BY_TWO =
  /^(?:agreed?|announced?|concluded?|held|hold|meet|merged?|met|reach(?:ed)?|sign(?:ed)?|strike|struck)$/;
const OF_TWO = /^(?:between|by)$/;

/** "Talks between | National Railways and Delphan Systems |": two words on each side of what takes two. */
const areParties = (one: NameSpan, other: NameSpan, { words }: SentenceContext): boolean =>
  one.last - one.first > 1 &&
  other.last - other.first > 1 &&
  words.slice(one.first, one.last).every(({ text }) => !GOVERNING.test(text)) &&
  (OF_TWO.test(words[one.first - 1]?.text ?? '') || BY_TWO.test(words[other.last]?.text ?? ''));

function areTwo(one: NameSpan, other: NameSpan, context: SentenceContext): boolean {
  const { lists, words } = context;
  if (words.slice(one.first, one.last).some(({ text }) => GOVERNING.test(text))) return false;
  // "Democrats and Republicans" are neither.
  if (((listsOf(one, context) | listsOf(other, context)) & PEOPLE) !== 0) return false;
  const opening = words[other.first];
  const size = other.last - other.first;
  if (size > 1 && ARTICLES.test(opening?.text ?? '')) return true;
  const end = words[other.last - 1]?.text ?? '';
  if (opening?.text === 'the' || OF_FIRMS.test(end) || LEGAL_FORMS.test(end)) return false;
  const isKnown = (half: NameSpan): boolean => (listsOf(half, context) & BODIES) !== 0;
  // "The European Union and | Japan |".
  const isState = (half: NameSpan): boolean => (listsOf(half, context) & bitOf('countries')) !== 0;
  if ((isKnown(one) || isState(one)) && (isKnown(other) || isState(other))) return true;
  const usualCase = opening?.usualCase ?? 0;
  const isUnknown = usualCase === 0 || usualCase === DICTIONARY_ONLY;
  // "Ove Arup and | Sorensen |" are one firm.
  const isSurname =
    size === 1 && (!isUnknown || ((lists.begins[other.first] ?? 0) & bitOf('last-names')) !== 0);
  const isShared = ((lists.ends[other.last - 1] ?? 0) & BODY_NOUNS) !== 0;
  const opensWithName = usualCase <= NEARLY_ALWAYS || isUnknown;
  return one.last - one.first > 1 && opensWithName && !isShared && (isKnown(other) || !isSurname);
}
