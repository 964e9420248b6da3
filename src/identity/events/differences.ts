import { compareCodeUnits } from '../code-units.ts';
import { placesAgree } from '../names/places.ts';
import { contains, daysInWords, statedInterval } from './days.ts';
import type { StatedReport } from './stated-report.ts';

/** Words in names that are written small. */
const SMALL = new Set(['and', 'bin', 'da', 'de', 'der', 'del', 'for', 'of', 'the', 'van', 'von']);

/** In plain words, what the reports of one event do not agree on. A vaguer report does not contradict a narrower. */
export function differencesOf(reports: readonly StatedReport[]): string[] {
  const differences: string[] = [];
  const statuses = documentsBy(reports, (report) => report.status.toLowerCase());
  if (statuses.length > 1) differences.push(`Reported as ${listed(statuses)}.`);

  const dated = reports.flatMap((report) => {
    const interval = statedInterval(report);
    return interval === null ? [] : [{ report, interval }];
  });
  const contradicted = dated.filter(({ interval }) =>
    dated.some(({ interval: other }) => !contains(interval, other) && !contains(other, interval)),
  );
  if (contradicted.length > 0) {
    const days = documentsBy(
      contradicted.map(({ report }) => report),
      (report) => daysInWords(statedInterval(report)),
    );
    differences.push(`Dated ${listed(days)}.`);
  }

  const placed = reports.filter(({ place }) => reports.some((other) => !placesAgree(place, other.place)));
  if (placed.length > 0) {
    differences.push(`Placed in ${listed(documentsBy(placed, ({ place }) => named(place ?? '')))}.`);
  }
  const attended = reports.filter((report) => reports.some((other) => nameOthers(report, other)));
  if (attended.length > 0) {
    differences.push(`With ${listed(documentsBy(attended, partiesInWords))}.`);
  }
  return differences;
}

/** Whether each of two reports names somebody whom the other does not; leaders and their states are one. */
function nameOthers(a: StatedReport, b: StatedReport): boolean {
  if (a.kind === 'AGREEMENT' || a.kind === 'ELECTION') return false;
  return !namesAllOf(a, b) && !namesAllOf(b, a);
}

function namesAllOf({ parties }: StatedReport, other: StatedReport): boolean {
  return other.parties.every(({ id }) => parties.some((party) => party.id === id));
}

function partiesInWords({ parties }: StatedReport): string {
  return parties
    .map(({ id }) => named(id))
    .sort(compareCodeUnits)
    .join(', ');
}

/** The name in an id: `place:new-york` is "New York". */
function named(id: string): string {
  const words = id.slice(id.indexOf(':') + 1).split('-');
  return words
    .map((word) => (SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** What is said, by the first code unit, with the documents that say so. */
function documentsBy(
  reports: readonly StatedReport[],
  wording: (report: StatedReport) => string,
): [string, string[]][] {
  const documents = new Map<string, Set<string>>();
  for (const report of reports) {
    const said = documents.get(wording(report)) ?? new Set<string>();
    documents.set(wording(report), said.add(report.document));
  }
  return [...documents]
    .map(([words, ids]): [string, string[]] => [words, [...ids].sort()])
    .sort(([a], [b]) => compareCodeUnits(a, b));
}

function listed(groups: readonly [string, readonly string[]][]): string {
  return groups.map(([words, documents]) => `${words} by ${documents.join(', ')}`).join('; ');
}
