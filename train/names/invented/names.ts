import { createDice } from './dice.ts';
import { createWordMaker } from './letters.ts';
import { createOrganizationMaker, type OrganizationMaker } from './organizations.ts';
import { createPersonMaker, type InventedPerson } from './persons.ts';

/** Makers of names that nobody bears. */
export interface InventedNames {
  person(): InventedPerson;
  readonly organization: OrganizationMaker;
  town(): string;
  isTown(name: string): boolean;
}

/** `lists`: the word lists of train/names by name. Half of the words are real ones, half look like them. */
export function createInventedNames(
  lists: ReadonlyMap<string, readonly string[]>,
  seed: number,
): InventedNames {
  const dice = createDice(seed);
  const from = (...names: string[]) =>
    names
      .flatMap((name) => lists.get(name) ?? [])
      .filter((word) => /^[A-Z][a-z']{2,}(?:-[A-Z]?[a-z]+)?$/.test(word));
  const mixed = (words: readonly string[]): (() => string) => {
    const make = createWordMaker(words, dice.random);
    return () => (dice.chance(0.5) ? dice.pick(words) : make());
  };
  // The longer lists are mostly European: the shorter ones make up for it.
  const either = (own: () => string, other: () => string) => () => (dice.chance(0.6) ? own() : other());
  const givenWords = from('first-names');
  const given = either(mixed(givenWords), mixed(from('given-extra')));
  const family = either(mixed(from('last-names')), mixed(from('family-extra')));
  const cities = ['cities-large', 'cities-medium', 'cities-small'].flatMap((name) => lists.get(name) ?? []);
  const plainTown = mixed(cities);
  const shapes: readonly ((own: string) => string)[] = [
    (own) => `St ${own}'s`,
    (own) => `Port ${own}`,
    (own) => `Lake ${own}`,
    (own) => `New ${own}`,
    (own) => `Fort ${own}`,
    (own) => `${own} Bay`,
    (own) => `${own} Island`,
    (own) => `Te ${own}`,
    (own) => `${own} del ${own}`,
  ];
  const town = () => (dice.chance(0.9) ? plainTown() : dice.pick(shapes)(dice.pick(givenWords)));
  const towns = new Set(cities);
  return {
    person: createPersonMaker(dice, { given, family }),
    organization: createOrganizationMaker(dice, {
      given,
      family: () => (dice.chance(0.3) ? town() : family()),
    }),
    town,
    isTown: (name) => towns.has(name),
  };
}
