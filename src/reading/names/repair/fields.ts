import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized } from '../name.ts';
import type { Word } from '../words.ts';
import { listsOf } from './claims.ts';
import { kept } from './each-name.ts';

/** Offices that are held for a field, rather than at a body. */
const OFFICES =
  /^(?:assistant|commissioner|coordinator|minister|rapporteur|representative|secretary|undersecretary|under-secretary|vice-minister)$/i;
/** Words of the longest list of fields. */
const LONGEST = 10;
const BODIES = bitOf('bodies') | bitOf('companies') | bitOf('organizations') | bitOf('teams');

/** "Undersecretary for | Political Affairs": what somebody is secretary or minister for is no body. */
export function dropFields(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  return kept(names, contexts, isNoField);
}

function isNoField(name: NameSpan, context: SentenceContext): boolean {
  return name.type !== 'ORGANIZATION' || !isField(name, context);
}

function isField(name: NameSpan, context: SentenceContext): boolean {
  const { first, last } = name;
  const { lists, words } = context;
  // The title stands before the name, or was taken into it.
  const at = isOffice(words, first) ? first + 2 : first;
  if (at >= last || !isOffice(words, fieldsStart(words, at) - 2)) return false;
  if ((listsOf(resized(name, at, name.last), context) & BODIES) !== 0) return false;
  return words
    .slice(at, last)
    .every(
      (word, k) =>
        word.usualCase >= 2 && !word.upper && ((lists.begins[at + k] ?? 0) & bitOf('org-nouns')) === 0,
    );
}

/**
 * Where a list of fields begins that goes on at a word: "Minister of | Energy and Water", "of | Trade, Energy and
 * Water".
 */
function fieldsStart(words: readonly Word[], at: number): number {
  let first = at;
  while (
    at - first < LONGEST &&
    words[first - 2]?.capital &&
    /^(?:,|and|&)$/.test(words[first - 1]?.text ?? '')
  )
    first -= 2;
  return first;
}

const isOffice = (words: readonly Word[], at: number): boolean =>
  /^(?:for|of)$/.test(words[at + 1]?.text ?? '') && OFFICES.test(words[at]?.text ?? '');
