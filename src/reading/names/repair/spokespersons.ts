import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOfWord } from './claims.ts';
import { replaced } from './each-name.ts';

const NOUNS = bitOf('org-nouns') | bitOf('place-nouns');

/** "Ana Lim for | Food Watch": who speaks for a body is no part of its name. */
export function partSpokespersons(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partSpokesperson);
}

function partSpokesperson(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  if (name.type !== 'ORGANIZATION' || !isSpokenFor(name, context)) return null;
  const body = context.words[name.first + 3]?.text === 'the' ? name.first + 4 : name.first + 3;
  return [retyped(resized(name, name.first, name.first + 2), 'PERSON'), resized(name, body, name.last)];
}

/** A given name, another word that heads no body, and "for". */
function isSpokenFor({ first, last }: NameSpan, context: SentenceContext): boolean {
  const { words } = context;
  const isGiven = (listsOfWord(first, context) & bitOf('first-names')) !== 0;
  const isFamily = words[first + 1]?.capital === true && (listsOfWord(first + 1, context) & NOUNS) === 0;
  return (
    isGiven &&
    isFamily &&
    words[first + 2]?.text === 'for' &&
    words[last - 1]?.capital === true &&
    last - first > 4
  );
}
