import { isInitialled } from '../../text/initials.ts';
import type { SentenceContext } from '../context.ts';
import { inOrder, type NameSpan, resized, retyped } from '../name.ts';
import { unclaimed } from './claims.ts';
import { replaced } from './each-name.ts';
import { foundInProse } from './in-prose.ts';

/** "The Resources Authority | G.Munkhtulga |": a word that is a name with its initial is a person's, and begins his name. */
export function repairInitialled(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const found = foundInProse(contexts, initialled);
  if (found.length === 0) return names;
  const parted = replaced(names, contexts, apart);
  return [...parted, ...unclaimed(found, parted, contexts)].sort(inOrder);
}

const initialled = (sentence: number, first: number, { words }: SentenceContext): NameSpan | null =>
  isInitialled(words[first]?.text ?? '') ? { type: 'PERSON', sentence, first, last: first + 1 } : null;

function apart(name: NameSpan, { words }: SentenceContext): readonly NameSpan[] | null {
  let person = name.first;
  while (person < name.last && !isInitialled(words[person]?.text ?? '')) person++;
  if (person === name.last) return null;
  const before = resized(name, name.first, person);
  const own = retyped(resized(name, person, name.type === 'PERSON' ? name.last : person + 1), 'PERSON');
  if (person === name.first) return [own];
  return [name.type === 'PERSON' ? retyped(before, 'ORGANIZATION') : before, own];
}
