import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';

/** Parties as newspapers shorten them before the state that somebody sits for. */
export const PARTY = /^(?:D|DFL|I|R)$/;

/** "Bo Ek, | D-Ohio |, said": his party is no part of a name; the state is a place. */
export function partPartyStates(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return names.flatMap((name): NameSpan[] => {
    const words = contexts[name.sentence]?.words ?? [];
    const { first, last } = name;
    // "Kim Min-jae (D-Ohio": what stands before the bracket.
    const inside = words.findIndex(
      ({ text }, at) => at > first + 1 && at < last && PARTY.test(text) && words[at + 1]?.text === '-',
    );
    if (inside > 0 && /^[,(]$/.test(words[inside - 1]?.text ?? '')) return [{ ...name, last: inside - 1 }];
    const isOpened = /^[,(]$/.test(words[first - 1]?.text ?? '');
    if (!isOpened || !PARTY.test(words[first]?.text ?? '') || words[first + 1]?.text !== '-') return [name];
    return last > first + 2 ? [{ ...name, type: 'PLACE', first: first + 2 }] : [];
  });
}
