import type { Country } from './country-table.ts';
import type { Paper } from './naming.ts';
import type { Random } from './random.ts';
import { ORGANIZATIONS } from './rates.ts';

/** An organization, and the names it goes by; of a country's body those that it has without the country. */
export interface Body {
  readonly id: string;
  readonly country: Country | null;
  readonly names: readonly string[];
}

const MINISTRIES: readonly (readonly string[])[] = [
  ['Ministry of Foreign Affairs', 'Foreign Ministry', 'foreign ministry'],
  ['Ministry of Defence', 'Defence Ministry', 'Ministry of Defense'],
  ['Ministry of Health', 'Health Ministry'],
  ['Finance Ministry', 'Ministry of Finance'],
  ['parliament', 'Parliament'],
  ['central bank', 'Central Bank'],
];
const AMERICAN: readonly (readonly string[])[] = [
  ['State Department', 'Department of State'],
  ['Department of Defense', 'Pentagon', 'Defense Department'],
  ['Senate'],
];
const OF_MANY_COUNTRIES: readonly (readonly string[])[] = [
  ['United Nations', 'UN'],
  ['World Health Organization', 'WHO'],
  ['International Monetary Fund', 'IMF'],
  ['World Bank'],
  ['Association of Southeast Asian Nations', 'ASEAN'],
  ['European Union', 'EU'],
];

/** A body of the country, or sometimes one of many countries. */
export function someBody(country: Country, random: Random): Body {
  if (random.chance(0.3)) {
    const names = random.pick(OF_MANY_COUNTRIES);
    return { id: names[0] ?? '', country: null, names };
  }
  const names = random.pick(country.demonym === 'American' ? AMERICAN : MINISTRIES);
  return { id: `${country.demonym} ${names[0]}`, country, names };
}

/** What an article of a paper calls a body. */
export function callBody({ country, names }: Body, paper: Paper, random: Random): string {
  const name = random.pick(names);
  if (country === null) return name;
  const rate = country === paper.country ? ORGANIZATIONS.bareAtHome : ORGANIZATIONS.bareAbroad;
  if (random.chance(rate)) return name;
  return random.chance(0.6) ? `${country.demonym} ${name}` : `${country.names[0]}'s ${name}`;
}
