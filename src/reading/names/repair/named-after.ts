import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { introducedPersons } from './introduced.ts';

/** What is called after people. */
const NAMED =
  /^(?:academy|brewery|brickworks|cannery|clinic|college|colliery|combine|cooperative|dockyards?|factory|foundation|foundry|gallery|glassworks|hospital|institute|ironworks|kindergarten|library|mills?|mine|museum|orphanage|plant|refinery|sawmill|school|shipyards?|smelter|steelworks|theatre|works)$/;
const DETERMINERS = /^(?:an?|its|the|this|'s)$/i;

/** "The director of the | Ivan Marek | works": no person, unless the article names somebody so. */
export function repairNamedAfter(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const isAfter = (name: NameSpan): boolean => {
    const { type, sentence, first, last } = name;
    const words = contexts[sentence]?.words ?? [];
    return (
      type === 'PERSON' &&
      last - first > 1 &&
      DETERMINERS.test(words[first - 1]?.text ?? '') &&
      NAMED.test(words[last]?.text ?? '')
    );
  };
  if (!names.some(isAfter)) return [...names];
  const persons = introducedPersons(
    names.filter((name) => !isAfter(name)),
    contexts,
  );
  return names.map((name) =>
    isAfter(name) && !persons.has(contexts[name.sentence]?.words[name.last - 1]?.lower ?? 0)
      ? retyped(name, 'ORGANIZATION')
      : name,
  );
}
