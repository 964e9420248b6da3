import type { EventKind } from '../../src/reading/reading.ts';
import type { Country } from './country-table.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import { EVENTS, KINDS, REPEATS, SIZE, TIMES } from './rates.ts';
import { COUNTRIES } from './regions.ts';

/** What really happened. */
export interface Occurrence {
  readonly id: string;
  readonly kind: EventKind;
  /** Days from the first of the world on. */
  readonly day: number;
  readonly country: Country;
  readonly city: string;
  /** One side of a visit, else two. */
  readonly sides: readonly (readonly Person[])[];
  readonly cancelled: boolean;
}

/** Days between two meetings, by how soon the pair meets again. */
const GAPS = { WEEKS: [4, 21], MONTHS: [22, 92], LATER: [93, 400] } as const;

/** All that happens in a world, in order of time. */
export function makeMeetings(people: readonly Person[], random: Random): Occurrence[] {
  const meetings: Omit<Occurrence, 'id'>[] = [];
  for (let pair = 0; pair < SIZE.pairs; pair++) {
    const a = someone(people, random);
    const b = someone(
      people.filter((other) => other !== a && other.walk === a.walk),
      random,
    );
    let day = random.integer(0, SIZE.days);
    for (let left = Number(random.weighted(TIMES)); left > 0 && day < SIZE.days; left--) {
      meetings.push(makeMeeting(a, b, day, people, random));
      const [least, most] = GAPS[random.weighted(REPEATS)];
      day += random.integer(least, most);
    }
  }
  return meetings.sort((a, b) => a.day - b.day).map((meeting, i) => ({ ...meeting, id: `m${i + 1}` }));
}

function makeMeeting(
  a: Person,
  b: Person,
  day: number,
  people: readonly Person[],
  random: Random,
): Omit<Occurrence, 'id'> {
  const kind = random.weighted(KINDS);
  const country = random.pick([a.country, b.country, a.country, b.country, random.pick(COUNTRIES)]);
  const abroad =
    country === a.country ? random.pick(COUNTRIES.filter((other) => other !== country)) : country;
  const host = kind === 'VISIT' ? abroad : country;
  const withCompanion = (one: Person): Person[] => {
    const others = people.filter((other) => other.country === one.country && other !== a && other !== b);
    return others.length > 0 && random.chance(EVENTS.companion) ? [one, random.pick(others)] : [one];
  };
  return {
    kind,
    day,
    country: host,
    city: random.pick(host.cities),
    sides: kind === 'VISIT' ? [[a]] : [withCompanion(a), withCompanion(b)],
    cancelled: random.chance(EVENTS.cancelled),
  };
}

/** The first of the list are much in the news. */
export function someone(people: readonly Person[], random: Random): Person {
  const person = people[random.ranked(people.length, 25)];
  return person ?? random.pick(people);
}
