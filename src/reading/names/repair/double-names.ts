import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { introducedPersons } from './introduced.ts';

const FORMS_OF_ADDRESS = bitOf('honorifics') | bitOf('titles');

/**
 * "The Holt-Marchand plan", "the Holt-Marchand Administration": two surnames by which a thing is called are nobody,
 * unless the article names somebody so.
 */
export function dropDoubleNames(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const isPair = (name: NameSpan): boolean => isBarePair(name, contexts[name.sentence]);
  const pairs = names.filter(isPair);
  if (pairs.length === 0) return [...names];
  const persons = introducedPersons(
    names.filter((name) => !isPair(name)),
    contexts,
  );
  return names.filter((name) => {
    const context = contexts[name.sentence];
    if (!context || !isPair(name)) return true;
    const { pos, words } = context;
    const isKnown = [name.first, name.last - 1].every((at) => persons.has(words[at]?.lower ?? 0));
    const isCalled = pos[name.last] === 'NOUN' || words[name.last]?.capital === true;
    return isKnown || !isCalled;
  });
}

/** Two capitalised words that a hyphen ties, without a title. */
function isBarePair({ type, first, last }: NameSpan, context: SentenceContext | undefined): boolean {
  if (!context || type !== 'PERSON' || last - first !== 3) return false;
  const [one, hyphen, other] = context.words.slice(first, last);
  const isTitled = ((context.lists.ends[first - 1] ?? 0) & FORMS_OF_ADDRESS) !== 0;
  return hyphen?.text === '-' && one?.capital === true && other?.capital === true && !isTitled;
}
