import { compareCodeUnits } from '../code-units.ts';
import { lengthInDays, possibleInterval, statedInterval } from './days.ts';
import type { StatedReport } from './stated-report.ts';

/**
 * The order in which reports define an event: narrow dates first, undated last; then the earlier, the one with
 * more parties, with a place, and at last by content, so that no two orders are possible.
 */
export function compareReports(a: StatedReport, b: StatedReport): number {
  return (
    span(a) - span(b) ||
    compareCodeUnits(possibleInterval(a).from, possibleInterval(b).from) ||
    b.parties.length - a.parties.length ||
    Number(a.place === null) - Number(b.place === null) ||
    compareCodeUnits(partiesOf(a), partiesOf(b)) ||
    compareCodeUnits(a.place ?? '', b.place ?? '') ||
    compareCodeUnits(a.document, b.document) ||
    compareCodeUnits(a.id, b.id)
  );
}

function span(report: StatedReport): number {
  const interval = statedInterval(report);
  return interval === null ? Number.MAX_SAFE_INTEGER : lengthInDays(interval);
}

function partiesOf(report: StatedReport): string {
  return report.parties
    .map((party) => party.id)
    .sort()
    .join(' ');
}
