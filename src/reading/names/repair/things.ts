import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { introducedPersons } from './introduced.ts';

const ONE_OF_MANY = /^(?:a|an|any|each|every|few|many|several|some|these|those|two|three|four|five)$/i;
const DETERMINERS = /^(?:her|his|its|my|our|own|that|the|their|this|your)$/i;

/**
 * "a Novaflex camera", "the Novaflex": what the article mostly writes with an article is a thing or one of a people,
 * unless it names somebody so.
 */
export function dropThings(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  const counts = new Map<number, { all: number; one: number; determined: number }>();
  for (const name of names) {
    const word = bareWord(name, contexts);
    if (word === null) continue;
    const count = counts.get(word) ?? { all: 0, one: 0, determined: 0 };
    const before = contexts[name.sentence]?.words[name.first - 1]?.text ?? '';
    count.all++;
    if (ONE_OF_MANY.test(before)) count.one++;
    else if (DETERMINERS.test(before)) count.determined++;
    counts.set(word, count);
  }
  return names.filter((name) => {
    const word = bareWord(name, contexts);
    const count = word === null ? undefined : counts.get(word);
    if (!count || word === null || persons.has(word)) return true;
    return count.one + count.determined < count.all / 2 || count.one + count.determined / 2 < 1;
  });
}

/** The only word of somebody's name, or null. */
function bareWord({ type, sentence, first, last }: NameSpan, contexts: readonly SentenceContext[]) {
  const word = contexts[sentence]?.words[first];
  return type === 'PERSON' && last - first === 1 && word?.capital ? word.lower : null;
}
