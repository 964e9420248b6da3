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

/** "The delegation", "the Lao delegation": the one who leads it, else the one person of that country spoken of. */
export function delegation(
  discourse: Discourse,
  countries: readonly string[],
  exclude: ReadonlySet<number>,
): number | null {
  const { leader } = discourse;
  if (leader !== null && !exclude.has(leader)) return leader;
  const travellers = discourse.recent.filter(
    ({ entity }) =>
      discourse.isPerson(entity) &&
      !exclude.has(entity) &&
      countries.some((country) => discourse.traitsOf(entity)?.countries.has(country)),
  );
  return travellers.length === 1 ? (travellers[0]?.entity ?? null) : null;
}
