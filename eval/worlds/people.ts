import type { Country, NamePart, NameWord } from './country-table.ts';
import { COMPANIES, OFFICES, type Office, type Walk } from './offices.ts';
import type { Random } from './random.ts';
import { COLLISIONS, NAMES, POSTS, SIZE, WALKS } from './rates.ts';
import { COUNTRIES } from './regions.ts';

export interface Person {
  readonly id: string;
  readonly country: Country;
  readonly walk: Walk;
  readonly name: Name;
  /** In order of time. */
  readonly posts: readonly Post[];
}

/** The words of a name by part. */
export interface Name {
  readonly words: Readonly<Partial<Record<NamePart, NameWord>>>;
  readonly goesByNickname: boolean;
  /** How names of its language are put together. */
  readonly form: Pick<Country, 'order' | 'shortName' | 'turns'>;
}

/** An office, held from a day of the world to the day before another. */
export interface Post {
  readonly office: Office;
  readonly from: number;
  readonly to: number;
  /** The country somebody is sent to. */
  readonly host: Country | null;
  readonly company: string | null;
}

/** The people of a world, who all bear names of their own but for so many as the rates say. */
export function makePeople(random: Random): Person[] {
  const taken = new Set<string>();
  const people: Person[] = [];
  while (people.length < SIZE.people) {
    const person = makePerson(`p${people.length + 1}`, random.pick(COUNTRIES), random);
    const key = tellingPart(person.name);
    if (taken.has(key)) continue;
    taken.add(key);
    people.push(person);
  }
  return withCollisions(people, random);
}

/** The words that nearly every article gives. */
function tellingPart({ words: { family, given, middle }, form }: Name): string {
  return JSON.stringify([family, given, form.order[0] === 'family' ? middle : null]);
}

function makePerson(id: string, country: Country, random: Random, walk?: Walk): Person {
  const own = walk ?? random.weighted(WALKS);
  return { id, country, walk: own, name: makeName(country, random), posts: makePosts(own, country, random) };
}

function makeName(country: Country, random: Random): Name {
  const words: Partial<Record<NamePart, NameWord>> = {};
  for (const part of country.order) words[part] = random.pick(country.pools[part]);
  return { words, goesByNickname: random.chance(NAMES.goesByNickname), form: country };
}

function makePosts(walk: Walk, country: Country, random: Random): Post[] {
  const count = walk === 'PUBLIC' ? Number(random.weighted(POSTS)) : 1;
  const changes = Array.from({ length: count - 1 }, () => random.integer(100, SIZE.days - 100));
  const bounds = [-10_000, ...changes.sort((a, b) => a - b), 10_000];
  const offices = OFFICES[walk];
  return Array.from({ length: count }, (_, i) => {
    const office = weightedOffice(offices, random);
    const abroad = COUNTRIES.filter((other) => other !== country);
    return {
      office,
      from: bounds[i] ?? 0,
      to: bounds[i + 1] ?? 0,
      host: office.at === 'ABROAD' ? random.pick(abroad) : null,
      company: office.at === 'COMPANY' ? random.pick(COMPANIES) : null,
    };
  });
}

function weightedOffice(offices: readonly Office[], random: Random): Office {
  const index = random.weighted(Object.fromEntries(offices.map(({ weight }, i) => [String(i), weight])));
  return offices[Number(index)] ?? random.pick(offices);
}

/** Gives some the name of another. */
function withCollisions(people: readonly Person[], random: Random): Person[] {
  const named = [...people];
  for (const [kind, share] of Object.entries(COLLISIONS)) {
    for (let left = Math.round((share * people.length) / 2); left > 0; left--) {
      const index = random.integer(0, named.length - 1);
      const one = named[random.integer(0, named.length - 1)];
      const other = named[index];
      if (one === undefined || other === undefined || one === other) continue;
      named[index] = namesake(one, other, kind, random);
    }
  }
  return named;
}

function namesake(one: Person, other: Person, kind: string, random: Random): Person {
  if (kind === 'otherCountry') {
    const country = random.pick(COUNTRIES.filter((each) => each !== one.country));
    return { ...other, country, name: one.name, posts: makePosts(other.walk, country, random) };
  }
  const walk = kind === 'withoutClue' ? one.walk : random.pick(otherWalks(one.walk));
  const { country, name } = one;
  return { ...other, country, walk, name, posts: makePosts(walk, country, random) };
}

const otherWalks = (walk: Walk): Walk[] =>
  (['PUBLIC', 'SPORT', 'ARTS'] as const).filter((other) => other !== walk);

/** The post that somebody holds on a day. */
export function postOn({ posts }: Person, day: number): Post | null {
  return posts.find(({ from, to }) => from <= day && day < to) ?? null;
}
