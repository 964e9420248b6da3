import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { isBeforeLed } from './administrations.ts';

const FORMS_OF_ADDRESS = bitOf('honorifics') | bitOf('titles');

/** The words (lower-case hashes) by which an article introduces persons; they are found when first asked for. */
export type Introduced = Pick<ReadonlySet<number>, 'has'>;

export function introducedPersons(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): Introduced {
  let words: ReadonlySet<number> | null = null;
  return {
    has: (word) => {
      words ??= introducedWords(names, contexts);
      return words.has(word);
    },
  };
}

/** Parts of full names, names behind titles and before "government". */
export function introducedWords(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { type, sentence, first, last } of names) {
    const context = contexts[sentence];
    if (!context || type !== 'PERSON') continue;
    const isTitled = ((context.lists.ends[first - 1] ?? 0) & FORMS_OF_ADDRESS) !== 0;
    if (last - first < 2 && !isTitled && !isBeforeLed(context.words, first)) continue;
    for (let at = first; at < last; at++) words.add(context.words[at]?.lower ?? 0);
  }
  return words;
}
