import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { introducedPersons } from './introduced.ts';

/** Offices of firms, which stand between the firm's name and the bearer's. */
const OFFICES =
  /^(?:boss|CEO|CFO|chair|chairman|chairwoman|chief|COO|co-chairman|co-founder|director|finance|founder|managing|vice)$/;
const MOST_WORDS = 4;

/** "| Norfield | chief executive Bo Ek": what a word that nobody is called by has a chief executive for is a firm. */
export function repairEmployers(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const persons = introducedPersons(names, contexts);
  return names.map((name, i): NameSpan => {
    const { first, last, sentence, type } = name;
    const [next, words] = [names[i + 1], contexts[sentence]?.words ?? []];
    if (type !== 'PERSON' || last - first > 1 || next?.sentence !== sentence || next.type !== 'PERSON')
      return name;
    const isBefore = next.first > last && next.first - last <= MOST_WORDS && next.last - next.first > 1;
    if (!isBefore || !OFFICES.test(words[last]?.text ?? '')) return name;
    const isPlain = words
      .slice(last, next.first)
      .every(({ letters, text }) => letters && !/^(?:and|of|to)$/.test(text));
    return isPlain && !persons.has(words[first]?.lower ?? 0) ? retyped(name, 'ORGANIZATION') : name;
  });
}
