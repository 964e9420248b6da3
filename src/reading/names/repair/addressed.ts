import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { claimsOf } from './claims.ts';

/** Words that only persons are addressed with. */
const ADDRESS: ReadonlySet<string> = new Set(['dr', 'miss', 'mr', 'mrs', 'ms', 'prof', 'sen', 'sens']);
const MOST_WORDS = 5;

/** Whoever is called Mr. or Ms. is a person: the capitals that follow are the name. */
export function addAddressed(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const claims = claimsOf(names, contexts);
  const found: NameSpan[] = [];
  for (const [sentence, { words, runs }] of contexts.entries()) {
    for (const [i, word] of words.entries()) {
      const first = i + 1;
      if (!word.capital || !ADDRESS.has(word.text.toLowerCase().replace('.', ''))) continue;
      const last = runs.to[first] ?? -1;
      if (last <= first || last - first > MOST_WORDS || words[first]?.upper === true) continue;
      if (claims[sentence]?.subarray(first, last).some((claim) => claim !== 0)) continue;
      found.push({ type: 'PERSON', sentence, first, last });
    }
  }
  return [...names, ...found];
}
