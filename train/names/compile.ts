/** Turns word lists and word counts into the hashed tables of the model. */

import { asWordList, bitOf, LONGER, LONGEST_ENTRY } from '../../src/reading/names/categories.ts';
import { buildHashTable, mix } from '../../src/reading/names/hash.ts';
import type { ListTable } from '../../src/reading/names/lists.ts';
import { type Lexicon, listKey } from '../../src/reading/names/words.ts';
import { hashText } from '../../src/reading/text/hash-text.ts';

/** The list of words that are no names: part of the lexicon, not of the lists. */
export const DICTIONARY = 'common-words';

export function compileLists(lists: ReadonlyMap<string, readonly string[]>): ListTable {
  const masks = new Map<number, number>();
  for (const [name, entries] of lists) {
    if (name === DICTIONARY) continue;
    const list = asWordList(name);
    if (list === null)
      throw new Error(`No word list is called "${name}": see src/reading/names/categories.ts.`);
    for (const words of entries.flatMap(spellingsOf)) {
      if (words.length === 0 || words.length > LONGEST_ENTRY) continue;
      let key = 0;
      for (const [i, word] of words.entries()) {
        key = mix(key, hashText(listKey(word)));
        masks.set(key, (masks.get(key) ?? 0) | (i === words.length - 1 ? bitOf(list) : LONGER));
      }
    }
  }
  const sorted = [...masks].sort(([a], [b]) => a - b);
  return {
    table: buildHashTable(Int32Array.from(sorted, ([key]) => key)),
    masks: Int32Array.from(sorted, ([, mask]) => mask),
  };
}

/** The words of an entry as the tokenizer may cut it: it parts some words at their hyphens and others not. */
function spellingsOf(entry: string): string[][] {
  const whole = entry.toLowerCase().replace(/'s\b/g, " 's");
  const spellings = whole.includes('-') ? [whole, whole.replace(/-/g, ' - ')] : [whole];
  return spellings.map((spelling) => spelling.split(/\s+/).filter((word) => word !== ''));
}

/** What the dictionary alone tells: the plain texts never have the word. */
const IN_DICTIONARY = 8;

export function compileLexicon(
  usualCase: ReadonlyMap<string, number>,
  dictionary: readonly string[],
): Lexicon {
  const byHash = new Map(dictionary.map((word) => [hashText(word), IN_DICTIONARY]));
  for (const [word, how] of usualCase) byHash.set(hashText(word), how);
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  return {
    table: buildHashTable(Int32Array.from(sorted, ([key]) => key)),
    usualCase: Uint8Array.from(sorted, ([, how]) => how),
  };
}
