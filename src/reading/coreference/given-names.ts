import { readFileSync } from 'node:fs';
import type { Sex } from '../roles/sex.ts';
import { fold } from '../text/fold.ts';

/** The sex that a person's name shows, if any. */
export type SexOfName = (name: string) => Sex | null;

/** Endings of family names that only one sex bears: Slavic, Lithuanian, Icelandic. */
const FAMILY_ENDINGS: readonly (readonly [RegExp, Sex])[] = [
  [/(?:dottir|dotter)$/, 'FEMALE'],
  [/(?:[a-z]{2}(?:ov|ev|yov|sk|ck)a|skaya|skaia|tskaya|ovna|evna)$/, 'FEMALE'],
  [/(?:iene|aite|yte|ute)$/, 'FEMALE'],
  [/[a-z]{2}(?:ovich|evich|skiy|skyi|sky|ski)$/, 'MALE'],
];

/** Small words inside names: "Nguyen Thi Lan", "Aminah binti Yusof". */
const INNER_WORDS: Readonly<Record<string, Sex>> = {
  bin: 'MALE',
  bint: 'FEMALE',
  binte: 'FEMALE',
  binti: 'FEMALE',
  ibn: 'MALE',
  kaur: 'FEMALE',
  thi: 'FEMALE',
};

/** The second goes before the first. */
const LISTS = ['./given-names.txt', './given-names-world.txt'];

/**
 * Loads the given names of women and of men (names that both bear are in no list). The first word
 * of a name counts; where it is unknown, as in names that begin with the family, the second of two.
 */
export function createSexOfName(): SexOfName {
  const known = new Map<string, string>();
  for (const list of LISTS)
    for (const line of readFileSync(new URL(list, import.meta.url), 'utf8').split('\n')) {
      const [name, sex] = line.split(' ');
      if (name && sex && name !== '#') known.set(name.toLowerCase(), sex);
    }
  return (name) => {
    const words = fold(name).toLowerCase().split(/\s+/);
    const inner = words.slice(1).flatMap((word) => INNER_WORDS[word] ?? []);
    if (inner[0]) return inner[0];
    const given = givenWords(words);
    const first = known.get(given[0] ?? '');
    // "John Prohaska", "Anna Abramovich": a given name says more than a family name that others handed down.
    const ofFamily = first === undefined && words.length > 1 ? sexOfFamily(words.at(-1) ?? '') : null;
    if (ofFamily) return ofFamily;
    const letter = first ?? (given.length === 2 ? onlyGiven(known.get(given[1] ?? '')) : undefined);
    return letter === undefined ? null : /f/i.test(letter) ? 'FEMALE' : 'MALE';
  };
}

/** "Petrova", "Rand-Kazlauskiene". */
function sexOfFamily(name: string): Sex | null {
  const parts = name.split('-');
  return FAMILY_ENDINGS.find(([form]) => parts.some((part) => form.test(part)))?.[1] ?? null;
}

/** Family names of East Asia, which come first, by their spellings in English. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'bae baek bui cai cao chang chen cheng chiang cho choi chou chu chung dang deng ding do duong feng gao guo han he ho hoang hong hsieh hsu hu huang hwang huynh jang jeong jiang jin jung kang kim ko ku kuo kwon lam le lee li liang liao lim lin liu lo lu luo ly ma nguyen oh ong ou pan park peng pham phan pyo qian ryu seo shen shih shin sim son song su sun tan tang tran trinh truong tsai tseng vo vu wang wei wong woo wu xiang xiao xie xu yan yang yao ye yeh yen yi yin yoon yu yuan zeng zhang zhao zheng zhou zhu'.split(
    ' ',
  ),
);

/** The words of a name that may be given names: the first, or behind a family name that comes first, the last. */
function givenWords(words: readonly string[]): string[] {
  const [first = '', ...others] = words;
  return FAMILY_FIRST.has(first) && others.length > 0 ? [others.at(-1) ?? ''] : [...words];
}

/** A capital letter marks a family name. */
const onlyGiven = (letter: string | undefined): string | undefined =>
  letter === letter?.toLowerCase() ? letter : undefined;
