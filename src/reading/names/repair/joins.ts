import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';

/** "Foundation" + "for the" + "Visual Arts": two organizations with nothing but that between them are one. */
export function joinOrganizations(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const context = contexts[name.sentence];
    if (before && context && before.sentence === name.sentence && belongTogether(before, name, context)) {
      joined[joined.length - 1] = { ...before, last: name.last };
    } else joined.push(name);
  }
  return joined;
}

function belongTogether(a: NameSpan, b: NameSpan, { words, lists }: SentenceContext): boolean {
  if (a.type !== 'ORGANIZATION' || b.type !== 'ORGANIZATION') return false;
  if (((lists.ends[a.last - 1] ?? 0) & bitOf('org-nouns')) === 0) return false;
  const between = words.slice(a.last, b.first).map((word) => word.text);
  return /^(?:for|of)(?: the)?$/.test(between.join(' '));
}
