import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOfWord } from './claims.ts';
import { kept } from './each-name.ts';

/** What is called after persons, written small behind their names. */
const NAMED_THINGS =
  /^(?:act|airport|arena|auditorium|avenue|award|awards|bill|boulevard|bridge|building|centre|center|concourse|cup|dam|doctrine|fellowship|hall|highway|law|lecture|medal|memorial|monument|order|park|parkway|prize|rule|scholarship|square|stadium|street|telescope|terminal|tower|trophy|tunnel)$/;
/** "Parkinson's | disease |". */
const DISCOVERIES = /^(?:comet|constant|disease|equation|law|lymphoma|palsy|paradox|syndrome|theorem)$/;

/** "The | James Webb | telescope", "| Parkinson |'s disease": what is called after somebody is nobody. */
export function dropNamedThings(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return kept(names, contexts, isNoNamedThing);
}

function isNoNamedThing(name: NameSpan, context: SentenceContext): boolean {
  return !mayBePerson(name, context) || !isNamedThing(name, context);
}

/** A person, or a given name with one more that is taken for a body. */
const mayBePerson = ({ type, first, last }: NameSpan, context: SentenceContext): boolean =>
  type === 'PERSON' ||
  (type === 'ORGANIZATION' &&
    last - first === 2 &&
    (listsOfWord(first, context) & bitOf('first-names')) !== 0);

function isNamedThing({ first, last }: NameSpan, { words }: SentenceContext): boolean {
  const textAt = (at: number): string => words[at]?.text ?? '';
  if (textAt(last) === "'s") return last - first === 1 && DISCOVERIES.test(textAt(last + 1));
  return (
    /^(?:an?|the)$/i.test(textAt(first - 1)) &&
    NAMED_THINGS.test(textAt(last)) &&
    !/^(?:-|of)$/.test(textAt(last + 1))
  );
}
