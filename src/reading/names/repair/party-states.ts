import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { replaced } from './each-name.ts';

/** Parties as newspapers shorten them before the state that somebody sits for. */
export const PARTY = /^(?:D|DFL|I|R)$/;

/** "Bo Ek, | D-Ohio |, said": his party is no part of a name; the state is a place. */
export function partPartyStates(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partState);
}

function partState(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  const words = context.words;
  const { first, last } = name;
  const isParty = (at: number): boolean => words[at + 1]?.text === '-' && PARTY.test(words[at]?.text ?? '');
  const isOpened = (at: number): boolean => /^[,(]$/.test(words[at - 1]?.text ?? '');
  // "Kim Min-jae (D-Ohio": what stands before the bracket.
  let inside = first + 2;
  while (inside < last && !isParty(inside)) inside++;
  if (inside < last && isOpened(inside)) return [resized(name, name.first, inside - 1)];
  if (!isParty(first) || !isOpened(first)) return null;
  return last > first + 2 ? [retyped(resized(name, first + 2, name.last), 'PLACE')] : [];
}
