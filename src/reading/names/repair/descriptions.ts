import { isSurnameToo } from '../../roles/bare-roles.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { actsAsPerson } from './actors.ts';
import { listsOfWord } from './claims.ts';
import { kept } from './each-name.ts';

const PERSONAL = bitOf('first-names') | bitOf('last-names') | bitOf('famous-people');
const FORMS_OF_ADDRESS = bitOf('honorifics') | bitOf('titles');
/** Peoples and places that given names are too: "Christian Leader", "Jordan King". */
const NAMED_OTHERWISE =
  bitOf('cities-large') |
  bitOf('countries') |
  bitOf('demonyms') |
  bitOf('organizations') |
  bitOf('peoples') |
  bitOf('regions') |
  bitOf('subdivisions') |
  bitOf('titles');
const ROLES = bitOf('occupations') | bitOf('titles');

/**
 * "Faculty Director", "Native American", "Rescue Plan": what ends in a role, a people or a thing is nobody's name, nor
 * is a title of one word before its bearer, "the | Asantehene |, Nana Boateng,".
 */
export function dropDescriptions(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const starts = new Set(
    names.flatMap(({ type, sentence, first, last }) =>
      type === 'PERSON' && last - first > 1 ? [`${sentence} ${first}`] : [],
    ),
  );
  return kept(names, contexts, isNoDescription, starts);
}

function isNoDescription(name: NameSpan, context: SentenceContext, starts: ReadonlySet<string>): boolean {
  if (isTitle(name, context, starts)) return false;
  return name.type !== 'PERSON' || !isDescription(name, context);
}

/** Whether a word of no other use stands between "the" and, behind a comma, the full name of a person. */
function isTitle(
  { type, sentence, first, last }: NameSpan,
  context: SentenceContext,
  starts: ReadonlySet<string>,
): boolean {
  const { words } = context;
  const isUnknown = type === 'PERSON' || (listsOfWord(first, context) === 0 && words[first]?.upper === false);
  const isBare = last - first === 1 && /^the$/i.test(words[first - 1]?.text ?? '');
  return isUnknown && isBare && words[last]?.text === ',' && starts.has(`${sentence} ${last + 1}`);
}

/** "Edward | Winner |": behind a given name of no other use a trade is a surname. */
const isCalledSo = ({ first, last }: Pick<NameSpan, 'first' | 'last'>, context: SentenceContext): boolean =>
  (listsOfWord(first, context) & bitOf('first-names')) !== 0 &&
  (listsOfWord(first, context) & NAMED_OTHERWISE) === 0 &&
  last - first === 2 &&
  isSurnameToo(context.tokens[last - 1]?.lower ?? '');

function isDescription({ first, last }: NameSpan, context: SentenceContext): boolean {
  const { lists, words } = context;
  if (last - first < 2 || ((lists.ends[first - 1] ?? 0) & FORMS_OF_ADDRESS) !== 0) return false;
  const head = words[last - 1];
  const bits = listsOfWord(last - 1, context);
  if (!head?.capital || head.upper || (bits & PERSONAL) !== 0) return false;
  if ((bits & ROLES) !== 0) return !isCalledSo({ first, last }, context);
  const opening = words[first];
  const isOpenedByName = (listsOfWord(first, context) & PERSONAL) !== 0;
  if ((bits & bitOf('demonyms')) !== 0) return !isOpenedByName || (opening?.usualCase ?? 0) >= 3;
  // Short words are syllables of names in many languages: "Pham Van Be".
  const isThing = head.usualCase >= 4 && head.usualCase <= 6 && head.text.length > 4;
  // "| Delroy Small | met".
  return isThing && !isOpenedByName && !(opening?.usualCase === 0 && actsAsPerson({ first, last }, context));
}
