import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import type { Word } from '../words.ts';
import { listsOf } from './claims.ts';

/** Offices that are held for a field, rather than at a body. */
const OFFICES =
  /^(?:assistant|commissioner|coordinator|minister|rapporteur|representative|secretary|undersecretary|under-secretary|vice-minister)$/i;
const BODIES = bitOf('bodies') | bitOf('companies') | bitOf('organizations') | bitOf('teams');

/** "Undersecretary for | Political Affairs": what somebody is secretary or minister for is no body. */
export function dropFields(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  return names.filter((name) => {
    const context = contexts[name.sentence];
    return !context || name.type !== 'ORGANIZATION' || !isField(name, context);
  });
}

function isField(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  const { lists, words } = context;
  // The title stands before the name, or was taken into it.
  const at = isOffice(words, first) ? first + 2 : first;
  // "Minister of Energy and | Water".
  const joined = words[at - 1]?.text === 'and' && words[at - 2]?.capital ? at - 4 : at - 2;
  if (at >= last || !isOffice(words, joined)) return false;
  if ((listsOf({ ...name, first: at }, context) & BODIES) !== 0) return false;
  return words
    .slice(at, last)
    .every(
      (word, k) =>
        word.usualCase >= 2 && !word.upper && ((lists.begins[at + k] ?? 0) & bitOf('org-nouns')) === 0,
    );
}

const isOffice = (words: readonly Word[], at: number): boolean =>
  OFFICES.test(words[at]?.text ?? '') && /^(?:for|of)$/.test(words[at + 1]?.text ?? '');
