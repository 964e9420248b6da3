import { Article, type WorldArticle } from './article.ts';
import { makeMeetings, type Occurrence, someone } from './meetings.ts';
import { someBody } from './organizations.ts';
import { makePeople, type Person } from './people.ts';
import { Random } from './random.ts';
import { ARTICLES, ORGANIZATIONS, SIZE, TELLING } from './rates.ts';
import { COUNTRIES } from './regions.ts';
import { dayOfTelling } from './telling.ts';

/** The worlds that are measured: in one alone a few who share a name make a point more or less. */
export const WORLD_SEEDS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** A world of people who meet, and what newspapers of many countries write of it. The same for the same seed. */
export function makeWorld(seed: number): WorldArticle[] {
  const random = new Random(seed);
  const people = makePeople(random);
  const meetings = makeMeetings(people, random);
  // Some events are in every paper and most in one or two.
  const byRenown = random.shuffled(meetings);
  return Array.from({ length: SIZE.articles }, (_, i) => {
    const lead = byRenown[random.ranked(byRenown.length, 150)] ?? random.pick(meetings);
    return makeArticle(`world-${i + 1}`, lead, { people, meetings }, random);
  });
}

interface World {
  readonly people: readonly Person[];
  readonly meetings: readonly Occurrence[];
}

function makeArticle(id: string, lead: Occurrence, world: World, random: Random): WorldArticle {
  const parties = lead.sides.flat();
  const home = random.chance(ARTICLES.fromHome) ? random.pick(parties).country : random.pick(COUNTRIES);
  const time = random.weighted(TELLING);
  const day = dayOfTelling(lead, time, random);
  const article = new Article(id, { country: home }, day, random);
  article.tell(lead, time);
  if (random.chance(ARTICLES.furtherReport)) {
    const earlier = world.meetings.filter(
      (other) =>
        other.day < day - 7 &&
        other.day > day - 500 &&
        other.sides.flat().some((one) => parties.includes(one)),
    );
    const [other] = random.shuffled(earlier.filter((one) => one !== lead));
    if (other !== undefined) article.tell(other, 'LATER');
  }
  for (let left = random.integer(0, ARTICLES.bystanders); left > 0; left--) {
    const own = random.pick(parties).country;
    const countrymen = world.people.filter(({ country }) => country === own);
    article.mention(random.chance(0.5) ? someone(world.people, random) : someone(countrymen, random));
  }
  if (random.chance(ORGANIZATIONS.anArticle))
    article.mentionBody(someBody(random.pick(parties).country, random));
  for (const country of new Set(parties.map((party) => party.country))) {
    if (random.chance(ARTICLES.countryNamed)) article.mentionCountry(country);
  }
  return article.done();
}
