import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from './function-words.ts';

/** So much of a text tells its language, in UTF-16 code units. */
const SAMPLE = 3000;
/** With fewer letters, or fewer uncapitalised words, nothing is certain. */
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 12;
/** Function words make 10 % (Finnish) to 45 % (English) of a text; lists of names and tables have fewer. */
const LEAST_SHARE = 0.08;
/** "a", "i" and "do" are words of many languages: to be none of English, a text has so many times more of another's. */
const LEAD_OVER_ENGLISH = 2;

const LETTERS = /\p{L}+/gu;
/** ASCII, whose letters are Latin. */
const PLAIN = /[\0-\x7f]+/g;
const WORDS = /[\p{L}\p{M}]+/gu;
const UNCAPITALISED = /^[\p{Ll}\p{Lo}\p{Lm}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
/** The first half of a character that takes two code units. */
const FIRST_HALF = /[\ud800-\udbff]/g;

/**
 * The language of a text as a BCP 47 tag; null where that is not certain, as in very short texts. Told by its script,
 * and by function words where several languages share one. Capitalised words are left out: the names in a text say
 * little of its language.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const plain = plainLetters(sample);
  const letters = plain + count(sample.replace(PLAIN, ' '), LETTERS);
  if (letters < FEWEST_LETTERS) return null;
  const script =
    plain > letters / 2 ? SCRIPTS[0] : SCRIPTS.find(({ pattern }) => count(sample, pattern) > letters / 2);
  return script?.languageOf(sample) ?? null;
}

/** Whether a text is to be read as English: it is, or it may be. */
export function mayBeEnglish(language: string | null): boolean {
  return language === null || language === 'en';
}

interface Script {
  readonly pattern: RegExp;
  languageOf(sample: string): string | null;
}

/** Latin first: nearly all texts are written in it. */
const SCRIPTS: readonly Script[] = [
  ...Object.entries(FUNCTION_WORDS).map(([name, words]) => {
    const languages = languagesOf(words);
    return { pattern: lettersOf(name), languageOf: (sample: string) => languageByWords(sample, languages) };
  }),
  ...Object.entries(SCRIPT_LANGUAGES).map(([name, language]) => ({
    pattern: lettersOf(name),
    languageOf: () => language,
  })),
  {
    pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    languageOf: (sample) => (count(sample, KANA) > sample.length / 10 ? 'ja' : 'zh'),
  },
];

/** The languages that share a script, and of their function words the numbers of those that have them. */
interface Languages {
  readonly names: readonly string[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

function languagesOf(words: Readonly<Record<string, string>>): Languages {
  const byWord = new Map<string, number[]>();
  for (const [language, list] of Object.values(words).entries()) {
    for (const word of new Set(list.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return { names: Object.keys(words), byWord };
}

function languageByWords(sample: string, { names, byWord }: Languages): string | null {
  const words = sample.match(WORDS)?.filter(isUncapitalised) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const hits = names.map(() => 0);
  for (const word of words) {
    for (const language of byWord.get(word) ?? []) hits[language] = (hits[language] ?? 0) + 1;
  }
  const most = Math.max(...hits);
  const language = hits.indexOf(most);
  if (hits.lastIndexOf(most) !== language || most < words.length * LEAST_SHARE) return null;
  const name = names[language] ?? null;
  return name === 'en' || most >= (hits[names.indexOf('en')] ?? 0) * LEAD_OVER_ENGLISH ? name : null;
}

function isUncapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 : UNCAPITALISED.test(word);
}

function lettersOf(script: string): RegExp {
  return new RegExp(`\\p{Script=${script}}+`, 'gu');
}

/** How many letters of ASCII there are. */
function plainLetters(sample: string): number {
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const lower = sample.charCodeAt(i) | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) letters++;
  }
  return letters;
}

/** How many characters stand in the stretches that a pattern finds. */
function count(sample: string, pattern: RegExp): number {
  const found = sample.match(pattern)?.join('') ?? '';
  return found.length - (found.match(FIRST_HALF)?.length ?? 0);
}
