import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';

/** For each sentence, 1 at the tokens that belong to a name. */
export type Claims = readonly Uint8Array[];

export function claimsOf(names: readonly NameSpan[], contexts: readonly SentenceContext[]): Claims {
  // One piece of memory for all: each costs V8 more than what is written into it.
  let length = 0;
  for (const { words } of contexts) length += words.length;
  const memory = new ArrayBuffer(length);
  let at = 0;
  const claims = contexts.map(({ words }) => {
    at += words.length;
    return new Uint8Array(memory, at - words.length, words.length);
  });
  for (const { sentence, first, last } of names) claims[sentence]?.fill(1, first, last);
  return claims;
}

/** Those found that no name stands in the way of. */
export function unclaimed(
  found: readonly NameSpan[],
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  if (found.length === 0) return found;
  const claims = claimsOf(names, contexts);
  return found.filter(({ sentence, first, last }) => isFree(claims, sentence, first, last));
}

/** Whether no name stands at the tokens from `first` up to, not including, `last`. */
export function isFree(claims: Claims, sentence: number, first: number, last: number): boolean {
  const claim = claims[sentence];
  for (let at = first; at < last; at++) if (claim?.[at] !== 0) return false;
  return true;
}

/** The lower-case hashes of a name's words. */
export function wordsOf({ sentence, first, last }: NameSpan, contexts: readonly SentenceContext[]): number[] {
  return contexts[sentence]?.words.slice(first, last).map((word) => word.lower) ?? [];
}

/** Whether these words stand at `first`, the first of them capitalised. */
export function matchesAt({ words }: SentenceContext, first: number, wanted: readonly number[]): boolean {
  if (words[first]?.capital !== true) return false;
  for (let k = 0; k < wanted.length; k++) if (words[first + k]?.lower !== wanted[k]) return false;
  return true;
}

/** The word lists (bits of categories.ts) that hold the word at a token as an entry of its own; 0 where no token is. */
export function listsOfWord(at: number, { lists }: SentenceContext): number {
  return (lists.begins[at] ?? 0) & (lists.ends[at] ?? 0);
}

/** Whether a given name that the lists know begins at a token. */
export const opensWithGiven = (first: number, { lists }: Pick<SentenceContext, 'lists'>): boolean =>
  ((lists.begins[first] ?? 0) & bitOf('first-names')) !== 0;

/** The word lists that hold the whole of a name as one entry. */
export function listsOf({ first, last }: NameSpan, { lists }: SentenceContext): number {
  let bits = (lists.begins[first] ?? 0) & (lists.ends[last - 1] ?? 0);
  for (let i = first; i < last - 1; i++) bits &= ~(lists.ends[i] ?? 0);
  return bits;
}
