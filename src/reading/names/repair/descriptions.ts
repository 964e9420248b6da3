import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOfWord } from './claims.ts';

const PERSONAL = bitOf('first-names') | bitOf('last-names') | bitOf('famous-people');
const FORMS_OF_ADDRESS = bitOf('honorifics') | bitOf('titles');
const ROLES = bitOf('occupations') | bitOf('titles');

/** "Faculty Director", "Native American", "Rescue Plan": what ends in a role, a people or a thing is nobody's name. */
export function dropDescriptions(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return names.filter((name) => {
    const context = contexts[name.sentence];
    return name.type !== 'PERSON' || !context || !isDescription(name, context);
  });
}

function isDescription({ first, last }: NameSpan, context: SentenceContext): boolean {
  const { lists, words } = context;
  if (last - first < 2 || ((lists.ends[first - 1] ?? 0) & FORMS_OF_ADDRESS) !== 0) return false;
  const head = words[last - 1];
  const bits = listsOfWord(last - 1, context);
  if (!head?.capital || head.upper || (bits & PERSONAL) !== 0) return false;
  if ((bits & ROLES) !== 0) return true;
  const opening = words[first];
  const isOpenedByName = (listsOfWord(first, context) & PERSONAL) !== 0;
  if ((bits & bitOf('demonyms')) !== 0) return !isOpenedByName || (opening?.usualCase ?? 0) >= 3;
  // Short words are syllables of names in many languages: "Pham Van Be".
  const isThing = head.usualCase >= 4 && head.usualCase <= 6 && head.text.length > 4;
  return isThing && !isOpenedByName;
}
