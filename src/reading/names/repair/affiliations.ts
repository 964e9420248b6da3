import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { introducedPersons } from './introduced.ts';

const GIVEN = bitOf('first-names') | bitOf('titles') | bitOf('honorifics');
const MOST_WORDS = 3;

/** "Linnea Park of | Nordic Frost |": what somebody is of is nobody, unless a given name or a title opens it. */
export function repairAffiliations(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  return names.map((name, i): NameSpan => {
    const { type, sentence, first, last } = name;
    const before = names[i - 1];
    const context = contexts[sentence];
    if (!context || type !== 'PERSON' || before?.type !== 'PERSON' || before.sentence !== sentence)
      return name;
    const isBehind = before.last === first - 1 && context.words[first - 1]?.text === 'of';
    const isGiven = ((context.lists.begins[first] ?? 0) & GIVEN) !== 0;
    const size = last - first;
    // "Of | Mainbank |": a single word is a firm where nobody is introduced by it.
    const word = context.words[first];
    const isBody = size > 1 || (word?.usualCase === 0 && !persons.has(word.lower));
    return isBehind && !isGiven && isBody && size <= MOST_WORDS && before.last - before.first > 1
      ? retyped(name, 'ORGANIZATION')
      : name;
  });
}
