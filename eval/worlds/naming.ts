import type { Country, NamePart, NameWord } from './country-table.ts';
import { type Person, postOn } from './people.ts';
import type { Random } from './random.ts';
import { NAMES, TITLES } from './rates.ts';

/** How one article calls somebody. */
export interface Called {
  /** The fullest form. */
  readonly name: string;
  readonly alias: string | null;
  readonly title: string | null;
  /** What the title is held at, where the article says so. */
  readonly at: {
    readonly type: 'PLACE' | 'ORGANIZATION';
    readonly country: Country | null;
    readonly name: string;
  } | null;
}

/** Whoever writes: of a country, and with or without the signs on letters that English lacks. */
export interface Paper {
  readonly country: Country;
}

/** What an article of a paper, of a day, calls somebody. */
export function callPerson(person: Person, paper: Paper, day: number, random: Random): Called {
  const signs = random.chance(
    person.country === paper.country ? NAMES.diacriticsAtHome : NAMES.diacriticsAbroad,
  );
  const spelled = spell(person, random);
  const written = (words: readonly string[]): string => {
    const name = signs ? words.join(' ') : withoutSigns(words.join(' '));
    return random.chance(NAMES.capitals) ? name.toUpperCase() : name;
  };
  const full = written(ordered(person, spelled, random));
  const single = written([spelled[person.name.form.shortName] ?? '']);
  const singleOnly = random.chance(NAMES.singleNameOnly);
  return {
    name: singleOnly ? single : full,
    alias: !singleOnly && random.chance(NAMES.singleNameToo) ? single : null,
    ...titleOf(person, paper, day, singleOnly, random),
  };
}

function spell({ name }: Person, random: Random): Partial<Record<NamePart, string>> {
  const usesNickname = random.chance(NAMES.otherOfFormalAndNickname) !== name.goesByNickname;
  const spelling = ({ spellings, short }: NameWord): string => {
    if (short !== null && usesNickname) return short;
    return random.chance(NAMES.otherTransliteration) ? random.pick(spellings) : spellings[0];
  };
  const spelled: Partial<Record<NamePart, string>> = {};
  for (const part of ['family', 'middle', 'given', 'second'] as const) {
    const word = name.words[part];
    if (word !== undefined) spelled[part] = spelling(word);
  }
  return spelled;
}

function ordered(
  { name: { form } }: Person,
  spelled: Partial<Record<NamePart, string>>,
  random: Random,
): string[] {
  const leftOut = new Set<NamePart>();
  const middle =
    form.order[0] === 'family' ? 1 - NAMES.middleNameLeftOutInVietnamese : NAMES.middleNameInWestern;
  if (!random.chance(spelled.middle?.startsWith('bin ') ? 1 - NAMES.middleNameInWestern : middle))
    leftOut.add('middle');
  if (!random.chance(NAMES.secondFamilyNameInSpanish)) leftOut.add('second');
  const parts = form.order.filter((part) => !leftOut.has(part));
  const turned = form.turns && random.chance(NAMES.turnedOrder) ? [...parts].reverse() : parts;
  return turned.flatMap((part) => spelled[part] ?? []);
}

function titleOf(
  person: Person,
  paper: Paper,
  day: number,
  singleName: boolean,
  random: Random,
): Pick<Called, 'title' | 'at'> {
  const current = postOn(person, day);
  const earlier = person.posts.filter(({ to }) => to <= day).at(-1);
  const former = earlier !== undefined && random.chance(TITLES.ofEarlierPost) ? earlier : null;
  const post = former ?? current;
  if (post === null || random.chance(singleName ? TITLES.missingWithSingleName : TITLES.missing)) {
    return { title: null, at: null };
  }
  const { country } = person;
  const home = country === paper.country;
  const wordings = post.office.local[country.demonym] ?? post.office.titles;
  const plain = random.pick(wordings);
  const told = random.chance(TITLES.shortened) ? (plain.split(' ').at(-1) ?? plain) : plain;
  const title = former === null ? told : `former ${told}`;
  if (post.company !== null)
    return { title, at: { type: 'ORGANIZATION', country: null, name: post.company } };
  const bare = random.chance(home ? TITLES.bareAtHome : TITLES.bareAbroad);
  if (post.host !== null) return ambassador(title, post.host, country, bare, random);
  if (bare) return { title, at: null };
  if (random.chance(0.75)) return { title: `${demonymIn(country, random)} ${title}`, at: null };
  return { title, at: { type: 'PLACE', country, name: random.pick(country.names) } };
}

function ambassador(
  title: string,
  host: Country,
  country: Country,
  bare: boolean,
  random: Random,
): Pick<Called, 'title' | 'at'> {
  const to = random.chance(0.6) ? host : null;
  const words = bare ? title : `${demonymIn(country, random)} ${title}`;
  return {
    title: to === null ? words : `${words} to ${to.names[0]}`,
    at: to === null ? null : { type: 'PLACE', country: to, name: to.names[0] },
  };
}

/** "US" rather than "American" before titles. */
function demonymIn(country: Country, random: Random): string {
  const short = country.names.find((name) => name === 'US' || name === 'UK');
  return short !== undefined && random.chance(0.7) ? short : country.demonym;
}

/** As papers write that have plain letters only. */
export function withoutSigns(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐı]/gu, (letter) => (letter === 'ı' ? 'i' : letter === 'đ' ? 'd' : 'D'));
}
