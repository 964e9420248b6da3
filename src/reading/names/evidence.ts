import { hashText } from '../text/hash-text.ts';
import { bitOf } from './categories.ts';
import type { SentenceContext } from './context.ts';
import { mix } from './hash.ts';

/**
 * What the other places of an article tell of a word: a surname without its title here may have it there.
 * Global features in the sense of Chieu and Ng, "Named entity recognition: a maximum entropy approach using global
 * information", COLING 2002.
 */
const CAPITAL = 1;
const SMALL = 2;
const AFTER_TITLE = 4;
const AFTER_GIVEN_NAME = 8;
const SPEAKS = 16;
const AFTER_IN = 32;
const IN_ORGANIZATION = 64;
const IN_PLACE = 128;
const POSSESSIVE = 256;
const ENDS_RUN = 512;
const BEGINS_RUN = 1024;
const AFTER_THE = 2048;
const EXPANDED = 4096;
const EXPANDED_ORGANIZATION = 8192;
export const EVIDENCE_BITS = 14;
const ALL_BITS = (1 << EVIDENCE_BITS) - 1;

const TITLES = bitOf('titles') | bitOf('honorifics');
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'across', 'around', 'outside', 'throughout']);

/** Fills in the evidence of all contexts. */
export function documentEvidence(contexts: readonly SentenceContext[]): void {
  // For each word the bits of all its places, and above them those of more than one.
  const seen = new Map<number, number>();
  const acronyms = new Map<number, number>();
  for (const context of contexts) {
    const { evidence, words } = context;
    collectAcronyms(context, acronyms);
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word?.letters) continue;
      const bits = localBits(context, i);
      const before = seen.get(word.lower) ?? 0;
      const after = before | bits | ((before & bits) << EVIDENCE_BITS);
      if (after !== before) seen.set(word.lower, after);
      evidence[i] = bits;
    }
  }
  for (const { evidence, words } of contexts) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word?.letters) continue;
      const all = seen.get(word.lower) ?? 0;
      let bits = (all >> EVIDENCE_BITS) | (all & ALL_BITS & ~(evidence[i] ?? 0));
      if (word.upper && word.text.length <= 7) bits |= acronyms.get(acronymKey(word.text)) ?? 0;
      evidence[i] = bits;
    }
  }
}

function localBits(context: SentenceContext, i: number): number {
  const { words, lists, runs, initial } = context;
  if (!words[i]?.capital) return SMALL;
  const before = words[i - 1];
  const after = words[i + 1];
  const start = runs.from[i] ?? -1;
  const end = runs.to[i] ?? -1;
  let bits = initial[i] === 1 ? 0 : CAPITAL;
  if (before) {
    if (((lists.ends[i - 1] ?? 0) & TITLES) !== 0) bits |= AFTER_TITLE;
    if (before.capital && ((lists.begins[i - 1] ?? 0) & bitOf('first-names')) !== 0) bits |= AFTER_GIVEN_NAME;
    if (PLACE_PREPOSITIONS.has(before.text)) bits |= AFTER_IN;
    if (before.text === 'the' || before.text === 'The') bits |= AFTER_THE;
  }
  if (after) {
    if (((lists.begins[i + 1] ?? 0) & bitOf('said-verbs')) !== 0) bits |= SPEAKS;
    if (after.text === "'s") bits |= POSSESSIVE;
  }
  if (start >= 0 && end - start >= 2) {
    if (i === end - 1) bits |= ENDS_RUN;
    if (i === start) bits |= BEGINS_RUN;
    if (((lists.ends[end - 1] ?? 0) & bitOf('org-nouns')) !== 0) bits |= IN_ORGANIZATION;
    if (((lists.ends[end - 1] ?? 0) & bitOf('place-nouns')) !== 0) bits |= IN_PLACE;
  }
  return bits;
}

/** Notes the first letters of each longer name: "World Health Organization" answers for "WHO". */
function collectAcronyms(context: SentenceContext, acronyms: Map<number, number>): void {
  const { words, runs, lists } = context;
  for (let i = 0; i < words.length; i++) {
    if (runs.wideFrom[i] !== i) continue;
    const end = runs.wideTo[i] ?? i;
    if (end - i < 2) continue;
    let letters = '';
    let organization = 0;
    for (let k = i; k < end; k++) {
      if (words[k]?.capital) letters += words[k]?.text.charAt(0) ?? '';
      organization |=
        ((lists.begins[k] ?? 0) | (lists.ends[k] ?? 0)) & (bitOf('org-nouns') | bitOf('organizations'));
    }
    if (letters.length < 2) continue;
    const bits = EXPANDED | (organization !== 0 ? EXPANDED_ORGANIZATION : 0);
    for (let skip = 0; skip < letters.length - 1 && skip < 2; skip++) {
      const key = acronymKey(letters.slice(skip));
      acronyms.set(key, (acronyms.get(key) ?? 0) | bits);
    }
  }
}

function acronymKey(letters: string): number {
  return mix(17, hashText(letters.replaceAll('.', '').toUpperCase()));
}
