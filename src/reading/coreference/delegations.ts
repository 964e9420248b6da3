import type { SentenceView } from '../clauses/sentence-view.ts';
import { countryNamed, countryOfDemonym } from '../gazetteer/countries.ts';
import type { Discourse } from './discourse.ts';

/** Groups that act through the person at their head. */
export const DELEGATIONS: ReadonlySet<string> = new Set([
  'delegation',
  'mission',
  'team',
  'entourage',
  'deputation',
  'party',
]);

/** What those who come with somebody are called, each: "the Lao guests". */
export const GUESTS: ReadonlySet<string> = new Set(['delegates', 'guests', 'visitors']);

/** Verbs by which somebody is said to be at the head of others. */
export const LEADING: ReadonlySet<string> = new Set(['headed', 'heads', 'leads', 'led']);

/** "The delegation", "the Lao delegation": the one who leads it, else the one person of that country spoken of. */
export function delegation(
  discourse: Discourse,
  countries: readonly string[],
  isExcluded: (entity: number) => boolean,
): number | null {
  const { leader } = discourse;
  // "The Lao delegation" is not led by a Thai.
  const own = leader === null ? null : discourse.traitsOf(leader);
  const isOther =
    countries.length > 0 &&
    own !== null &&
    own.countries.size > 0 &&
    !countries.some((country) => own.countries.has(country));
  if (leader !== null && !isOther && !isExcluded(leader)) return leader;
  const travellers = discourse.recent.filter(
    ({ entity }) =>
      discourse.isPerson(entity) &&
      countries.some((country) => discourse.traitsOf(entity)?.countries.has(country)) &&
      !isExcluded(entity),
  );
  return travellers.length === 1 ? (travellers[0]?.entity ?? null) : null;
}

/** "The delegation | of the Zimbabwean Senate |": the countries that the words behind "of" name. */
export function countriesBehind(view: SentenceView, unit: number): readonly string[] {
  if (!/^(?:from|of)$/.test(view.units[unit + 1]?.lower ?? '')) return [];
  const words = view.units.slice(unit + 2, unit + 4).flatMap(({ text }) => text.split(/[\s']+/));
  return words.flatMap((word) => {
    const country = /^[A-Z]/.test(word) ? (countryNamed(word) ?? countryOfDemonym(word)) : null;
    return country ? [country.name.toLowerCase()] : [];
  });
}
