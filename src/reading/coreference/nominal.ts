import { isRoleNoun, RELATIONAL_NOUNS } from '../roles/role-nouns.ts';
import type { PersonTraits } from './person-traits.ts';

/** Groups that act through the person at their head. */
export const DELEGATIONS: ReadonlySet<string> = new Set([
  'delegation',
  'mission',
  'team',
  'entourage',
  'deputation',
  'party',
]);

/** Nouns that stand for whichever person was spoken of, by sex or by nothing. */
const PERSON_NOUNS: Readonly<Record<string, PersonTraits['gender']>> = {
  man: 'MALE',
  woman: 'FEMALE',
  visitor: null,
  guest: null,
  politician: null,
  official: null,
};

/** Nouns under which those of another title are spoken of again. Read both ways by rows. */
const SAME_CALLING: readonly (readonly string[])[] = [
  ['ambassador', 'diplomat', 'envoy', 'consul', 'representative'],
  ['archbishop', 'bishop', 'cardinal', 'cleric', 'metropolitan', 'patriarch', 'pope', 'prelate', 'priest'],
  [
    'president',
    'leader',
    'premier',
    'chancellor',
    'king',
    'queen',
    'emir',
    'sultan',
    'statesman',
    'ruler',
    'monarch',
  ],
  ['chairman', 'chairwoman', 'chairperson', 'chair', 'head', 'leader', 'president', 'chief'],
  ['congressman', 'congresswoman', 'senator', 'lawmaker', 'legislator', 'parliamentarian', 'deputy', 'mp'],
  ['author', 'novelist', 'poet', 'writer', 'playwright'],
  ['director', 'filmmaker', 'film-maker'],
  [
    'ceo',
    'chief',
    'executive',
    'boss',
    'businessman',
    'businesswoman',
    'entrepreneur',
    'industrialist',
    'tycoon',
    'magnate',
    'financier',
  ],
  ['general', 'admiral', 'commander', 'marshal', 'colonel', 'major', 'officer', 'captain', 'brigadier'],
  ['minister', 'secretary', 'official', 'leader', 'politician'],
];

export interface Nominal {
  /** Singular, lower case. */
  readonly noun: string;
  /** Lower-case words before the noun. */
  readonly modifiers: readonly string[];
  /** By usual name, lower case. */
  readonly countries: readonly string[];
}

/** How well a person fits a definite noun ("the Greek prelate", "the foreign minister"); 0 where not at all. */
export function fitOf(nominal: Nominal, traits: PersonTraits): number {
  if (nominal.countries.length > 0 && !nominal.countries.some((country) => traits.countries.has(country)))
    return 0;
  const byCountry = nominal.countries.length > 0 ? 1 : 0;
  if (nominal.noun in PERSON_NOUNS) {
    const gender = PERSON_NOUNS[nominal.noun];
    if (gender && traits.gender && gender !== traits.gender) return 0;
    return 1 + byCountry;
  }
  if (traits.roles.has(nominal.noun)) {
    const said = nominal.modifiers.filter((word) => traits.titleWords.has(word)).length;
    return 10 + byCountry + said;
  }
  if (RELATIONAL_NOUNS.has(nominal.noun) || !isRoleNoun(nominal.noun)) return 0;
  const alike = SAME_CALLING.some(
    (row) => row.includes(nominal.noun) && row.some((word) => traits.roles.has(word)),
  );
  return alike ? 4 + byCountry : 0;
}
