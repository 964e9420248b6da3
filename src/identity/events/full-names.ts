import type { StatedParty, StatedReport } from './stated-report.ts';

/**
 * The reports of one event, with those of whom one gives a single name only as those whom another names in full: who
 * met X on that day as "Choi" is the Choi Jin-young who met X then, where there is no other Choi.
 */
export function withFullNames<T extends StatedReport>(reports: readonly T[]): T[] {
  const full = reports.flatMap(({ parties }) => parties.filter(({ goesBy }) => goesBy.length > 1));
  if (full.length === 0) return [...reports];
  return reports.map((report) => {
    const parties = report.parties.map((party) => ({
      ...party,
      id: meantBy(party, report, full) ?? party.id,
    }));
    return { ...report, parties };
  });
}

/** The id of whom a single name can only mean; null where it is none, or could mean several. */
function meantBy(
  { goesBy }: StatedParty,
  { parties }: StatedReport,
  full: readonly StatedParty[],
): string | null {
  const [name, longer] = goesBy;
  if (name === undefined || longer !== undefined) return null;
  const meant = full.filter(
    (other) => other.goesBy.includes(name) && !parties.some(({ id }) => id === other.id),
  );
  const [only, second] = new Set(meant.map(({ id }) => id));
  return second === undefined ? (only ?? null) : null;
}
