import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOf } from './claims.ts';

/** Small words before which something is always somewhere. */
const SOMEWHERE = new Set(['in', 'near', 'outside']);
const BODIES =
  bitOf('bodies') | bitOf('companies') | bitOf('org-nouns') | bitOf('organizations') | bitOf('teams');

/** "in Desaguadero": a single word there is a place, unless the article names somebody or a body so. */
export function repairWhereabouts(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const known = new Set<number>();
  for (const { type, sentence, first, last } of names) {
    if (type === 'PLACE' || last - first < 2) continue;
    for (const word of contexts[sentence]?.words.slice(first, last) ?? []) known.add(word.lower);
  }
  return names.map((name): NameSpan => {
    const context = contexts[name.sentence];
    const word = context?.words[name.first];
    if (!context || !word || name.type === 'PLACE' || name.last - name.first > 1) return name;
    const isSomewhere =
      SOMEWHERE.has(context.words[name.first - 1]?.text ?? '') &&
      !word.upper &&
      !known.has(word.lower) &&
      (listsOf(name, context) & BODIES) === 0 &&
      !/^(?:'s|-)$/.test(context.words[name.last]?.text ?? '');
    return isSomewhere ? { ...name, type: 'PLACE' } : name;
  });
}
