import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const LISTS_FOLDER = fileURLToPath(new URL('./lists', import.meta.url));

/** Which forms of verbs a word can be, and what else it can be: each a bit. */
const BASE = 1;
const PRESENT = 2;
const PAST = 4;
const PARTICIPLE = 8;
const GERUND = 16;
const ALSO: Readonly<Record<string, number>> = { n: 32, a: 64, r: 128 };

/** A verb with those of its forms that do not follow from the base. */
interface Verb {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** What each form of a verb can be, as bits; a word that is no verb is not there. */
export function learnVerbForms(): ReadonlyMap<string, number> {
  const forms = verbForms(readVerbs());
  for (const line of readList('verbs-alike')) {
    const [word = '', also = ''] = line.split(' ');
    forms.set(
      word,
      [...also].reduce((bits, letter) => bits | (ALSO[letter] ?? 0), forms.get(word) ?? 0),
    );
  }
  return forms;
}

/** The forms of verbs as bits. */
export function verbForms(verbs: readonly Verb[]): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (bit: number, ...words: readonly string[]): void => {
    for (const word of words) forms.set(word, (forms.get(word) ?? 0) | bit);
  };
  for (const { base, past, participle } of verbs) {
    add(BASE, base);
    add(PRESENT, withS(base));
    add(GERUND, ...stemsOf(base, 'ing').map((stem) => `${stem}ing`));
    add(PAST, ...past);
    add(PARTICIPLE, ...participle);
  }
  return forms;
}

export function readVerbs(): Verb[] {
  const irregular = new Map(
    readList('irregular-verbs').map((line): [string, Verb] => {
      const [base = '', past = '', participle = past] = line.split(' ');
      return [base, { base, past: past.split('/'), participle: participle.split('/') }];
    }),
  );
  return [...new Set([...readList('verbs'), ...irregular.keys()])].map((base) => {
    const known = irregular.get(base) ?? prefixed(base, irregular);
    const regular = stemsOf(base, 'ed').map((stem) => `${stem}ed`);
    return known ?? { base, past: regular, participle: regular };
  });
}

/** "Undertook" as "took". */
function prefixed(base: string, irregular: ReadonlyMap<string, Verb>): Verb | undefined {
  const [, prefix = '', rest = ''] = base.match(/^(fore|mis|out|over|re|un|under|up|with)(.{3,})$/) ?? [];
  const verb = irregular.get(rest);
  const all = (forms: readonly string[]): string[] => forms.map((form) => prefix + form);
  return verb && { base, past: all(verb.past), participle: all(verb.participle) };
}

/** What -ed or -ing is added to; both spellings where the last consonant may be doubled. */
function stemsOf(base: string, ending: 'ed' | 'ing'): string[] {
  if (ending === 'ing' && base.endsWith('ie')) return [`${base.slice(0, -2)}y`];
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}i`];
  if (base.endsWith('e') && !(ending === 'ing' && /(?:[eoy]e|^be)$/.test(base))) return [base.slice(0, -1)];
  const doubled = `${base}${base.at(-1)}`;
  if (/^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(base)) return [doubled];
  return /[^aeiou][aeiou][bdglmnprt]$/.test(base) ? [base, doubled] : [base];
}

/** "Meets", "watches", "denies". */
export function withS(base: string): string {
  if (base === 'be' || base === 'have') return base === 'be' ? 'is' : 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function readList(name: string): string[] {
  const lines = readFileSync(join(LISTS_FOLDER, `${name}.txt`), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
