import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';

/** Finds the name that begins at a word of a sentence; null where none does. */
export type NameAt = (sentence: number, first: number, context: SentenceContext) => NameSpan | null;

/** All names that `nameAt` finds, in order, in sentences of prose: in headlines a capital says nothing. */
export function foundInProse(contexts: readonly SentenceContext[], nameAt: NameAt): NameSpan[] {
  const found: NameSpan[] = [];
  for (const [sentence, context] of contexts.entries()) {
    if (context.style !== 0) continue;
    for (let first = 0; first < context.words.length; first++) {
      const name = nameAt(sentence, first, context);
      if (name !== null) found.push(name);
    }
  }
  return found;
}
