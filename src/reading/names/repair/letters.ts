import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { replaced } from './each-name.ts';
import { type Introduced, introducedPersons } from './introduced.ts';

/** Initials by which newspapers call persons. */
const PERSONS: ReadonlySet<string> = new Set(['AOC', 'FDR', 'JFK', 'LBJ', 'MBS', 'MBZ', 'RFK']);
/** "McDowell", "DeSilva": particles that surnames are written together with. */
const PARTICLE = /^(?:Al|Ben|D[aeiu]|Des|El|Fitz|L[aeo]|Ma?c|St|V[ao]n|Ver)\p{Lu}/u;

/** "NDCs", "USTDA", "BuildLine": letters and words run together are no persons, unless the article introduces them. */
export function repairLetters(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const persons = introducedPersons(names, contexts);
  return replaced(names, contexts, asBody, persons);
}

function asBody(name: NameSpan, context: SentenceContext, persons: Introduced): readonly NameSpan[] | null {
  const word = context.words[name.first];
  const isBare = name.type === 'PERSON' && name.last - name.first === 1;
  if (!isBare || !word || context.style !== 0 || persons.has(word.lower)) return null;
  if (/^\p{Lu}{2,}s$/u.test(word.text)) return [];
  return isShortForm(word) ? [retyped(name, 'ORGANIZATION')] : null;
}

function isShortForm({ text, upper }: Word): boolean {
  if (upper) return /^\p{Lu}{3,7}$/u.test(text) && !PERSONS.has(text);
  return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !PARTICLE.test(text);
}
